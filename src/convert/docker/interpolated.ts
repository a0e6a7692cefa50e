import { shellText } from '../../report/catalogue/docker.ts'
import { yamlPath } from '../../report/path.ts'
import type { ReportEntry } from '../../report/report.ts'

/** A text with what Compose puts in: defaults of variables are taken, others stay and are told. */
export function interpolated(value: string): { readonly text: string; readonly losses: readonly ReportEntry[] } {
  const losses: ReportEntry[] = []
  const text = value.replaceAll(VARIABLE, (found, sign?: string, fallback = '') => {
    if (found === '$$') return '$'
    // Nothing sets the variable here.
    if (sign === '+') return ''
    if (sign !== '-') {
      losses.push(shellText(yamlPath(), value, found))
      return found
    }
    const inner = interpolated(fallback)
    losses.push(...inner.losses)
    return inner.text
  })
  return { text, losses }
}

/** `$$`, `$NAME`, `${NAME}`, and `${NAME:-default}` whose default may have one more in it. */
const VARIABLE = /\$\$|\$\{\w+(?::?([-+?])((?:[^{}]|\{[^{}]*\})*))?\}|\$[A-Za-z_]\w*/g
