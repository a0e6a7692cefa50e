import type { CarriedContent } from '../assist/link/carriedContent.ts'
import { sizeText } from '../ui/sizeText.ts'

/** What contents are and how large: `shell, 113 bytes`. */
export function contentWords({ bytes, text, form }: CarriedContent): string {
  const kind = text === undefined ? 'binary' : /^#!.*\b(?:ba|da|z|k)?sh\b/.test(text) ? 'shell' : 'text'
  return `${kind}, ${sizeText(bytes.length)}${form === 'gzip' ? ', packed' : ''}`
}
