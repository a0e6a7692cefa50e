import { filePiece, linkPiece, type Piece } from './piece.ts'
import { plainMaps, plainText, type PlainMap } from './plain.ts'

/** A system extension from Flatcar's collection. */
export interface Extension {
  readonly name: string
  readonly version: string
  readonly architecture: string
}

/** Where Flatcar's extensions are (flatcar.github.io/sysext-bakery). */
export const extensionServer = 'https://extensions.flatcar.org/extensions'

const imageName = ({ name, version, architecture }: Extension): string => `${name}-${version}-${architecture}.raw`

/** The image of an extension, and the link that puts it to use. */
export function extensionPieces(extension: Extension, mode?: number): readonly Piece[] {
  const image = imageName(extension)
  const path = `/opt/extensions/${extension.name}/${image}`
  return [
    filePiece({ path, mode, contents: { source: `${extensionServer}/${image}` } }),
    linkPiece(`/etc/extensions/${extension.name}.raw`, path, false),
  ]
}

/** The extensions that a config links to. */
export function linkedExtensions(config: PlainMap): readonly Extension[] {
  return plainMaps(config, 'storage', 'links').flatMap((link) => {
    const name = /^\/etc\/extensions\/(.+)\.raw$/.exec(plainText(link, 'path'))?.[1]
    const target = plainText(link, 'target')
    const start = `/opt/extensions/${name}/${name}-`
    if (name === undefined || !target.startsWith(start)) return []
    const [, version, architecture] = /^(.+)-(x86-64|arm64)\.raw$/.exec(target.slice(start.length)) ?? []
    return version === undefined || architecture === undefined ? [] : [{ name, version, architecture }]
  })
}

/** How the machines are named that extensions are built for. */
export const architectures = { 'x86-64': 'x86-64', arm64: 'Arm64' } as const
