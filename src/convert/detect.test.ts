import { expect, test } from 'vitest'
import { readRecords, type ConformanceCase } from '../../tests/fixtures/readRecords.ts'
import { detect } from './detect.ts'

test.each([
  ['variant: fcos\nversion: 1.5.0\n', 'butane', ['variant']],
  ['storage:\n  trees: []\n', 'butane', ['storage']],
  ['etcd: {}\nlocksmith: {}\n', 'clc', ['etcd', 'locksmith']],
  ['passwd:\n  users: []\n', 'clc', ['passwd']],
  ['{"ignition": {"version": "3.4.0"}}', 'ignition', ['ignition.version: 3.4.0']],
  ['{"ignition": {"config": {}, "version": "2.1.0"}}', 'ignition2', ['ignition.version: 2.1.0']],
  ['{"ignition": {"version": "2.1.0"},', 'ignition2', ['ignition.version: 2.1.0']],
  ['ignition:\n  version: 3.2.0\n', 'ignition', ['ignition.version: 3.2.0']],
  ['kind: MachineConfig\nspec: {}\n', 'machine-config', ['kind: MachineConfig']],
  ['#cloud-config\nhostname: a\n', 'cloud-config', ['#cloud-config']],
  ['runcmd: [ls]\nwrite_files: []\n', 'cloud-config', ['write_files', 'runcmd']],
  ['Content-Type: multipart/mixed; boundary="x"\n', 'cloud-config', ['Content-Type']],
  ['docker run -d nginx', 'docker-run', ['run']],
  ['$ sudo podman run --rm \\\n  nginx', 'docker-run', ['run']],
  ['sudo docker --context a run nginx', 'docker-run', ['run']],
  ['# net\ndocker network create a\ndocker run --network a nginx', 'docker-run', ['run']],
  ['#!/bin/sh\nset -e\n  docker run nginx\n', 'docker-run', ['run']],
  ['docker ps\n', undefined, []],
  ['say docker run nginx', undefined, []],
  ['services:\n  web:\n    image: nginx\n', 'compose', ['services']],
  ['hello', undefined, []],
  ['', undefined, []],
  ['{"a": 1}', undefined, []],
])('%j is %s', (source, language, knownBy) => {
  expect(detect(source)).toEqual({ language, knownBy })
})

test('recorded configs are told from each other', () => {
  const butane = readRecords<ConformanceCase>('butane.jsonl.gz').filter(({ ok }) => ok)
  // One names its variant behind a merge key.
  const plain = butane.filter(({ input }) => !input.includes('<<'))
  expect(plain.filter(({ input }) => detect(input).language !== 'butane').map(({ id }) => id)).toEqual([])
  const made = butane.filter(({ output }) => output?.startsWith('{'))
  expect(made.filter(({ output }) => detect(output ?? '').language !== 'ignition').map(({ id }) => id)).toEqual([])
})
