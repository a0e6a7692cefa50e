/** Gives out tab stops in the order of the text. */
export interface TabStops {
  next: number
}

/** A text that a snippet holds as it is. */
export const literal = (text: string): string => text.replaceAll(/[\\$}]/g, String.raw`\$&`)

/** An empty tab stop. */
export function stop(stops: TabStops): string {
  stops.next += 1
  return `$${stops.next - 1}`
}

/** A tab stop with a text that typing replaces. */
export function stopWith(text: string, stops: TabStops): string {
  stops.next += 1
  return `\${${stops.next - 1}:${literal(text)}}`
}

/** The text that a snippet inserts when nothing is typed at its stops. */
export function snippetText(snippet: string): string {
  return snippet.replaceAll(/\\([\\$}])|\$\d+|\$\{\d+:((?:[^\\}]|\\.)*)\}/gs, (_, escaped?: string, text = '') => {
    return escaped ?? String(text).replaceAll(/\\([\\$}])/g, '$1')
  })
}
