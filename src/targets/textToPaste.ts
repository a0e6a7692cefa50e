import { encode } from './encode/encode.ts'
import type { Target } from './target.ts'

/** The text that a person pastes into the field of a target: packed where the field holds that, for consoles do base64 alone. */
export function textToPaste({ encoding }: Target, config: string): string {
  return encoding.of === 'gzip+base64' ? encode(config, encoding.of) : config
}
