// Readers of string literals, written from each language's own description and used by tests alone.

/** The text of a quoted HCL string. */
export function readHcl(literal: string): string {
  return readEscaped(literal.slice(1, -1), (rest) => {
    const template = /^(\$\$|%%)\{/.exec(rest)
    if (template) return [`${rest[0] ?? ''}{`, 3]
    if (/^[$%]\{/.test(rest) || rest.startsWith('"') || /^[\n\r]/.test(rest))
      throw new Error(`not a plain string: ${rest}`)
    return undefined
  })
}

/** The text of a Bicep string. */
export function readBicep(literal: string): string {
  return readEscaped(literal.slice(1, -1), (rest) => {
    if (rest.startsWith(String.raw`\${`)) return ['${', 3]
    if (rest.startsWith('${') || rest.startsWith("'") || /^[\n\r]/.test(rest))
      throw new Error(`not a plain string: ${rest}`)
    return undefined
  })
}

/** The text of a PowerShell string in single quotes. */
export function readPowerShell(literal: string): string {
  return readEscaped(literal.slice(1, -1), (rest) => {
    if (/^['\u2018-\u201B]{2}/.test(rest)) return [rest[0] ?? '', 2]
    if (/^['\u2018-\u201B]/.test(rest)) throw new Error(`the string ends: ${rest}`)
    return [rest[0] ?? '', 1]
  })
}

const simple: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', "'": "'", '\\': '\\' }

/** Reads characters one by one: by a rule of the language, by a backslash, or as they are. */
function readEscaped(
  body: string,
  rule: (rest: string) => readonly [text: string, length: number] | undefined,
): string {
  let text = ''
  for (let at = 0; at < body.length;) {
    const [part, length] = rule(body.slice(at)) ?? readBackslash(body.slice(at)) ?? [body[at] ?? '', 1]
    text += part
    at += length
  }
  return text
}

function readBackslash(rest: string): readonly [text: string, length: number] | undefined {
  if (!rest.startsWith('\\')) return undefined
  const [unicode, braced, digits] = /^\\u(?:\{([0-9a-f]+)\}|([0-9a-f]{4}))/i.exec(rest) ?? []
  if (unicode) return [String.fromCodePoint(Number.parseInt(braced ?? digits ?? '', 16)), unicode.length]
  const known = simple[rest[1] ?? '']
  if (known === undefined) throw new Error(`no such escape: ${rest.slice(0, 2)}`)
  return [known, 2]
}
