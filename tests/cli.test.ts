import { expect, test } from 'vitest'
import { run } from '../src/cli/run.ts'
import { readRecords, toLocalFiles, type RecordedFiles } from './fixtures/readRecords.ts'

interface CommandCall {
  readonly id: string
  readonly args: readonly string[]
  readonly stdin: string
  readonly files?: RecordedFiles
  readonly stdout: string
  readonly stderr: string
  readonly exit: number
}

const calls = readRecords<CommandCall>('cli.jsonl.gz')

test('there are recorded calls', () => {
  expect(calls).toHaveLength(612)
})

test.each(calls.map((call) => [call.id, call] as const))(
  '%s',
  (_, { args, stdin, files = {}, stdout, stderr, exit }) => {
    const result = run(args, {
      readInput: () => new TextEncoder().encode(stdin),
      writeOutput: () => undefined,
      openFilesDirectory: () => toLocalFiles(files),
      isTerminal: false,
      version: '',
    })
    expect(result).toEqual({ stdout, stderr, exit })
  },
)
