import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quoteCommandWord } from './quoteCommand.ts'
import { splitCommand } from './splitCommand.ts'

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ' ',
        '"',
        "'",
        '\\',
        '%',
        '$',
        ';',
        '#',
        '\n',
        '\t',
        '=',
        'a',
        '$$',
        '%%',
        '${A}',
        '%h',
        'é',
        '🙂',
      ),
      fc.string(),
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join('').replaceAll('\0', ''))

describe('command lines of units', () => {
  test('a plain word stays, others are quoted, specifiers and variables are doubled', () => {
    expect(['80:80', 'a b', '', 'a"b', 'c\\d', '100%', '$HOME', '#1', ';', 'two\nlines'].map(quoteCommandWord)).toEqual(
      ['80:80', '"a b"', '""', '"a\\"b"', '"c\\\\d"', '100%%', '$$HOME', '"#1"', '";"', '"two\\nlines"'],
    )
  })

  test('words are unquoted as systemd does it', () => {
    expect(splitCommand(String.raw`/usr/bin/echo 'a b'  "c\"d" e\x20f g"h i"j 100%% $$X "it's"`)).toEqual([
      '/usr/bin/echo',
      'a b',
      'c"d',
      'e f',
      'gh ij',
      '100%',
      '$X',
      "it's",
    ])
  })

  test('a line is no list of texts where a specifier, a variable or a second command is in it, or a quote stays open', () => {
    expect(
      ['echo %h', 'echo $HOME', 'echo ${HOME}', 'echo a ; echo b', 'echo "a', String.raw`echo \q`].map(splitCommand),
    ).toEqual(Array.from({ length: 6 }))
  })

  test('what is quoted is read back, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(hostile), (words) => {
        expect(splitCommand(words.map(quoteCommandWord).join(' '))).toEqual(words)
      }),
    )
  })
})
