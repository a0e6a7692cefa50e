import type { GroupField, TextField } from '../field.ts'

const text = (doc: string, example: string, type?: string): TextField => ({
  kind: 'text',
  doc,
  example,
  ...(type !== undefined && { type }),
})

const optional = (field: TextField): TextField => ({ ...field, optional: true })

/** The section `update`. */
export const update: GroupField = {
  kind: 'group',
  type: 'Update',
  optional: true,
  sugar: true,
  doc: 'Where updates come from: lines of `/etc/coreos/update.conf`.',
  fields: {
    group: {
      ...text('The channel: `stable`, `beta`, `alpha`, or a name that the server knows.', 'stable', 'UpdateGroup'),
      common: { stable: 'for production', beta: 'the next stable', alpha: 'the newest', lts: 'for years' },
    },
    server: text('The update server.', 'https://public.update.flatcar-linux.net/v1/update/', 'UpdateServer'),
    pcr_policy_server: text(
      'The server for the policy of the TPM.',
      'https://example.com/pcr',
      'UpdatePCRPolicyServer',
    ),
    download_user: text('The user name for downloads.', 'updates', 'UpdateDownloadUser'),
    download_password: text('The password for downloads, in plain text.', 'secret', 'UpdateDownloadPassword'),
    machine_alias: text('A name of the machine for the update server.', 'web-1', 'UpdateMachineAlias'),
  },
}

/** The section `docker`. */
export const docker: GroupField = {
  kind: 'group',
  type: 'Docker',
  optional: true,
  sugar: true,
  doc: 'Starts Docker at boot, with options for its daemon.',
  fields: {
    flags: {
      kind: 'list',
      doc: 'Options of the Docker daemon.',
      of: { kind: 'text', doc: 'An option.', example: '--log-opt=max-size=10m' },
    },
  },
}

/** The section `locksmith`. */
export const locksmith: GroupField = {
  kind: 'group',
  type: 'Locksmith',
  optional: true,
  sugar: true,
  doc: 'When the machine restarts after an update: lines of `/etc/coreos/update.conf`.',
  fields: {
    reboot_strategy: {
      ...optional(text('`reboot` at once, `etcd-lock` one machine after the other, `off` never.', 'reboot')),
      default: 'reboot',
      common: { reboot: 'at once', 'etcd-lock': 'one machine after the other', off: 'never' },
    },
    window_start: optional(
      text('When the restart window opens, in UTC: a time, with or without a day before it.', 'Sun 04:00'),
    ),
    window_length: optional(text('How long it stays open.', '2h')),
    group: optional(text('The group of machines that share a lock.', 'workers')),
    etcd_endpoints: optional(
      text('The etcd that keeps the lock, with commas between its addresses.', 'http://10.0.0.2:2379'),
    ),
    etcd_cafile: optional(text('The authority of its certificate.', '/etc/ssl/etcd/ca.pem')),
    etcd_certfile: optional(text('The certificate shown to etcd.', '/etc/ssl/etcd/client.pem')),
    etcd_keyfile: optional(text('The key of that certificate.', '/etc/ssl/etcd/client-key.pem')),
  },
}
