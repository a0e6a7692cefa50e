import type { FieldGroup, GroupField, ListField } from '../field.ts'

const dropins = (type: string): ListField => ({
  kind: 'list',
  doc: 'Files that change some settings of the unit.',
  of: {
    kind: 'group',
    type,
    doc: 'A drop-in.',
    fields: {
      name: { kind: 'text', doc: 'The file name, ending in `.conf`.', example: '10-level.conf' },
      contents: {
        kind: 'text',
        format: 'contents',
        doc: 'The settings to change.',
        example: '|\n  [Service]\n  Environment=LEVEL=debug',
      },
    },
  },
})

const unitFields: FieldGroup = {
  name: {
    kind: 'text',
    format: 'unit-name',
    doc: 'The file name with its ending, which says what kind of unit it is.',
    example: 'hello.service',
  },
  enable: { kind: 'flag', default: false, doc: 'The former name of `enabled`.', example: 'true' },
  enabled: {
    kind: 'flag',
    optional: true,
    doc: 'Whether the unit starts at boot; it needs an `[Install]` section.',
    example: 'true',
  },
  mask: { kind: 'flag', default: false, doc: 'Whether the unit is kept from ever starting.', example: 'true' },
  contents: {
    kind: 'text',
    format: 'contents',
    doc: 'The text of the unit. Leave it out to change a unit of the image.',
    example:
      '|\n  [Unit]\n  Description=Hello\n  [Service]\n  ExecStart=/usr/bin/echo Hello\n  [Install]\n  WantedBy=multi-user.target',
  },
  dropins: dropins('SystemdUnitDropIn'),
}

/** The section `systemd`. */
export const systemd: GroupField = {
  kind: 'group',
  type: 'Systemd',
  doc: 'Services and other systemd units.',
  fields: {
    units: {
      kind: 'list',
      doc: 'systemd units to add or change.',
      of: { kind: 'group', type: 'SystemdUnit', doc: 'A systemd unit.', fields: unitFields },
    },
  },
}

/** The section `networkd`. */
export const networkd: GroupField = {
  kind: 'group',
  type: 'Networkd',
  doc: 'The network: files for systemd-networkd.',
  fields: {
    units: {
      kind: 'list',
      doc: 'Files in `/etc/systemd/network`.',
      of: {
        kind: 'group',
        type: 'NetworkdUnit',
        doc: 'A file for systemd-networkd.',
        fields: {
          name: {
            kind: 'text',
            doc: 'The file name, ending in `.network`, `.netdev` or `.link`.',
            example: '00-eth0.network',
          },
          contents: {
            kind: 'text',
            format: 'contents',
            doc: 'The text of the file.',
            example: '|\n  [Match]\n  Name=eth0\n  [Network]\n  Address=10.0.1.7/24\n  Gateway=10.0.1.1',
          },
          dropins: dropins('NetworkdUnitDropIn'),
        },
      },
    },
  },
}
