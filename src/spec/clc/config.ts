import type { FieldGroup } from '../field.ts'
import { etcd } from './etcd.ts'
import { flannel } from './flannel.ts'
import { ignition } from './ignition.ts'
import { passwd } from './passwd.ts'
import { docker, locksmith, update } from './services.ts'
import { storage } from './storage.ts'
import { networkd, systemd } from './units.ts'

/** Every field of a Container Linux Config. */
export const config: FieldGroup = {
  version: {
    kind: 'number',
    default: 0,
    allowed: [0],
    doc: 'The version of the language; there is only 0, which may be left out.',
    example: '0',
  },
  ignition,
  storage,
  systemd,
  networkd,
  passwd,
  etcd,
  flannel,
  update,
  docker,
  locksmith,
}
