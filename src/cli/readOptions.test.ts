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

test.each([
  [['a', 'b'], ''],
  [['--input=a', 'b'], ''],
  [['--nope=1'], 'unknown flag: --nope'],
  [['-pz'], "unknown shorthand flag: 'z' in -z"],
  [['--='], 'bad flag syntax: --='],
  [['-pd'], "flag needs an argument: 'd' in -d"],
  [['--output'], 'flag needs an argument: --output'],
  [['-p=x'], 'invalid argument "x" for "-p, --pretty" flag: strconv.ParseBool: parsing "x": invalid syntax'],
])('%j is a problem', (args, problem) => {
  expect(readOptions(args)).toEqual({ problem })
})

test('values follow at once, behind an equals sign or in the next word; empty names count as none', () => {
  expect(readOptions(['-dx', '-o=y', '--', '-z'])).toMatchObject({ filesDirectory: 'x', output: 'y', input: '-z' })
  expect(readOptions(['-p=false', '-sd', 'x', '-o', ''])).toMatchObject({
    isPretty: false,
    isStrict: true,
    filesDirectory: 'x',
    output: undefined,
    input: undefined,
  })
})

test('a platform says that the config is a Container Linux Config', () => {
  expect(readOptions(['--platform=ec2', 'a.yaml'])).toMatchObject({ isClc: true, platform: 'ec2', input: 'a.yaml' })
  expect(readOptions(['--clc'])).toMatchObject({ isClc: true, platform: undefined })
  expect(readOptions([])).toMatchObject({ isClc: false })
})
