import { yamlFlag, yamlText, type YamlTree } from '../../yaml/write/yamlTree.ts'
import { isOn, textIn, type Answers } from '../answers.ts'
import { architectures, extensionPieces, extensionServer, linkedExtensions } from '../extension.ts'
import type { Goal } from '../goal.ts'
import { factsOf } from '../goalFacts.ts'
import { filePiece, imageUnitPiece, mapOf, type Piece } from '../piece.ts'
import { plainMaps, plainText } from '../plain.ts'
import { wrong } from '../problems.ts'

/** System extension: software that Flatcar merges into its /usr. */
export const extension: Goal = {
  ...factsOf('extension'),
  writes: () => 'Fetches an image, links it, and lets a timer update it.',
  fields: () => [
    {
      kind: 'text',
      id: 'name',
      label: 'Extension',
      isCode: true,
      size: 'medium',
      placeholder: 'docker-compose',
      offers: ['docker-compose', 'docker-buildx', 'tailscale', 'k3s', 'rke2', 'crio', 'nerdctl', 'wasmtime', 'ollama'],
      hint: 'One of those at extensions.flatcar.org.',
    },
    { kind: 'text', id: 'version', label: 'Version', isCode: true, size: 'small', placeholder: '2.34.0' },
    { kind: 'choice', id: 'architecture', label: 'Architecture', choices: architectures },
    { kind: 'flag', id: 'updates', label: 'Keep it up to date', hint: 'systemd-sysupdate looks for a newer one.' },
  ],
  start: () => ({ name: '', version: '', architecture: 'x86-64', updates: true }),
  problems: (answers) => [
    ...wrong(answers, 'name', /^[\w.-]+$/, 'Give the name of an extension, such as `docker-compose`.'),
    ...wrong(answers, 'version', /^[\w.+-]+$/, 'Give its version, such as `2.34.0`.'),
  ],
  pieces(answers) {
    const [image, ...links] = extensionPieces(
      {
        name: textIn(answers, 'name'),
        version: textIn(answers, 'version'),
        architecture: textIn(answers, 'architecture'),
      },
      0o644,
    )
    if (!image) return []
    return isOn(answers, 'updates') ? [image, ...updatePieces(answers, links)] : [image, ...links]
  },
  read: (config) => {
    const paths = plainMaps(config, 'storage', 'files').map((file) => plainText(file, 'path'))
    return linkedExtensions(config).map((found) => ({ ...found, updates: paths.includes(settingsPath(found.name)) }))
  },
}

const settingsPath = (name: string): string => `/etc/sysupdate.${name}.d/${name}.conf`

function updatePieces(answers: Answers, links: readonly Piece[]): readonly Piece[] {
  const name = textIn(answers, 'name')
  const dropin = mapOf({
    name: yamlText(`${name}.conf`),
    contents: yamlText(`[Service]\nExecStartPre=/usr/lib/systemd/systemd-sysupdate -C ${name} update\n`),
  })
  const dropins: YamlTree = { kind: 'list', items: [{ value: dropin }] }
  return [
    filePiece({ path: settingsPath(name), contents: { source: `${extensionServer}/${name}.conf` } }),
    // Without any settings of its own, systemd-sysupdate would fail.
    {
      ...filePiece({ path: '/etc/sysupdate.d/noop.conf', contents: { source: `${extensionServer}/noop.conf` } }),
      isShared: true,
    },
    ...links,
    imageUnitPiece('systemd-sysupdate.timer', { enabled: yamlFlag(true) }),
    imageUnitPiece('systemd-sysupdate.service', { dropins }),
  ]
}
