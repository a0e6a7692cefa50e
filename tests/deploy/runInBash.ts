import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DeployFile } from '../../src/targets/target.ts'

/** What a command line did. */
export interface Run {
  /** Each program that was started, with its arguments; sorted, for the ends of a pipe start at once. */
  readonly calls: readonly (readonly string[])[]
  /** The files it wrote or had, by name. */
  readonly files: ReadonlyMap<string, string>
}

/** Runs a text in bash, in a folder with the given files, where `cat` is the only program; all others note how they were called. */
export function runInBash(text: string, given: readonly DeployFile[]): Run {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-'))
  const programs = join(folder, 'programs')
  const place = join(folder, 'place')
  const calls = join(folder, 'calls')
  try {
    for (const made of [programs, place, calls]) mkdirSync(made)
    symlinkSync(pathOf('cat'), join(programs, 'cat'))
    for (const { name, content } of given) writeFileSync(join(place, name), content)
    execFileSync(pathOf('bash'), ['--norc', '-c', `${stubs}\n${text}`], {
      cwd: place,
      env: { PATH: programs, CALLS: calls, HOME: place },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    return {
      calls: [...readFiles(calls).values()]
        .map((call) => wordsOf(call, place))
        .toSorted((a, b) => (a.join() < b.join() ? -1 : 1)),
      files: readFiles(place),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const pathOf = (program: string): string => execFileSync('which', [program]).toString().trim()

// What bash does, in a process of its own, where it finds no program.
const stubs = `command_not_found_handle() { printf '%s\\0' "$@" > "$CALLS/$BASHPID"; echo made-by-"$1"; }`

const wordsOf = (call: string, place: string): readonly string[] =>
  call.replaceAll(place, '/place').split('\0').slice(0, -1)

const readFiles = (folder: string): ReadonlyMap<string, string> =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
