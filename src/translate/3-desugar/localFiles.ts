import { filesDirectoryEscape, filesDirectoryMissing, localFileUnreadable } from '../../report/catalogue/butane.ts'
import type { ContextPath } from '../../report/path.ts'
import type { ReportEntry } from '../../report/report.ts'
import type { LocalFile } from '../result.ts'
import type { LocalTree } from './localTree.ts'

/** Something in the files directory, or why it cannot be had. */
export type Found<T> = { readonly kind: 'found'; readonly value: T } | Missing
export interface Missing {
  readonly kind: 'missing'
  readonly report: (path: ContextPath) => ReportEntry
}

/** Reads a local file as the reference does: below the files directory, through links. */
export function readLocalFile(files: LocalTree | undefined, name: string): Found<Uint8Array> {
  const found = findLocal(files, name, 'open')
  if (found.kind === 'missing') return found
  return found.value.file.kind === 'file'
    ? { kind: 'found', value: found.value.file.content }
    : unreadable(`read ${shownPath(files, name)}: is a directory`)
}

/** A place in the files directory: its path without links, `''` for the directory itself. */
export interface LocalPlace {
  readonly path: string
  readonly file: LocalFile
}

/** Finds what a local path stands for, with links followed; `operation` is the system call that would fail. */
export function findLocal(files: LocalTree | undefined, name: string, operation: 'open' | 'stat'): Found<LocalPlace> {
  if (!files) return { kind: 'missing', report: filesDirectoryMissing }
  const path = cleanLocalPath(name)
  if (path === undefined) return { kind: 'missing', report: filesDirectoryEscape }
  return walk(files, path, `${operation} ${shownPath(files, path)}`)
}

// As the reference shows it: below the directory that the command was given.
function shownPath(files: LocalTree | undefined, name: string): string {
  return [files?.name ?? '', cleanLocalPath(name) ?? name].filter(Boolean).join('/') || '.'
}

/** A path without `.`, `..` and doubled slashes, or undefined where it leads out of the directory it starts in. */
export function cleanLocalPath(name: string): string | undefined {
  const parts: string[] = []
  for (const part of name.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}

const unreadable = (problem: string): Missing => ({
  kind: 'missing',
  report: (path) => localFileUnreadable(path, problem),
})

const mostLinks = 40
const longestName = 255

interface Step {
  readonly reached: string
  readonly pending: readonly string[]
  readonly links: number
}

function walk(files: LocalTree, path: string, action: string): Found<LocalPlace> {
  if (path.includes('\0')) return unreadable(`${action}: invalid argument`)
  let step: Step = { reached: '', pending: path === '' ? [] : path.split('/'), links: 0 }
  while (step.pending.length > 0) {
    const next = takeStep(files, step)
    if (typeof next === 'string') return unreadable(`${action}: ${next}`)
    if ('file' in next) return { kind: 'found', value: next }
    step = next
  }
  const file = files.at(step.reached)
  return file ? { kind: 'found', value: { path: step.reached, file } } : unreadable(`${action}: ${notFound}`)
}

const notFound = 'no such file or directory'

// One name further on: to there, to where a link leads, or to the system's words for why not.
function takeStep(files: LocalTree, { reached, pending, links }: Step): Step | LocalPlace | string {
  const [name = '', ...rest] = pending
  const next = reached === '' ? name : `${reached}/${name}`
  const problem = problemAt(files, reached, name)
  if (problem !== undefined) return problem
  const file = files.at(next)
  if (!file) return notFound
  if (file.kind !== 'link') return { reached: next, pending: rest, links }
  if (links === mostLinks) return 'too many levels of symbolic links'
  const target = linkTarget(reached, file.target)
  if (target) return { reached: '', pending: [...target, ...rest], links: links + 1 }
  return file.outside && rest.length === 0 ? { path: next, file: file.outside } : notFound
}

function problemAt(files: LocalTree, directory: string, name: string): string | undefined {
  if (new TextEncoder().encode(name).length > longestName) return 'file name too long'
  return files.at(directory)?.kind === 'file' ? 'not a directory' : undefined
}

// Where a link leads, from the files directory on; what lies outside does not exist here.
function linkTarget(directory: string, target: string): readonly string[] | undefined {
  if (target.startsWith('/')) return undefined
  return cleanLocalPath(`${directory}/${target}`)?.split('/').filter(Boolean)
}
