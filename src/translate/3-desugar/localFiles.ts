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
  const { file, shown } = found.value
  return file.kind === 'file' ? { kind: 'found', value: file.content } : unreadable(`read ${shown}: is a directory`)
}

/** A place in the files directory: its path without links, `''` for the directory itself. */
export interface LocalPlace {
  readonly path: string
  readonly file: LocalFile
  /** How messages name it: as it was asked for. */
  readonly shown: string
}

/** Finds what a local path stands for, with links followed; `operation` is the system call that would fail. */
export function findLocal(files: LocalTree | undefined, name: string, operation: 'open' | 'stat'): Found<LocalPlace> {
  if (!files) return { kind: 'missing', report: filesDirectoryMissing }
  const path = pathInside(files, name)
  if (path === undefined) return { kind: 'missing', report: filesDirectoryEscape }
  return walk(files, path, { operation, shown: shownPath(files, path) })
}

// As the reference shows it: below the directory that the command was given.
function shownPath({ name: base }: LocalTree, path: string): string {
  const parts = [...partsOf(base), ...partsOf(path)].join('/')
  return base.startsWith('/') ? `/${parts}` : parts || '.'
}

/**
 * Where a path leads in the files directory, without `.`, `..` and doubled slashes; undefined where it leads out. A path may
 * leave the directory and enter it again by its name.
 */
export function pathInside({ name: base }: LocalTree, path: string): string | undefined {
  const root = partsOf(base)
  const parts = withoutDots([...root, ...partsOf(path)])
  return root.every((part, index) => parts?.[index] === part) ? parts?.slice(root.length).join('/') : undefined
}

const partsOf = (path: string): readonly string[] => path.split('/').filter((part) => part !== '' && part !== '.')

function withoutDots(names: readonly string[]): readonly string[] | undefined {
  const parts: string[] = []
  for (const name of names) {
    if (name !== '..') parts.push(name)
    else if (parts.pop() === undefined) return undefined
  }
  return parts
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

/** What is done to a path, in the words of an error. */
interface Action {
  readonly operation: string
  readonly shown: string
}

function walk(files: LocalTree, path: string, { operation, shown }: Action): Found<LocalPlace> {
  const failed = (problem: string): Missing => unreadable(`${operation} ${shown}: ${problem}`)
  if (path.includes('\0')) return failed('invalid argument')
  let step: Step = { reached: '', pending: path === '' ? [] : path.split('/'), links: 0 }
  while (step.pending.length > 0) {
    const next = takeStep(files, step)
    if (typeof next === 'string') return failed(next)
    if ('file' in next) return { kind: 'found', value: { ...next, shown } }
    step = next
  }
  // Only the files directory itself can still be a link here: one to somewhere else.
  const last = files.at(step.reached)
  const file = last?.kind === 'link' ? last.outside : last
  return file ? { kind: 'found', value: { path: step.reached, file, shown } } : failed(notFound)
}

const notFound = 'no such file or directory'

// One name further on: to there, to where a link leads, or to the system's words for why not.
function takeStep(files: LocalTree, { reached, pending, links }: Step): Step | Omit<LocalPlace, 'shown'> | string {
  const [name = '', ...rest] = pending
  const next = reached === '' ? name : `${reached}/${name}`
  const problem = problemAt(files, reached, name)
  if (problem !== undefined) return problem
  const file = files.at(next)
  if (!file) return notFound
  if (file.kind !== 'link') return { reached: next, pending: rest, links }
  if (links === mostLinks) return 'too many levels of symbolic links'
  const target = linkTarget(files, reached, file.target)
  if (target) return { reached: '', pending: [...target, ...rest], links: links + 1 }
  return file.outside && rest.length === 0 ? { path: next, file: file.outside } : notFound
}

function problemAt(files: LocalTree, directory: string, name: string): string | undefined {
  if (new TextEncoder().encode(name).length > longestName) return 'file name too long'
  return files.at(directory)?.kind === 'file' ? 'not a directory' : undefined
}

// Where a link leads, from the files directory on; what lies outside does not exist here.
function linkTarget(files: LocalTree, directory: string, target: string): readonly string[] | undefined {
  if (target.startsWith('/')) return undefined
  return pathInside(files, `${directory}/${target}`)?.split('/').filter(Boolean)
}
