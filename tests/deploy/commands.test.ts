import { execFileSync } from 'node:child_process'
import { parseAllDocuments } from 'yaml'
import { describe, expect, test } from 'vitest'
import { snippetText } from '../../src/targets/snippet.ts'
import type { DeployInput } from '../../src/targets/deployInput.ts'
import { everyRecipe, hostileConfig, hostiles, marks, poisoned, type NamedRecipe } from './everyRecipe.ts'
import { runInBash, type Run } from './runInBash.ts'

const shellRecipes = (change?: Partial<DeployInput>): readonly NamedRecipe[] =>
  everyRecipe(change).filter(({ recipe }) => recipe.language === 'shell')

const marked = shellRecipes({ values: marks })
const hostile = new Map(shellRecipes({ values: hostiles }).map((named) => [named.name, named]))

/** Within JSON, values are in JSON's own quotes. */
function comparable(text: string, change: (value: string) => string): unknown {
  if (!text.startsWith('[{')) return change(text)
  return JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? change(value) : value))
}

const callsOf = ({ calls }: Run, change = (text: string) => text): unknown =>
  calls.map((call) => call.map((word) => comparable(word, change)))

describe('commands', () => {
  test('there is one for each target that has a command line', () => {
    expect(marked.length).toBeGreaterThan(35)
  })

  test.each(marked)('$name is what a shell reads, hostile values and all', ({ name }) => {
    const text = snippetText(hostile.get(name)?.recipe.text ?? [])
    for (const shell of ['bash', 'sh']) execFileSync(shell, ['-n', '-c', text])
    expect(text).toMatch(/\n$/)
  })

  test.each(marked)('$name gives hostile values to its programs byte for byte', ({ name, recipe }) => {
    const expected = runInBash(withScript(recipe), recipe.files)
    const poison = hostile.get(name)?.recipe ?? recipe
    const run = runInBash(withScript(poison), poison.files)
    expect(callsOf(run)).toEqual(callsOf(expected, poisoned))
    expect([...run.files.keys()]).toEqual([...expected.files.keys()])
    expect(run.files.has('stolen')).toBe(false)
  })

  test.each(marked)('$name has a config that is whole, wherever it puts it', ({ recipe }) => {
    const { calls, files } = runInBash(withScript(recipe), recipe.files)
    const config = files.get('config.ign')
    expect([undefined, hostileConfig]).toContain(config)
    const words = calls.flat().filter((word) => word.includes('"ignition"'))
    for (const word of words) expect(`${word}\n`).toBe(hostileConfig)
    expect(config !== undefined || recipe.files.length > 0).toBe(true)
  })

  test('the manifest that kubectl gets is YAML with the hostile name in it', () => {
    const { recipe } = hostile.get('flatcar kubevirt shell') ?? {}
    const { files } = runInBash(snippetText(recipe?.text ?? []), recipe?.files ?? [])
    const [machine] = parseAllDocuments(files.get('machine.yaml') ?? '')
    expect(machine?.errors).toEqual([])
    expect(machine?.toJS()).toMatchObject({ metadata: { name: hostiles['name'] } })
  })
})

/** QEMU's script comes by curl, which is a stub here. */
function withScript({ text }: NamedRecipe['recipe']): string {
  return `flatcar_production_qemu.sh() { command_not_found_handle flatcar_production_qemu.sh "$@"; }
${snippetText(text).replaceAll('./flatcar_production_qemu.sh', 'flatcar_production_qemu.sh')}`
}
