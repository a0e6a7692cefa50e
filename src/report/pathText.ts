import type { ContextPath } from './path.ts'

/** A path as people write it: `storage.files[0].mode`. */
export function pathText({ keys }: ContextPath): string {
  return keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${key}`)).join('')
}
