import { decodeBase64 } from '../../ignition/base64.ts'
import { textOf } from '../../ignition/bytes.ts'
import { list, map, scalar, type Emitted, type EmittedMap } from '../../ignition/emitted.ts'
import { notOneConfig, templateKept, unreadableCloudConfig } from '../../report/catalogue/convertCloudConfig.ts'
import { child, yamlPath, type YamlPath } from '../../report/path.ts'
import type { ReportEntry } from '../../report/report.ts'
import { keyText } from '../../translate/1-decode/keys.ts'
import { resolveScalar } from '../../translate/1-decode/decodeScalar.ts'
import { problemsOf } from '../../translate/problemsOf.ts'
import type { ScalarNode, YamlNode } from '../../yaml/read/node.ts'
import { readText } from '../../yaml/read/reading.ts'
import { expandAliases } from '../expandAliases.ts'

/** A cloud-config that has been read, or why it cannot be. */
export type CloudConfigReading =
  | {
      readonly kind: 'config'
      readonly config: EmittedMap
      readonly node: YamlNode
      readonly losses: readonly ReportEntry[]
    }
  | { readonly kind: 'refused'; readonly problem: ReportEntry }

/** Reads a cloud-config; what only leads to others, or holds several, is refused with what to do. */
export function readCloudConfig(source: string): CloudConfigReading {
  const several = wrappers.find(({ is }) => is.test(source))
  if (several) return refuse(notOneConfig(yamlPath(), several.what, several.advice))
  const reading = readText(source)
  const read = reading.result
  if (read.kind === 'empty') return refuse(unreadableCloudConfig(yamlPath(), 'there is nothing in it'))
  if (read.kind === 'syntax-error') {
    const [problem] = problemsOf(reading, { output: undefined, error: read.message, report: [] })
    return refuse(problem ?? unreadableCloudConfig(yamlPath(), read.message))
  }
  const root = expandAliases(read.root)
  if (!root) return refuse(unreadableCloudConfig(yamlPath(), 'its aliases have no end'))
  const config = toEmitted(root, yamlPath())
  if (config.kind !== 'map') return refuse(unreadableCloudConfig(yamlPath(), 'there are no keys in it'))
  const losses = TEMPLATE.test(source) ? [templateKept(yamlPath())] : []
  return { kind: 'config', config, node: read.root, losses }
}

const refuse = (problem: ReportEntry): CloudConfigReading => ({ kind: 'refused', problem })

const TEMPLATE = /^## *template: *jinja|\{\{[^}]*\}\}|\{%[^%]*%\}/

const wrappers: readonly { readonly is: RegExp; readonly what: string; readonly advice: string }[] = [
  {
    is: /^\s*(?:Content-Type: *multipart\/|MIME-Version:)/i,
    what: 'a message of several parts (MIME)',
    advice: 'Bring the part that begins with `#cloud-config` alone; a script becomes a file and a unit that runs it.',
  },
  {
    is: /^\s*#include/,
    what: 'a list of addresses',
    advice: 'Fetch what is there and bring it here. In Butane, `ignition.config.merge` takes in other configs.',
  },
  {
    is: /^\s*#cloud-config-archive/,
    what: 'an archive of several configs',
    advice: 'Bring each of its parts alone.',
  },
  {
    is: /^\s*#(?:cloud-boothook|part-handler)/,
    what: 'a script for cloud-init itself',
    advice: 'Write it as a file and run it from a unit.',
  },
]

function toEmitted(node: YamlNode, path: YamlPath): Emitted {
  switch (node.kind) {
    case 'alias':
      return toEmitted(node.target, path)
    case 'sequence':
      return list(
        path,
        node.items.map((item, index) => toEmitted(item, child(path, index))),
      )
    case 'mapping':
      return map(
        path,
        node.pairs.map(({ key, value }) => {
          const name = keyText(key)
          return [name, toEmitted(value, child(path, name))] as const
        }),
      )
    case 'scalar':
      return scalar(path, valueOf(node))
  }
}

function valueOf(node: ScalarNode): string | number | boolean | null {
  if (node.tag === '!!binary') return binaryText(node.value)
  if (node.tagged) return node.value
  const resolved = resolveScalar(node)
  switch (resolved.kind) {
    case 'null':
      return null
    case 'flag':
      return resolved.value
    case 'integer':
      return Number(resolved.value)
    case 'float':
    case 'timestamp':
      return node.value
    case 'text':
      return resolved.value
  }
}

function binaryText(base64: string): string {
  const bytes = decodeBase64(base64.replaceAll(/\s/g, ''))
  return bytes ? textOf(bytes) : base64
}
