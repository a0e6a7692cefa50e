import { findSpec, type SpecId } from '../../spec/registry.ts'
import type { TranslationSet } from '../../translate/result.ts'
import { applyEdits, type TextEdit } from '../../yaml/edit/textEdit.ts'
import type { Target } from '../target.ts'
import { carriedFiles, type CarriedFile } from './carriedFiles.ts'
import { moveFile, packFile } from './changeFile.ts'
import { compactJson } from './compactJson.ts'
import { pointerConfig } from './pointerConfig.ts'

/** A config that is too big, and where it is to go. */
export interface OversizedConfig {
  readonly source: string
  /** The Ignition config, without the final line break. */
  readonly output: string
  readonly translations: TranslationSet
  /** Absent for a Container Linux Config, whose text is left alone. */
  readonly spec: SpecId | undefined
  readonly target: Target
  readonly isPacked: boolean
}

/** A way to make a config smaller. */
export type Way = WayWords &
  (
    | { readonly kind: 'compact' }
    /** Gzip the whole, where the target unpacks it. */
    | { readonly kind: 'pack' }
    /** An edit of the text. */
    | { readonly kind: 'edit'; readonly edits: readonly TextEdit[] }
    /** Needs an address that the person chooses. */
    | { readonly kind: 'move'; readonly file: CarriedFile }
    | { readonly kind: 'pointer' }
  )

interface WayWords {
  readonly id: string
  readonly title: string
  readonly hint: string
  /** What the button says. */
  readonly action: string
  /** What becomes of the config: as it is then, or the Butane text that makes it. */
  readonly becomes: { readonly config: string } | { readonly source: string }
}

/** How many files are offered by themselves. */
const most = 2
/** Below this many bytes a file is not worth an address of its own. */
const leastWorth = 600

/** The ways to make a config smaller, those that change the least first. */
export function waysToFit(oversized: OversizedConfig): readonly Way[] {
  const { output, translations, spec } = oversized
  const simple = [...compactWay(oversized), ...packWay(oversized)]
  if (!spec) return simple
  const files = carriedFiles(output, translations)
  return [
    ...simple,
    ...files.flatMap((file) => packFileWay(oversized, file, spec)).slice(0, most),
    ...files
      .filter(({ size }) => size >= leastWorth)
      .slice(0, most)
      .flatMap((file) => moveWay(oversized, file)),
    pointerWay(oversized, spec),
  ]
}

/** An address to begin with, after the name of a file. */
export const exampleAddress = (path: string): string => `https://example.com/${encodeURIComponent(nameOf(path))}`

/** The last part of a path. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

function compactWay({ output }: OversizedConfig): readonly Way[] {
  const config = `${compactJson(output)}\n`
  if (config.length > output.length) return []
  return [
    {
      kind: 'compact',
      id: 'compact',
      title: 'Write the JSON on one line',
      hint: 'Line breaks and indents are for people. The machine reads the same without.',
      action: 'Make compact',
      becomes: { config },
    },
  ]
}

function packWay({ output, target, isPacked }: OversizedConfig): readonly Way[] {
  if (isPacked || !target.encoding.unpacks || target.encoding.of === 'gzip+base64') return []
  return [
    {
      kind: 'pack',
      id: 'pack',
      title: 'Gzip the whole config',
      hint: `Ignition unpacks it on ${target.name}. On other clouds such a machine does not boot.`,
      action: 'Gzip it',
      becomes: { config: `${output}\n` },
    },
  ]
}

function packFileWay({ source }: OversizedConfig, file: CarriedFile, spec: SpecId): readonly Way[] {
  const known = findSpec(spec.variant, spec.version)
  const edits = known && packFile(source, file, known)
  if (!edits) return []
  const result = applyEdits(source, edits)
  const isInline = !result.includes('compression: gzip') || source.includes('compression: gzip')
  return [
    {
      kind: 'edit',
      id: `pack ${file.path}`,
      title: `Let ${isInline ? 'Butane gzip' : 'Ignition unpack'} ${nameOf(file.path)}`,
      hint: isInline
        ? 'It is given as a `data:` URL. Written `inline` it is packed by itself, and Ignition unpacks it.'
        : 'It is carried as it is. Gzipped, it takes less room, and Ignition unpacks it.',
      action: isInline ? 'Rewrite as inline' : 'Gzip the file',
      edits,
      becomes: { source: result },
    },
  ]
}

function moveWay({ source }: OversizedConfig, file: CarriedFile): readonly Way[] {
  const edits = moveFile(source, file, exampleAddress(file.path))
  if (!edits) return []
  return [
    {
      kind: 'move',
      id: `move ${file.path}`,
      title: `Load ${nameOf(file.path)} from a URL`,
      hint: 'The first boot needs the network. A checksum is added, so a changed file is refused.',
      action: 'Move to a URL…',
      file,
      becomes: { source: applyEdits(source, edits) },
    },
  ]
}

function pointerWay({ output }: OversizedConfig, spec: SpecId): Way {
  return {
    kind: 'pointer',
    id: 'pointer',
    title: 'Use a pointer config',
    hint: 'It holds only an address and a checksum; the machine loads the rest from there.',
    action: 'Make a pointer…',
    becomes: { source: pointerConfig(spec, exampleAddress('config.ign'), `${output}\n`) },
  }
}
