import { describe, expect, test } from 'vitest'
import { readRunLine, isRunLine } from './readRunLine.ts'
import { readCommand } from './shellWords.ts'

const optionsOf = (text: string) =>
  readRunLine(text)?.run.options.map(({ name, value }) => (value === undefined ? name : `${name} ${value}`))

describe('a shell line', () => {
  test('is split as a shell does it, with lines that go on and quotes of both kinds', () => {
    const { words } = readCommand('a \'b c\' "d \\"e\\"" f\\ g h\\\n  i j\'k\'l')
    expect(words.map(({ text }) => text)).toEqual(['a', 'b c', 'd "e"', 'f g', 'h', 'i', 'jkl'])
  })

  test('ends at what ends a command', () => {
    expect(
      ['a b; c', 'a b && c', 'a b | c', 'a b > c', 'a b # c', 'a b\nc'].map((text) => readCommand(text).words.length),
    ).toEqual([2, 2, 2, 2, 2, 2])
  })

  test('says what the shell would have put in', () => {
    const { words } = readCommand('"$PWD/site" ~/data $(id -u):x \'$no\' \\$no `pwd` ${A:-b}')
    expect(words.map(({ expansions }) => expansions)).toEqual([
      ['$PWD'],
      ['~'],
      ['$(id -u)'],
      [],
      [],
      ['`pwd`'],
      ['${A:-b}'],
    ])
  })

  test('goes on behind a caret and a backtick at the end of a line, as in other shells', () => {
    expect(readCommand('a ^\n b `\r\n c').words.map(({ text }) => text)).toEqual(['a', 'b', 'c'])
  })

  test('keeps what stands in a quote that is left open', () => {
    expect(readCommand("a 'b c")).toMatchObject({ isOpen: true, words: [{ text: 'a' }, { text: 'b c' }] })
  })
})

describe('a run command', () => {
  test('has flags, an image and a command', () => {
    const line = readRunLine('docker run -d --name web -p 80:80 --restart=always nginx:1 nginx -g "daemon off;"')
    expect(line?.run).toMatchObject({ engine: 'docker', image: 'nginx:1', command: ['nginx', '-g', 'daemon off;'] })
    expect(line?.run.options.map(({ name, value }) => [name, value])).toEqual([
      ['detach', undefined],
      ['name', 'web'],
      ['publish', '80:80'],
      ['restart', 'always'],
    ])
  })

  test('joins short flags, takes values in all their forms and knows older names', () => {
    expect(optionsOf('docker run -itdp 80:80 -p81:81 -p=82:82 --net host -e A=b --env=C=d=e x')).toEqual([
      'interactive',
      'tty',
      'detach',
      'publish 80:80',
      'publish 81:81',
      'publish 82:82',
      'network host',
      'env A=b',
      'env C=d=e',
    ])
  })

  test('is found behind sudo, a prompt, variables and other commands', () => {
    const images = [
      '$ sudo docker run x',
      'A=b docker container run x',
      'docker pull x && docker run x',
      '/usr/bin/podman run x',
      'docker --context a run x',
      'docker -D -H tcp://a:1 --log-level=debug run x',
      'docker \\\n run \\\n x',
    ].map((text) => readRunLine(text)?.run.image)
    expect(images).toEqual(['x', 'x', 'x', 'x', 'x', 'x', 'x'])
  })

  test('takes an unknown flag as one that stands alone', () => {
    const line = readRunLine('docker run --shiny --deep=3 -Z x')
    expect(line?.unknown.map(({ name }) => name)).toEqual(['shiny', 'deep', 'Z'])
    expect(line?.run.image).toBe('x')
  })

  test('is known before anything else in a text, and nothing else is', () => {
    expect(['docker run x', '# web\n$ sudo podman run x', 'variant: flatcar', 'docker ps', ''].map(isRunLine)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
})
