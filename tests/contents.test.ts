import { expect, test } from 'vitest'
import { lintContents } from '../src/assist/contents/lintContents.ts'
import { scalarMap } from '../src/yaml/edit/scalarMap.ts'
import type { ScalarNode, YamlNode } from '../src/yaml/read/node.ts'
import { readYaml } from '../src/yaml/read/readYaml.ts'
import { readRecords, type ConformanceCase } from './fixtures/readRecords.ts'

// One in sixteen says enough, and sooner.
const cases = readRecords<ConformanceCase>('butane.jsonl.gz').filter((_, index) => index % 16 === 0)

test('an accepted config can be searched, and each hint is about a place in the text that it marks', () => {
  const wrong = cases
    .filter(({ ok }) => ok)
    .flatMap(({ input }) =>
      lintContents(input).filter(({ kind, range }) => {
        const [start, end] = [range?.start.offset ?? -1, range?.end.offset ?? -1]
        return kind !== 'hint' || start < 0 || start > end || end > input.length
      }),
    )
  expect(wrong).toEqual([])
})

test('recorded scalars have their places, in every style', () => {
  const wrong = cases.flatMap(({ id, input }) => {
    const read = readYaml(input)
    return read.kind === 'document'
      ? scalarsIn(read.root)
          .filter((each) => !isMapped(input, each))
          .map(() => id)
      : []
  })
  expect(wrong).toEqual([])
})

/** Whether each letter and digit of a text stands at its place, unless an escape makes it. */
function isMapped(source: string, scalar: ScalarNode): boolean {
  const map = scalarMap(source, scalar)
  return (
    map !== undefined &&
    [...scalar.value.matchAll(/[A-Za-z0-9=]/g)].every(({ index, 0: character }) => {
      const { start, end } = map.toSource(index, index + 1)
      return source.slice(start, end) === character || source[start] === '\\'
    })
  )
}

function scalarsIn(root: YamlNode): readonly ScalarNode[] {
  const found: ScalarNode[] = []
  const open: YamlNode[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === 'scalar' && node.value !== '') found.push(node)
    if (node.kind === 'sequence') open.push(...node.items)
    if (node.kind === 'mapping') open.push(...node.pairs.flatMap(({ key, value }) => [key, value]))
  }
  return found
}
