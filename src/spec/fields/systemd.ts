import type { GroupField, ListField, TextField } from '../field.ts'

const contents = (doc: string, example: string): TextField => ({
  kind: 'text',
  format: 'contents',
  optional: true,
  doc,
  example,
})

const contentsLocal = (since: number, example: string): TextField => ({
  kind: 'text',
  format: 'local',
  optional: true,
  since,
  ignition: false,
  doc: 'A file whose contents are taken, relative to the files directory, instead of `contents`.',
  example,
})

const dropins = (doc: string): ListField => ({
  kind: 'list',
  doc,
  of: {
    kind: 'group',
    type: 'Dropin',
    doc: 'A drop-in.',
    usual: ['name', 'contents'],
    fields: {
      contents: contents('The settings to change.', '|\n  [Service]\n  Environment=LEVEL=debug'),
      contents_local: contentsLocal(5, 'units/10-level.conf'),
      name: { kind: 'text', required: true, doc: 'The file name, ending in `.conf`.', example: '10-level.conf' },
    },
  },
})

const units: ListField = {
  kind: 'list',
  doc: 'systemd units to add or change; each name may be listed once.',
  of: {
    kind: 'group',
    type: 'Unit',
    doc: 'A systemd unit.',
    usual: ['name', 'enabled', 'contents'],
    alternatives: { mask: ['name', 'mask'], dropin: ['name', 'dropins'] },
    fields: {
      contents: contents(
        'The text of the unit. Leave it out to change a unit of the image.',
        '|\n  [Unit]\n  Description=Hello\n  [Service]\n  ExecStart=/usr/bin/echo Hello\n  [Install]\n  WantedBy=multi-user.target',
      ),
      contents_local: contentsLocal(5, 'units/hello.service'),
      dropins: dropins('Files that change some settings of the unit; each name may be listed once.'),
      enabled: {
        kind: 'flag',
        optional: true,
        doc: 'Whether the unit starts at boot; it needs an `[Install]` section. Where absent, it stays as it is.',
        example: 'true',
      },
      mask: {
        kind: 'flag',
        optional: true,
        default: false,
        doc: 'Whether the unit is kept from ever starting; `false` lifts a mask.',
        example: 'true',
      },
      name: {
        kind: 'text',
        format: 'unit-name',
        required: true,
        doc: 'The name with its suffix: `.service`, `.timer`, `.mount`, `.socket`, `.path`, `.target` and so on.',
        example: 'hello.service',
      },
    },
  },
}

const quadlets: ListField = {
  kind: 'list',
  since: 8,
  ignition: false,
  sugar: true,
  doc: 'Podman Quadlets: containers, volumes, networks and the like that run as systemd units.',
  of: {
    kind: 'group',
    type: 'Quadlet',
    doc: 'A Podman Quadlet.',
    usual: ['name', 'contents'],
    fields: {
      contents: contents(
        'The text of the Quadlet.',
        '|\n  [Container]\n  Image=docker.io/library/nginx\n  [Install]\n  WantedBy=default.target',
      ),
      contents_local: contentsLocal(8, 'quadlets/web.container'),
      name: {
        kind: 'text',
        required: true,
        doc: 'The file name with its suffix: `.container`, `.volume`, `.network`, `.pod`, `.kube`, `.image`, `.build` or `.artifact`.',
        example: 'web.container',
      },
      rootful: {
        kind: 'flag',
        default: false,
        doc: 'Whether root runs it; otherwise it is there for every other user.',
        example: 'true',
      },
      dropins: dropins('Files that change some settings of the Quadlet; each name may be listed once.'),
    },
  },
}

/** What runs on the machine. */
export const systemd: GroupField = {
  kind: 'group',
  type: 'Systemd',
  doc: 'What systemd runs on the machine.',
  fields: { units, quadlets },
}
