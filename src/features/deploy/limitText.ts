/** A limit as people say it, in whole kilobytes: `16 KB`, `1 MB`. */
export function limitText(bytes: number): string {
  const kilobytes = Math.round(bytes / 1024)
  return kilobytes >= 1024 ? `${Math.round(kilobytes / 1024)} MB` : `${kilobytes} KB`
}
