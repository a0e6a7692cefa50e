import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { translate } from '../../translate/translate.ts'
import { applyEdits } from '../../yaml/edit/textEdit.ts'
import { encodedSize } from '../encode/encode.ts'
import type { Target } from '../target.ts'
import { findTarget } from '../targets.ts'
import { moveFile } from './changeFile.ts'
import { compactJson } from './compactJson.ts'
import { carriedFiles } from './carriedFiles.ts'
import { spaceParts } from './spaceParts.ts'
import { waysToFit, type OversizedConfig, type Way } from './waysToFit.ts'

const target = (id: string): Target => findTarget(id) ?? fail(`no target ${id}`)

function fail(message: string): never {
  throw new Error(message)
}

const rules = Array.from({ length: 400 }, (_, index) => `rule ${index}: "${'$'}{x}" <b> & é`).join('\n') + '\n'
const noise = Buffer.from(Array.from({ length: 900 }, (_, index) => (index * index * 7919) % 251))

const source = `variant: flatcar
version: 1.1.0
storage:
  files:
    - path: /etc/rules.yml
      contents:
        source: data:;base64,${Buffer.from(rules).toString('base64')}
    - path: /opt/tool # a binary
      contents:
        source: "data:;base64,${Buffer.concat([noise, Buffer.alloc(9000)]).toString('base64')}"
    - path: /etc/motd
      contents:
        inline: hello
    - path: /opt/remote
      contents:
        source: https://example.com/remote
systemd:
  units:
    - name: a.service
      contents: |
        [Service]
        ExecStart=/bin/true
`

function oversized(text: string, to: Target, isPacked = false): OversizedConfig {
  const { output = '', translations, spec } = translate(text, { pretty: true })
  if (!spec || spec.variant === 'clc') return fail('no spec')
  return { source: text, output, translations, spec, target: to, isPacked }
}

const configAfter = ({ becomes }: Way): string => {
  if ('config' in becomes) return becomes.config
  const { output } = translate(becomes.source, { pretty: true })
  return `${output ?? fail('refused')}\n`
}

const contentsOf = (text: string): readonly string[] => {
  const { output = '', translations } = translate(text)
  return carriedFiles(output, translations).map(
    ({ path, content }) => `${path} ${Buffer.from(content).toString('hex')}`,
  )
}

describe('waysToFit', () => {
  const big = oversized(source, target('aws'))
  const ways = waysToFit(big)
  const way = (id: string): Way => ways.find((each) => each.id === id) ?? fail(`no way ${id}`)

  it('offers what applies, the least change first, and never the whole config packed where nothing unpacks it', () => {
    expect(ways.map(({ id }) => id)).toEqual([
      'compact',
      'pack /etc/rules.yml',
      'pack /opt/tool',
      'move /etc/rules.yml',
      'move /opt/tool',
      'pointer',
    ])
    expect(waysToFit(oversized(source, target('akamai'))).map(({ id }) => id)).toContain('pack')
    expect(waysToFit(oversized(source, target('akamai'), true)).map(({ id }) => id)).not.toContain('pack')
    expect(waysToFit(oversized(source, target('vmware'))).map(({ id }) => id)).not.toContain('pack')
  })

  it('makes the config smaller by each of them', () => {
    const before = encodedSize(`${big.output}\n`, 'raw')
    for (const each of ways) expect(encodedSize(configAfter(each), 'raw')).toBeLessThan(before)
  })

  it('makes compact JSON that is what the translation writes as such', () => {
    expect(compactJson(big.output)).toBe(translate(source).output)
    expect(configAfter(way('compact'))).toBe(`${translate(source).output ?? ''}\n`)
  })

  it('packs files whose contents stay the same for the machine', () => {
    const [rulesWay, toolWay] = [way('pack /etc/rules.yml'), way('pack /opt/tool')]
    expect([rulesWay.action, toolWay.action]).toEqual(['Rewrite as inline', 'Gzip the file'])
    const after = [rulesWay, toolWay].map((each) => ('source' in each.becomes ? each.becomes.source : ''))
    expect(after[0]).toContain('inline: |\n          rule 0: "${x}" <b> & é\n')
    expect(after[1]).toContain('- path: /opt/tool # a binary\n      contents:\n        source: data:;base64,H4s')
    for (const text of after) expect([...contentsOf(text)].toSorted()).toEqual([...contentsOf(source)].toSorted())
  })

  it('moves a file with the checksum of what the machine gets', () => {
    const moved = way('move /etc/rules.yml')
    expect(configAfter(moved)).toContain('"source": "https://example.com/rules.yml"')
    expect(configAfter(moved)).toContain(`"hash": "sha512-${createHash('sha512').update(rules).digest('hex')}"`)
  })

  it('moves a file that Butane packs by itself, and the checksum is that of the unpacked contents', () => {
    const text = source.replace(
      /source: data:;base64,.*\n/,
      `inline: |\n${rules.replaceAll(/^(?=.)/gm, ' '.repeat(10))}`,
    )
    const { output = '', translations } = translate(text)
    const [file] = carriedFiles(output, translations).filter(({ path }) => path === '/etc/rules.yml')
    expect(file?.isPacked).toBe(true)
    const edits = file && moveFile(text, file, 'https://a.example/r')
    const after = translate(applyEdits(text, edits ?? [])).output
    expect(after).toContain(`sha512-${createHash('sha512').update(rules).digest('hex')}`)
  })

  it('points at the very bytes that are offered for download', () => {
    const config = JSON.parse(configAfter(way('pointer'))) as unknown
    const hash = `sha512-${createHash('sha512').update(`${big.output}\n`).digest('hex')}`
    expect(config).toEqual({
      ignition: {
        config: { replace: { source: 'https://example.com/config.ign', verification: { hash } } },
        version: '3.4.0',
      },
    })
  })

  it('leaves the text of a Container Linux Config alone', () => {
    expect(waysToFit({ ...big, spec: undefined }).map(({ id }) => id)).toEqual(['compact'])
  })

  it('packs nothing for a spec that knows no packing', () => {
    const old = source.replace('variant: flatcar\nversion: 1.1.0', 'variant: fcos\nversion: 1.0.0')
    expect(waysToFit(oversized(old, target('aws'))).filter(({ id }) => id.startsWith('pack'))).toEqual([])
  })
})

describe('spaceParts', () => {
  it('names what takes the space, and adds up to all of it', () => {
    const { output, translations } = oversized(source, target('aws'))
    const parts = spaceParts(`${output}\n`, translations)
    expect(parts.map(({ name, from }) => [name, from])).toEqual([
      ['/etc/rules.yml', ['storage', 'files', 0]],
      ['/opt/tool', ['storage', 'files', 1]],
      ['/etc/motd', ['storage', 'files', 2]],
      ['1 unit', ['systemd', 'units']],
      ['Other files and the rest', undefined],
    ])
    expect(parts.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(Buffer.byteLength(`${output}\n`))
  })
})

it('reads back what was packed', () => {
  const { output = '', translations } = translate(source)
  const [tool] = carriedFiles(output, translations).filter(({ path }) => path === '/opt/tool')
  expect(tool?.content.length).toBe(9900)
  expect(
    gunzipSync(
      Buffer.from(
        /H4s[\w+/=]+/.exec(configAfter(waysToFit(oversized(source, target('aws')))[2] ?? fail('none')))?.[0] ?? '',
        'base64',
      ),
    ),
  ).toHaveLength(9900)
})
