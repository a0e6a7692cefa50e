import { textIn, type Row } from '../answers.ts'

/** A port as `--publish` takes it: `8080:80/udp`. */
export function portText(row: Row): string {
  const [host, container] = [textIn(row, 'host'), textIn(row, 'container')]
  const protocol = textIn(row, 'protocol')
  return `${host === '' ? '' : `${host}:`}${container}${protocol === '' ? '' : `/${protocol}`}`
}

/** The row of a port. */
export function portRow(text: string): Row {
  const [ports = '', protocol = ''] = text.replace(/\/tcp$/, '').split('/')
  const colon = ports.lastIndexOf(':')
  return { host: ports.slice(0, Math.max(0, colon)), container: ports.slice(colon + 1), protocol }
}

/** A volume as `--volume` takes it: `/srv/www:/srv/www:ro`. */
export function volumeText(row: Row): string {
  return [textIn(row, 'source'), textIn(row, 'target'), textIn(row, 'options')].filter((part) => part !== '').join(':')
}

/** The row of a volume. */
export function volumeRow(text: string): Row {
  const parts = text.split(':')
  const [source = '', target, ...options] = parts
  return target === undefined
    ? { source: '', target: source, options: '' }
    : { source, target, options: options.join(':') }
}

/** A variable as `--env` takes it. */
export const variableText = (row: Row): string => `${textIn(row, 'name')}=${row['value'] ?? ''}`

/** The row of a variable; what has no value here is empty. */
export function variableRow(text: string): Row {
  const equals = text.indexOf('=')
  return equals < 0 ? { name: text, value: '' } : { name: text.slice(0, equals), value: text.slice(equals + 1) }
}
