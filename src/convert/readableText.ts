/** Bytes as text that people can read and change; undefined where they are binary. */
export function readableText(content: Uint8Array): string | undefined {
  const text = decoder.decode(content)
  return text.includes('\ufffd') || BINARY.test(text) ? undefined : text
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
// oxlint-disable-next-line no-control-regex -- these are the characters in question
const BINARY = /[\0-\x08\x0e-\x1a\x1c-\x1f]/
