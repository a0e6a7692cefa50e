import { expect, test } from 'vitest'
import { run, type CommandResult } from './run.ts'

const call = (stdin: string, ...args: readonly string[]): CommandResult =>
  run(args, {
    readInput: () => new TextEncoder().encode(stdin),
    writeOutput: () => undefined,
    openFilesDirectory: () => new Map(),
    isTerminal: false,
    version: '',
  })

test('a Container Linux Config is translated when asked for', () => {
  const { stdout, stderr, exit } = call('etcd: {name: "{HOSTNAME}"}', '--platform', 'ec2')
  expect([stderr, exit]).toEqual(['', 0])
  expect(stdout).toContain('COREOS_EC2_HOSTNAME')
})

test('what ct refuses ends with its words', () => {
  const { stdout, stderr, exit } = call('etcd: {name: "{HOSTNAME}"}', '--clc')
  expect([stdout, exit]).toEqual(['', 1])
  expect(stderr).toContain('platform must be specified to use templating')
  expect(stderr).toMatch(/Failed to convert config\n$/)
})
