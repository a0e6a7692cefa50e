#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs'
import { openFilesDirectory } from './filesDirectory.ts'
import { run } from './run.ts'
import { version } from './version.ts'
import { CommandFailure } from './world.ts'

const result = run(process.argv.slice(2), {
  readInput,
  writeOutput,
  openFilesDirectory,
  isTerminal: process.stderr.isTTY && process.env['NO_COLOR'] === undefined,
  version,
})
process.stderr.write(result.stderr)
process.stdout.write(result.stdout)
process.exitCode = result.exit

function readInput(path: string | undefined): Uint8Array {
  try {
    return readFileSync(path ?? 0)
  } catch (error) {
    throw new CommandFailure(readFailure(path ?? '/dev/stdin', error))
  }
}

// A directory can be opened, so it is the reading that fails. Node does not name it then.
function readFailure(path: string, error: unknown): string {
  const isDirectory = error instanceof Error && 'code' in error && error.code === 'EISDIR'
  return isDirectory
    ? `failed to read ${path}: read ${path}: is a directory`
    : `failed to open ${path}: ${systemWords(error)}`
}

function writeOutput(path: string, content: Uint8Array): void {
  try {
    writeFileSync(path, content)
  } catch (error) {
    throw new CommandFailure(`failed to open ${path}: ${systemWords(error)}`)
  }
}

// Node says `ENOENT: no such file or directory, open 'a.bu'`, Go `open a.bu: no such file or directory`.
function systemWords(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const parts = /^[A-Z]+: (.*), (\w+)(?: '(.*)')?$/.exec(message)
  return parts ? `${[parts[2], parts[3]].filter(Boolean).join(' ')}: ${parts[1] ?? ''}` : message
}
