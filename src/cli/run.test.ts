import { expect, test } from 'vitest'
import { run } from './run.ts'
import type { CommandResult } from './world.ts'

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

const ignition2 = JSON.stringify({ ignition: { version: '2.2.0' }, extra: 1 }, undefined, 2)

test('convert writes Butane to stdout and what is lost to stderr', () => {
  expect(call(ignition2, 'convert', '--to', 'fcos:1.5.0')).toEqual({
    stdout: 'variant: fcos\nversion: 1.5.0\n',
    stderr: expect.stringContaining('<stdin>:5:3'),
    exit: 0,
  })
  expect(call(ignition2, 'convert', '--raw-errors', '--strict')).toEqual({
    stdout: '',
    stderr: 'warning at $.extra, line 5 col 3: extra is left out\nSomething is lost and --strict was specified\n',
    exit: 1,
  })
})

test('convert refuses what it does not know', () => {
  expect(call('hello', 'convert')).toMatchObject({ stdout: '', exit: 1 })
  expect(call(ignition2, 'convert', '--from', 'ignition')).toMatchObject({ stdout: '', exit: 1 })
  const problems = [
    ['--to', 'flatcar:9'],
    ['--to', 'arch'],
    ['--from', 'french'],
    ['a', 'b'],
  ].map((args) => call('', 'convert', ...args))
  expect(problems.map(({ stderr, exit }) => [stderr.trimEnd().split('\n').at(-1), exit])).toEqual([
    ['unknown spec: flatcar:9', 2],
    ['unknown variant: arch', 2],
    ['unknown language: french', 2],
    [expect.stringContaining('--to string'), 2],
  ])
  expect(call('', 'convert', '--help')).toMatchObject({ exit: 0, stdout: expect.stringContaining('kindling convert') })
})
