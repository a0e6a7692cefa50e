import { bytesOf } from '../../ignition/bytes.ts'
import { parseUrl } from '../../ignition/check/parseUrl.ts'
import { escapeDataUrl } from '../../ignition/dataUrl.ts'
import { map, scalar, type EmittedMap, type EmittedScalar } from '../../ignition/emitted.ts'
import { quoteText } from '../../ignition/quoteText.ts'
import { localFileUnreadable } from '../../report/catalogue/butane.ts'
import { localFilesMissing, unparsableUrl } from '../../report/catalogue/clc.ts'
import { group, pathOf, text, type Group } from '../../translate/1-decode/group.ts'
import { pathInside, readLocalFile } from '../../translate/3-desugar/localFiles.ts'
import { nodeAt } from '../place.ts'
import type { Conversion } from './conversion.ts'
import { copyFields } from './copyFields.ts'
import { normalizeUrl } from './normalizeUrl.ts'
import { shapeAt } from './shapes.ts'
import { convertVerification } from './verification.ts'

/** What is in a file. Without contents it is empty, and what was fetched keeps its compression and its hash. */
export function convertContents(file: Group, index: number, conversion: Conversion): EmittedMap {
  const contents = group(file, 'contents')
  const remote = group(contents, 'remote')
  const source = contents && sourceOf(contents, index, conversion)
  return map(contents?.path ?? file.path, [
    ...(remote ? copyFields(remote, shapeAt('storage', 'files', 'contents', 'remote'), 'compression') : []),
    ['source', source ?? scalar(contents?.path ?? file.path, 'data:,')],
    ['verification', convertVerification(remote, contents ?? file)],
  ])
}

function sourceOf(contents: Group, index: number, conversion: Conversion): EmittedScalar | undefined {
  if (text(group(contents, 'remote'), 'url')) return remoteSource(contents, index, conversion)
  if (text(contents, 'local')) return localSource(contents, index, conversion)
  const inline = text(contents, 'inline') ?? ''
  return inline === '' ? undefined : scalar(pathOf(contents, 'inline'), dataUrl(bytesOf(inline)))
}

const dataUrl = (content: Uint8Array): string => `data:,${escapeDataUrl(content)}`

function remoteSource(contents: Group, index: number, { root, add }: Conversion): EmittedScalar | undefined {
  const url = text(group(contents, 'remote'), 'url') ?? ''
  const path = pathOf(contents, 'remote', 'url')
  if (parseUrl(url)) {
    const normal = normalizeUrl(url)
    return normal === '' ? undefined : scalar(path, normal)
  }
  const node = nodeAt(root, 'storage', 'files', index, 'contents', 'remote', 'url')
  add((at) => unparsableUrl(at, quoteText(url)), path, node)
  return undefined
}

function localSource(
  contents: Group,
  index: number,
  { root, files, keepsLocalFiles, add }: Conversion,
): EmittedScalar | undefined {
  const name = text(contents, 'local') ?? ''
  const path = pathOf(contents, 'local')
  if (keepsLocalFiles) return scalar(path, dataUrl(new Uint8Array()))
  const node = nodeAt(root, 'storage', 'files', index, 'contents', 'local')
  if (!files) add(localFilesMissing, path, node)
  else if (pathInside(files, name) === undefined) {
    add((at) => localFileUnreadable(at, `open ${name}: no such file or directory`), path, node)
  } else {
    const found = readLocalFile(files, name)
    if (found.kind === 'found') return scalar(path, dataUrl(found.value))
    add(found.report, path, node)
  }
  return undefined
}
