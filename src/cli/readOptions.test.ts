import { expect, test } from 'vitest'
import { readOptions } from './readOptions.ts'

test('switches can be joined, and a switch can be given a value', () => {
  expect(readOptions(['-ps', '--raw=true', '--check=false', 'a.bu'])).toMatchObject({
    isPretty: true,
    isStrict: true,
    isRaw: true,
    isCheck: false,
    input: 'a.bu',
  })
})

test.each([
  [[], 'auto'],
  [['--color'], 'always'],
  [['--color=never'], 'never'],
  [['--colour'], 'always'],
])('the colour of %j is %s', (args, color) => {
  expect(readOptions(args)).toMatchObject({ color })
})

test('folders and outputs are named in any spelling', () => {
  expect(readOptions(['-d', 'x', '--output=y'])).toMatchObject({ filesDirectory: 'x', output: 'y' })
})

test('what cannot be read is a problem', () => {
  expect(readOptions(['a', 'b'])).toEqual({ problem: '' })
  expect(readOptions(['--nope'])).toHaveProperty('problem')
})

test('a platform says that the config is a Container Linux Config', () => {
  expect(readOptions(['--platform=ec2', 'a.yaml'])).toMatchObject({ isClc: true, platform: 'ec2', input: 'a.yaml' })
  expect(readOptions(['--clc'])).toMatchObject({ isClc: true, platform: undefined })
  expect(readOptions([])).toMatchObject({ isClc: false })
})
