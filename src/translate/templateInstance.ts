/** The template of a quadlet that is an instance of one: `web@.container` for `web@1.container`, else undefined. */
export function templateOf(name: string): string | undefined {
  const at = name.indexOf('@')
  const dot = name.lastIndexOf('.')
  if (at < 0 || dot < 0 || at + 1 === dot) return undefined
  return `${name.slice(0, at)}@.${name.slice(dot + 1)}`
}
