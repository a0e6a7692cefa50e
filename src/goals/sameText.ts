import { parseUnit } from '../systemd/parseUnit.ts'

/** Whether two texts of systemd say the same: empty lines, white space and where a line goes on do not count, comments do. */
export const isSameUnit = (a: string, b: string): boolean => a === b || unitLines(a) === unitLines(b)

function unitLines(text: string): string {
  const lines = parseUnit(text).map((statement) => {
    switch (statement.kind) {
      case 'section':
        return `[${statement.name.text}]`
      case 'directive':
        return `${statement.name.text}=${statement.value.text.replaceAll(/\s+/g, ' ')}`
      case 'comment':
      case 'stray':
        return text.slice(statement.start, statement.end)
    }
  })
  return lines.join('\n')
}
