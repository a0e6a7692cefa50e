import { describe, expect, it } from 'vitest'
import { snippetText } from '../complete/snippet.ts'
import { complete } from '../complete/complete.ts'
import { readAssistDocument } from '../document.ts'
import { hover } from '../hover/hover.ts'
import { languageOfFile } from './contentsLanguage.ts'
import { lintContents } from './lintContents.ts'

const head = 'variant: flatcar\nversion: 1.1.0\n'
const unit = (contents: string, name = 'web.service'): string =>
  `${head}systemd:\n  units:\n    - name: ${name}\n      contents: ${contents}`

/** The labels offered at `¦`, and the text after the one that is asked for is accepted. */
function offered(marked: string, label: string): readonly unknown[] {
  const source = marked.replace('¦', '')
  const { suggestions } = complete(readAssistDocument(source), marked.indexOf('¦'))
  const offer = suggestions.find((each) => each.label === label)
  if (!offer) return [suggestions.map((each) => each.label)]
  return [source.slice(0, offer.start) + snippetText(offer.snippet) + source.slice(offer.end)]
}

describe('completion in units', () => {
  it.each([
    [
      'a directive in a block',
      unit('|\n        [Service]\n        Re¦\n        ExecStart=/a\n'),
      'Restart=',
      unit('|\n        [Service]\n        Restart=\n        ExecStart=/a\n'),
    ],
    ['a section in an empty block', unit('|\n        ¦'), '[Unit]', unit('|\n        [Unit]')],
    [
      'a section in an empty block without indentation',
      unit('|\n¦\n    - name: b.service\n'),
      '[Unit]',
      unit('|\n        [Unit]\n    - name: b.service\n'),
    ],
    [
      'a directive on a line that is not indented yet',
      unit('|\n        [Service]\n    ¦\n        ExecStart=/a\n'),
      'Restart=',
      unit('|\n        [Service]\n        Restart=\n        ExecStart=/a\n'),
    ],
    [
      'a directive on the last line of the text, which does not end',
      unit('|\n        [Service]\n        ¦'),
      'Restart=',
      unit('|\n        [Service]\n        Restart='),
    ],
    [
      'a value with an indicator',
      unit('|2-\n        # a\n        [Service]\n        Restart=on¦\n', '"web.service"'),
      'on-failure',
      unit('|2-\n        # a\n        [Service]\n        Restart=on-failure\n', '"web.service"'),
    ],
    [
      'a value in quotes',
      unit('"[Install]\\nWantedBy=m¦\\n"'),
      'multi-user.target',
      unit('"[Install]\\nWantedBy=multi-user.target\\n"'),
    ],
    [
      'a value in a folded text',
      unit('>\n        [Service]\n        Type=¦\n'),
      'oneshot',
      unit('>\n        [Service]\n        Type=oneshot\n'),
    ],
    [
      'a directive of a quadlet',
      `${head}systemd:\n  quadlets:\n    - name: a.container\n      contents: |\n        [Container]\n        Im¦\n`,
      'Image=',
      `${head}systemd:\n  quadlets:\n    - name: a.container\n      contents: |\n        [Container]\n        Image=\n`,
    ],
    [
      'a unit of this config in a drop-in',
      `${unit('|\n        [Unit]\n')}\n    - name: b.service\n      dropins:\n        - name: c.conf\n          contents: |\n            [Unit]\n            After=¦\n`,
      'web.service',
      `${unit('|\n        [Unit]\n')}\n    - name: b.service\n      dropins:\n        - name: c.conf\n          contents: |\n            [Unit]\n            After=web.service\n`,
    ],
    [
      'a setting of a file under a systemd path',
      `${head}storage:\n  files:\n    - path: /etc/systemd/network/a.network\n      contents:\n        inline: |\n          [Network]\n          DH¦\n`,
      'DHCP=',
      `${head}storage:\n  files:\n    - path: /etc/systemd/network/a.network\n      contents:\n        inline: |\n          [Network]\n          DHCP=\n`,
    ],
  ])('offers %s', (_, marked, label, expected) => {
    expect(offered(marked, label)).toEqual([expected])
  })

  it('offers nothing in scripts', () => {
    const source = `${head}storage:\n  files:\n    - path: /a.sh\n      contents:\n        inline: |\n          set ¦\n`
    expect(offered(source, 'x')).toEqual([[]])
  })
})

