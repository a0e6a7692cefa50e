/** A value to write: a scalar as YAML spells it, or keys with values, or items. */
export type NewValue =
  | { readonly kind: 'scalar'; readonly text: string }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [string, NewValue])[] }
  | { readonly kind: 'list'; readonly items: readonly NewValue[] }
  /** Lines as they stand elsewhere, without their indent; the first follows the colon. */
  | { readonly kind: 'lines'; readonly text: string }

export const scalar = (text: string): NewValue => ({ kind: 'scalar', text })
export const map = (...entries: readonly (readonly [string, NewValue])[]): NewValue => ({ kind: 'map', entries })

/** Spells a key with its value in block style; `indent` stands before each line but the first. */
export function blockPair(key: string, value: NewValue, indent: string): string {
  switch (value.kind) {
    case 'scalar':
      return `${key}: ${value.text}`
    case 'lines':
      return `${key}:${value.text.replaceAll(/\n(?!\n|$)/g, `\n${indent}`)}`
    case 'map':
      return `${key}:\n${indent}  ${blockMap(value.entries, `${indent}  `)}`
    case 'list':
      return `${key}:${value.items.map((item) => `\n${indent}  - ${blockItem(item, `${indent}    `)}`).join('')}`
  }
}

/** Spells a value in flow style; undefined for lines, which may not fit there. */
function flowValue(value: NewValue): string | undefined {
  switch (value.kind) {
    case 'scalar':
      return /^[^"'].*[,[\]{}]/.test(value.text) ? JSON.stringify(value.text) : value.text
    case 'lines':
      return undefined
    case 'map':
      return joined(
        '{',
        value.entries.map(([key, each]) => flowPair(key, each)),
        '}',
      )
    case 'list':
      return joined('[', value.items.map(flowValue), ']')
  }
}

export function flowPair(key: string, value: NewValue): string | undefined {
  const text = flowValue(value)
  return text === undefined ? undefined : `${key}: ${text}`
}

function joined(open: string, parts: readonly (string | undefined)[], close: string): string | undefined {
  return parts.includes(undefined) ? undefined : `${open}${parts.join(', ')}${close}`
}

const blockMap = (entries: readonly (readonly [string, NewValue])[], indent: string): string =>
  entries.map(([key, value]) => blockPair(key, value, indent)).join(`\n${indent}`)

/** Spells an item of a list in block style, behind its dash; `indent` stands before each line but the first. */
export const blockItem = (item: NewValue, indent: string): string =>
  item.kind === 'map' ? blockMap(item.entries, indent) : (flowValue(item) ?? '')
