const kilobyte = 1024

/** How many bytes a text takes as UTF-8. */
export const byteSize = (text: string): number => new TextEncoder().encode(text).length

/** A size in bytes as a person reads it: `812 bytes`, `3.1 KB`, `2.4 MB`. */
export function sizeText(bytes: number): string {
  if (bytes < kilobyte) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`
  const isMegabytes = bytes >= kilobyte * kilobyte
  const size = isMegabytes ? bytes / kilobyte / kilobyte : bytes / kilobyte
  return `${size >= 100 ? Math.round(size) : size.toFixed(1)} ${isMegabytes ? 'MB' : 'KB'}`
}
