import { encodeBase64 } from '../../ignition/base64.ts'
import { gzip } from '../../ignition/gzip/gzip.ts'

/** How a config is put into a field. */
export type Encoding = 'raw' | 'base64' | 'gzip+base64'

/** A config as a field takes it. */
export function encode(config: string, encoding: Encoding): string {
  if (encoding === 'raw') return config
  const bytes = new TextEncoder().encode(config)
  return encodeBase64(encoding === 'base64' ? bytes : gzip(bytes))
}

/** How many bytes a config takes in a field, without making what is put there where that can be told. */
export function encodedSize(config: string, encoding: Encoding): number {
  const bytes = new TextEncoder().encode(config)
  if (encoding === 'raw') return bytes.length
  return base64Size(encoding === 'base64' ? bytes.length : gzip(bytes).length)
}

const base64Size = (bytes: number): number => 4 * Math.ceil(bytes / 3)
