import { checkEmbedded } from '../../ignition/check/checkEmbedded.ts'
import { tooManyResourceSources } from '../../report/catalogue/butane.ts'
import { entry } from '../../report/catalogue/entry.ts'
import { pathOf, text, type Group } from '../1-decode/group.ts'
import type { CheckContext } from './check.ts'

/** Contents come from one source; an Ignition config that is merged in is checked like the result. */
export function checkResource(resource: Group, context: CheckContext): void {
  const isFirstBase = context.spec.layers.base === 1
  const sources = ['local', 'inline', 'source'].filter((name) => resource.fields.has(name))
  const last = isFirstBase ? 'inline' : sources.at(-1)
  if (sources.length > 1 && last) context.add(tooManyResourceSources(pathOf(resource, last)))
  else if (!isFirstBase && last === 'inline' && isConfigReference(resource)) checkInlineConfig(resource, context)
}

function isConfigReference({ path }: Group): boolean {
  return path.keys[0] === 'ignition' && path.keys[1] === 'config'
}

function checkInlineConfig(resource: Group, { spec, add }: CheckContext): void {
  const { report, error } = checkEmbedded(text(resource, 'inline') ?? '', spec.ignition, resource.path)
  for (const found of report) add(found)
  if (error !== undefined) add(entry('error', 'embedded-config', pathOf(resource, 'inline'), error))
}
