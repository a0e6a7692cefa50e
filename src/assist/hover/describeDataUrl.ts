import { decodeDataUrl } from '../../ignition/decodeDataUrl.ts'
import { gunzip } from '../../ignition/gzip/gunzip.ts'

/** How much of the contents is shown, in UTF-16 units. */
const longestShown = 2000

/** What a data URL holds. */
export function describeDataUrl(url: string): string {
  const decoded = decodeDataUrl(url)
  if (decoded.kind === 'invalid') return `This is no valid data URL: ${decoded.problem}.`
  const { content } = decoded
  const unpacked = isGzip(content) ? gunzip(content) : undefined
  const size = unpacked ? `${content.length} bytes, packed from ${unpacked.length}` : `${content.length} bytes`
  const text = textOf(unpacked ?? content)
  if (text === undefined) return `Holds ${size} that are no text.`
  const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
  return `Holds ${size}:\n\n${fenced(shown)}`
}

const isGzip = (content: Uint8Array): boolean => content[0] === 0x1f && content[1] === 0x8b

function textOf(content: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

// The fence must be longer than any in the text.
function fenced(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}plaintext\n${text}\n${fence}`
}
