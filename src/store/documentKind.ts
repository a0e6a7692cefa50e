import { detectLanguage } from '../clc/detectLanguage.ts'
import { findSpec, isVariant } from '../spec/registry.ts'
import { clcTitle, specTitle } from '../spec/specTitle.ts'
import { topText } from '../assist/document.ts'
import { readSketch } from '../yaml/sketch/readSketch.ts'

/** What a text is, for a list: `Flatcar 1.1.0`, `Container Linux Config`, `Ignition 3.4.0`; undefined where it does not tell. */
export function documentKind(source: string): string | undefined {
  if (source.trimStart().startsWith('{')) {
    const version = /"ignition"\s*:\s*\{[^}]*?"version"\s*:\s*"([\w.-]+)"/.exec(source)?.[1]
    return version && `Ignition ${version}`
  }
  const sketch = readSketch(source)
  const [variant = '', version = ''] = [topText(sketch, 'variant'), topText(sketch, 'version')]
  const spec = isVariant(variant) ? findSpec(variant, version) : undefined
  if (spec) return `${specTitle(spec).variant} ${specTitle(spec).version}`
  if (detectLanguage(source) === 'clc') return clcTitle
  return `${variant} ${version}`.trim() || undefined
}
