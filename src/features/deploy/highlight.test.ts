import { expect, test } from 'vitest'
import { snippetText } from '../../targets/snippet.ts'
import { everyRecipe } from '../../../tests/deploy/everyRecipe.ts'
import { highlight } from './highlight.ts'

test.each(everyRecipe())('all tokens of $name together are its text', ({ recipe }) => {
  const text = snippetText(recipe.text)
  const tokens = highlight(text, recipe.language)
  expect(tokens.map((token) => token.text).join('')).toBe(text)
})

test('a command has its program, its options and its strings in colours', () => {
  expect(highlight("# Once\naz vm create --name 'a b' \\\n  --size x\n", 'shell')).toEqual([
    { kind: 'comment', text: '# Once' },
    { kind: undefined, text: '\n' },
    { kind: 'keyword', text: 'az' },
    { kind: undefined, text: ' vm create ' },
    { kind: 'key', text: '--name' },
    { kind: undefined, text: ' ' },
    { kind: 'string', text: "'a b'" },
    { kind: undefined, text: ' ' },
    { kind: 'punctuation', text: '\\' },
    { kind: undefined, text: '\n  ' },
    { kind: 'key', text: '--size' },
    { kind: undefined, text: ' x\n' },
  ])
})

test('what follows a value of the person is no program, and a string may begin before it', () => {
  expect(highlight('.ign\nqm start ', 'shell', 'cp config.ign machine-101')).toEqual([
    { kind: undefined, text: '.ign\n' },
    { kind: 'keyword', text: 'qm' },
    { kind: undefined, text: ' start ' },
  ])
  expect(highlight('"}]', 'json', '[{"Value":"web')).toEqual([
    { kind: 'string', text: '"' },
    { kind: undefined, text: '}]' },
  ])
})

test('a text that is carried and not read is not taken apart', () => {
  expect(highlight('a'.repeat(30_000), 'json')).toHaveLength(1)
})
