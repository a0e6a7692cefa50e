import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Reads recorded cases: a `.jsonl` or `.jsonl.gz` file, or a folder of them. Records without an expected answer are left out. */
export function readCases(path) {
  return readRecords(path).filter(({ ok, report }) => ok !== undefined && report !== undefined)
}

/** Reads all records of a file or folder. */
export function readRecords(path) {
  if (statSync(path).isDirectory()) {
    return readdirSync(path)
      .toSorted()
      .flatMap((name) => readRecords(join(path, name)))
  }
  if (!/\.jsonl(\.gz)?$/.test(path)) return []
  const content = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(content) : content)
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/**
 * Compares what `translate` makes of a case with what the reference made of it: verdict, output (packed contents by what they
 * hold), report (in any order), error line and bytes. What the reference itself answers differently each time agrees always.
 */
export function compareCase(translate, item) {
  const mine = translate(item.input, { ...item.options, ...(item.files && { files: localFiles(item.files) }) })
  const isClc = item.variant === 'clc'
  const isStable = (aspect) => !item.unstable?.includes(aspect)
  return {
    mine,
    verdict: (mine.output !== undefined) === item.ok,
    output: !item.ok || !isStable('output') || unpacked(mine.output) === unpacked(item.output),
    report: !isStable('report') || reportText(mine.report, isClc) === reportText(item.report, isClc),
    error: isClc || !isStable('error') || errorClass(mine.error) === errorClass(item.error),
    bytes: !item.ok || !isStable('output') || mine.output === item.output,
  }
}

/** A recorded files directory as the library takes it. */
export function localFiles(files) {
  return new Map(Object.entries(files).map(([path, file]) => [path, localFile(file)]))
}

function localFile({ link, directory, b64, executable }) {
  if (link !== undefined) return { kind: 'link', target: link }
  if (directory) return { kind: 'directory' }
  return { kind: 'file', content: new Uint8Array(Buffer.from(b64, 'base64')), executable: executable === true }
}

const unpacked = (text) =>
  text?.replace(/data:;base64,(H4sI[\w+/=]+)/g, (url, base64) => {
    try {
      return `holds ${gunzipSync(Buffer.from(base64, 'base64')).toString('base64')}`
    } catch {
      return url
    }
  })

function reportText(report, isClc) {
  const lines = report.filter(({ kind }) => kind !== 'hint').map((entry) => entryText(entry, isClc))
  return lines.toSorted().join('\n')
}

// A recorded entry has its path as text and its place beside it.
function entryText({ kind, message, path, range, line, column }, isClc) {
  const keys = path?.keys ? ['$', ...path.keys].join('.') : path
  const start = range?.start ?? { line, column }
  return JSON.stringify([kind, messageClass(message), isClc ? '' : keys, start.line ?? null, start.column ?? null])
}

// Words that come from Go's standard library or its YAML scanner count as a class: ours are our own there.
const classes = [
  [
    /^(?:open|read|l?stat|readlink) .*: (no such file or directory|is a directory|not a directory|invalid argument|file name too long|too many levels of symbolic links|permission denied)$/s,
    'file: $1',
  ],
  [/^(?:json: |invalid character |unexpected end of JSON input|unexpected EOF).*$/s, 'json'],
  [/^illegal base64 data.*$/s, 'base64'],
  [/(?:parse "|strconv\.).*$/s, 'parse'],
  [/^(?:Failed to unmarshal|yaml: (?!unmarshal errors)).*$/s, 'yaml'],
  [/ into \S.*$/gm, ' into a type'],
]

const messageClass = (message) => classes.reduce((text, [pattern, name]) => text.replace(pattern, name), message)

function errorClass(error) {
  if (error === undefined || error === null) return undefined
  if (/^(?:Error unmarshaling yaml: )?yaml: (?!unmarshal errors)/.test(error)) return 'yaml'
  return error.replace(/ into \S.*$/gm, ' into a type')
}
