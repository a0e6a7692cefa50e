import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parseAllDocuments } from 'yaml'
import { describe, expect, test } from 'vitest'
import { snippetText } from '../../src/targets/snippet.ts'
import type { Language, Recipe } from '../../src/targets/target.ts'
import { targets } from '../../src/targets/targets.ts'
import { everyRecipe, hostileConfig, hostiles, marks, poisoned } from './everyRecipe.ts'
import { readBicep, readHcl, readPowerShell } from './readStrings.ts'

/** How the string literals of a language are found, and read. */
const literals = {
  hcl: [/"(?:[^"\\\n]|\\.)*"/g, readHcl],
  bicep: [/'(?:[^'\\\n]|\\.)*'/g, readBicep],
  powershell: [/'(?:[^'\u2018-\u201B]|['\u2018-\u201B]{2})*'/g, readPowerShell],
} as const satisfies Partial<Record<Language, readonly [RegExp, (literal: string) => string]>>

/** A text with its strings read, and what is around them. */
type Reading = (text: string) => unknown

const readings: Readonly<Partial<Record<Language, Reading>>> = {
  json: (text) => JSON.parse(text) as unknown,
  yaml: (text) => parseAllDocuments(text).map((document) => document.toJS({ maxAliasCount: 0 }) as unknown),
  ...Object.fromEntries(
    Object.entries(literals).map(([language, [pattern, read]]) => [
      language,
      (text: string) => ({
        strings: text.match(pattern)?.map((literal) => read(literal)),
        around: text.split(pattern),
      }),
    ]),
  ),
}

const marked = everyRecipe({ values: marks }).filter(({ recipe }) => readings[recipe.language])
const hostile = new Map(everyRecipe({ values: hostiles }).map((named) => [named.name, named.recipe]))

describe('texts', () => {
  test.each(marked)('$name stands for the hostile values and nothing else', ({ name, recipe: { language, text } }) => {
    const read = readings[language]
    const found = read?.(snippetText(hostile.get(name)?.text ?? []))
    const expected = JSON.parse(JSON.stringify(read?.(snippetText(text))), (_, value: unknown) =>
      typeof value === 'string' ? poisoned(value) : value,
    ) as unknown
    expect(found).toEqual(expected)
  })

  test.each(everyRecipe())('$name carries the whole config, in the text or beside it', ({ target, recipe }) => {
    const carried = [...recipe.files.map(({ content }) => content), ...carriedIn(recipe)].map(decoded)
    const isOther = target.id === 'cluster-api' || recipe.id === 'ct'
    expect(isOther || carried.includes(hostileConfig)).toBe(true)
  })

  test.each(['a: 1\n\n  # b\nc: "END"\n', '  a: 1\n  b: 2\n'])(
    'Cluster API carries the Container Linux Config %j',
    (source) => {
      const [found] = everyRecipe({ source, isClc: true }).filter(({ target }) => target.id === 'cluster-api')
      const [template] = parseAllDocuments(snippetText(found?.recipe.text ?? []))
      const path = ['spec', 'template', 'spec', 'ignition', 'containerLinuxConfig', 'additionalConfig']
      expect(template?.getIn(path)).toBe(source)
    },
  )

  test('a kernel command line has a hostile address as one word', () => {
    const texts = everyRecipe({ values: hostiles }).filter(({ target }) => target.id === 'pxe')
    const lines = texts.flatMap(({ recipe }) => snippetText(recipe.text).split('\n'))
    const benign = everyRecipe({ values: marks }).filter(({ target }) => target.id === 'pxe')
    const expected = benign.flatMap(({ recipe }) => snippetText(recipe.text).split('\n'))
    expect(lines.map((line) => line.split(' ').length)).toEqual(expected.map((line) => line.split(' ').length))
  })
})

/** Strings within a text that may be the config. */
function carriedIn({ language, text }: Recipe): readonly string[] {
  const whole = snippetText(text)
  const here = /<<'(END_*)'\n([^]*?\n)\1\n/.exec(whole)?.[2]
  const words = whole.match(/[A-Za-z0-9+/=]{60,}/g) ?? []
  const strings = language === 'hcl' ? (whole.match(literals.hcl[0]) ?? []).map((literal) => readHcl(literal)) : []
  const parts = language === 'powershell' ? [...whole.matchAll(/'ignition\.config\.\d+' = ('(?:[^']|'')*')/g)] : []
  const joined = parts.map(([, part = "''"]) => readPowerShell(part)).join('')
  return [here ?? '', ...words, ...strings, joined]
}

/** A text, or what base64 and gzip have made it of. */
function decoded(text: string): string {
  if (!/^[A-Za-z0-9+/]+=*$/.test(text)) return text
  const bytes = Buffer.from(text, 'base64')
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString()
}

const guide = readFileSync('docs/deploy.md', 'utf8')

describe('targets', () => {
  test.each(targets)('$name is in the guide', ({ name }) => {
    expect(guide).toContain(name)
  })

  test.each(targets)('$name has an id of its own and says enough', ({ id, documentation, cares, images }) => {
    expect(targets.filter((target) => target.id === id)).toHaveLength(1)
    expect(Object.values(documentation).every((address) => address.startsWith('https://'))).toBe(true)
    expect(cares.length).toBeGreaterThan(0)
    for (const system of Object.keys(images)) {
      expect(documentation).toSatisfy((pages: typeof documentation) => system in pages || 'any' in pages)
    }
  })
})
