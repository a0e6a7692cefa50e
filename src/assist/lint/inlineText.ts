import { child, type YamlPath } from '../../report/path.ts'
import { group, pathOf, text, type Group } from '../../translate/1-decode/group.ts'

/** A text that is written into the config, and where. */
export interface InlineText {
  readonly text: string
  readonly path: YamlPath
}

/** The contents of a file that are written into the config. */
export function inlineText(file: Group): InlineText | undefined {
  const inline = text(group(file, 'contents'), 'inline')
  return inline === undefined ? undefined : { text: inline, path: child(pathOf(file, 'contents'), 'inline') }
}

/** Whether a text is filled in by another tool before Butane reads it: `${key}`, `{{ key }}`, `%%KEY%%`, `$KEY`… */
export const isTemplate = (value: string): boolean =>
  /\$\{|\{\{|\}\}|\{%|%%|^\$(?:\(|[A-Za-z_]\w*(?![\w$]))|@@|__[A-Z_]+__/.test(value)
