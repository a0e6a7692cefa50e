import { decodeDataUrl } from '../../ignition/decodeDataUrl.ts'

/** How much of the contents is shown, in UTF-16 units. */
const longestShown = 2000

/** What a data URL holds. */
export function describeDataUrl(url: string): string {
  const decoded = decodeDataUrl(url)
  if (decoded.kind === 'invalid') return `This is no valid data URL: ${decoded.problem}.`
  const { content } = decoded
  const text = textOf(content)
  if (text === undefined) return `Holds ${content.length} bytes that are no text.`
  const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
  return `Holds ${content.length} bytes:\n\n${fenced(shown)}`
}

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