describe('hover in units', () => {
  it('describes directives at their place', () => {
    const source = unit('|\n        [Service]\n        Restart=always\n')
    const found = hover(readAssistDocument(source), source.indexOf('start='))
    expect([source.slice(found?.start, found?.end), found?.parts[1]]).toEqual([
      'Restart',
      'When systemd starts the program again after it ended.',
    ])
  })
})

describe('lintContents', () => {
  const marked = (source: string) =>
    lintContents(source).map(({ code, message, range }) => [
      code,
      message,
      source.slice(range?.start.offset, range?.end.offset),
    ])

  it('marks what is wrong in units at its place, in every style', () => {
    const finding = [['unit-directive', '[Service] has no Restrat=', 'Restrat']]
    const text = '[Service]\nExecStart=/a\nRestrat=no\n'
    expect(marked(unit(`|\n${text.replaceAll(/^(?=.)/gm, '        ')}`))).toEqual(finding)
    expect(marked(unit(`>-\n${text.replaceAll(/^(?=.)/gm, '        ').replaceAll('\n', '\n\n')}`))).toEqual(finding)
    expect(marked(unit(JSON.stringify(text)))).toEqual(finding)
  })

  it('reads a unit with its drop-ins, and quadlets', () => {
    const source = `${unit('|\n        [Service]\n        User=a\n')}\n      dropins:\n        - name: a.conf\n          contents: |\n            [Service]\n            ExecStart=/a\n`
    expect(marked(source)).toEqual([])
    expect(marked(source.replace('ExecStart=/a', 'ExecStart=a/b'))).toEqual([
      ['unit-value', 'the program needs a path from /, or its name alone', 'a/b'],
    ])
  })

  it.each([
    ['/a.json', '{"a": [1,]}', [['contents-syntax', 'not valid JSON: `]` cannot stand here', ']']]],
    ['/a.json', '{"a": 1', [['contents-syntax', 'not valid JSON: it ends too early', '1']]],
    ['/a.json', '{"a": {"b": 1,}}', [['contents-syntax', 'not valid JSON: `}` cannot stand here', '}']]],
    ['/a.json', '{"a": {"b": ${c}}}', []],
    ['/a.json', '{"a": {"b": 1}}', []],
    ['/a.toml', 'a = 1\nb = \n', [['contents-syntax', expect.stringMatching(/^not valid TOML: /), expect.any(String)]]],
    ['/a.toml', '[a]\nb = 1\n', []],
    [
      '/a.yaml',
      'a: 1\n---\nb: [1\n',
      [['contents-syntax', expect.stringMatching(/^not valid YAML: /), expect.any(String)]],
    ],
    ['/a.yaml', 'a: 1\n---\nb: [1]\n', []],
    ['/a.yaml', '{{ template }}', []],
    ['/a.json', '', []],
    ['/a.txt', '{', []],
  ])('reads %s with %j', (path, text, expected) => {
    const source = `${head}storage:\n  files:\n    - path: ${path}\n      contents:\n        inline: ${JSON.stringify(text)}\n`
    expect(marked(source)).toEqual(expected)
  })

  it('leaves out what is switched off, and texts that do not decode', () => {
    const source = unit('|\n        [Service]\n        ExecStart=/a\n        Restrat=no\n')
    expect(lintContents(source, ['unit-directive'])).toEqual([])
    expect(lintContents(`${source}storage: [`)).toEqual([])
  })
})

describe('languageOfFile', () => {
  it.each([
    ['/opt/bin/run', '#!/usr/bin/env bash\nset -e\n', 'shell'],
    ['/opt/bin/run.sh', '#!/usr/bin/python3\n', undefined],
    ['/etc/profile.d/a.sh', 'export A=1\n', 'shell'],
    ['/etc/docker/daemon.json', '{}', 'json'],
    ['/etc/containerd/config.toml', '', 'toml'],
    ['/etc/containers/registries.conf.d/a.conf', '', 'toml'],
    ['/etc/kubernetes/a.yaml', '', 'yaml'],
    ['/etc/sysctl.d/a.conf', 'a = 1', 'ini'],
    ['/etc/systemd/system/a.service', '', 'unit'],
    ['/etc/hosts', '', undefined],
  ])('knows %s', (path, text, kind) => {
    expect(languageOfFile(path, text)?.kind).toBe(kind)
  })
})
