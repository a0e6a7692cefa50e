import type { FieldGroup, GroupField, TextField } from '../field.ts'

const text = (doc: string, example: string, format?: TextField['format']): TextField => ({
  kind: 'text',
  optional: true,
  doc,
  example,
  ...(format && { format }),
})

const flannel5: FieldGroup = {
  etcd_endpoints: text('The etcd that flannel keeps its leases in.', 'http://{PRIVATE_IPV4}:2379'),
  etcd_cafile: text('The authority of its certificate.', '/etc/ssl/etcd/ca.pem', 'path'),
  etcd_certfile: text('The certificate that flannel shows to etcd.', '/etc/ssl/etcd/client.pem', 'path'),
  etcd_keyfile: text('The key of that certificate.', '/etc/ssl/etcd/client-key.pem', 'path'),
  etcd_prefix: text('Where in etcd flannel keeps its data.', '/coreos.com/network'),
  ip_masq: text('Whether traffic that leaves the network takes the address of the machine.', 'true'),
  subnet_file: text('The file that flannel writes the subnet to.', '/run/flannel/subnet.env', 'path'),
  interface: text('The network interface or address to talk to other machines on.', '{PRIVATE_IPV4}'),
  public_ip: text('The address by which others reach this machine.', '{PUBLIC_IPV4}'),
}

const flannel6: FieldGroup = {
  etcd_username: text('The user at etcd.', 'flannel'),
  etcd_password: text('The password of that user, in plain text.', 'secret'),
  ...flannel5,
}

const flannel7: FieldGroup = {
  ...flannel6,
  kube_subnet_mgr: {
    kind: 'flag',
    optional: true,
    doc: 'Whether flannel asks Kubernetes instead of etcd.',
    example: 'true',
  },
}

/** The section `flannel`. */
export const flannel: GroupField = {
  kind: 'group',
  type: 'Flannel',
  optional: true,
  sugar: true,
  doc: 'The flannel overlay network, run by `flanneld.service` of the image.',
  fields: {
    version: {
      kind: 'text',
      format: 'semantic-version',
      optional: true,
      doc: 'The version of flannel. It decides which options there are.',
      example: '0.7.0',
    },
    network_config: {
      kind: 'text',
      type: 'NetworkConfig',
      doc: 'The network as JSON; it is put into etcd before flannel starts.',
      example: '\'{"Network": "10.1.0.0/16"}\'',
    },
  },
  options: {
    unnamed: '0.6.0',
    sets: [
      { version: '0.5', type: 'Flannel0_5', fields: flannel5 },
      { version: '0.6', type: 'Flannel0_6', fields: flannel6 },
      { version: '0.7', type: 'Flannel0_7', fields: flannel7 },
    ],
  },
}
