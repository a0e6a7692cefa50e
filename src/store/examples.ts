import type { SpecId } from '../spec/registry.ts'
import { openText } from './documentActions.ts'

/** A config to begin with. */
export interface Example {
  /** The name of the document it becomes, and of its file. */
  readonly id: string
  readonly title: string
  readonly text: string
  /** The specs that it is meant for; its text names the first one. */
  readonly specs: readonly SpecId[]
}

/** Examples of one kind of task. */
export interface ExampleGroup {
  readonly task: string
  readonly examples: readonly Example[]
}

const flatcar = { variant: 'flatcar', version: '1.1.0' } as const
const fcos = { variant: 'fcos', version: '1.5.0' } as const
const openshift = { variant: 'openshift', version: '4.14.0' } as const

/** All examples, by what they are for. */
export const exampleGroups: readonly ExampleGroup[] = [
  {
    task: 'Log in',
    examples: [example('ssh-and-name', 'SSH and a name', 'A user with your key and sudo, a hostname', flatcar)],
  },
  {
    task: 'Run something',
    examples: [
      example('web-server', 'Web server', 'In a container of Docker, kept running', flatcar),
      example('quadlet', 'Web server with Podman', 'A quadlet that updates itself', fcos),
      example('nightly-backup', 'Nightly backup', 'A script and its timer', flatcar),
      example('kubernetes', 'Kubernetes node', 'The first one, by kubeadm. The pod network is yours to add', flatcar),
      example('system-extension', 'Docker Compose', 'As a system extension, kept up to date', flatcar),
    ],
  },
  {
    task: 'Update',
    examples: [
      example('update-window', 'Updates at night', 'When the machine may restart for them', flatcar),
      example('update-window-zincati', 'Updates at the weekend', 'With Zincati, in a window of each week', fcos),
    ],
  },
  {
    task: 'Network',
    examples: [
      example('static-ip', 'Fixed address', 'With systemd-networkd', flatcar),
      example('static-ip-networkmanager', 'Fixed address with NetworkManager', 'As a keyfile', fcos),
    ],
  },
  {
    task: 'Disks',
    examples: [
      example('data-disk', 'Data disk', 'Partitioned, formatted, mounted', flatcar, fcos),
      example('encrypted-data', 'Encrypted data disk', 'Opened by the TPM2 chip', fcos),
      example('mirrored-boot-disk', 'Mirrored boot disk', 'Boots with one disk of two', fcos),
      example('zram-swap', 'Swap in memory', 'Compressed, half of the memory', fcos),
    ],
  },
  {
    task: 'Cluster',
    examples: [example('openshift-time', 'OpenShift workers', 'Your own time server, a kernel argument', openshift)],
  },
]

const texts = import.meta.glob<string>('./examples/*.bu', { query: '?raw', import: 'default' })

/** The text of an example. Rejects where it cannot be loaded. */
export async function exampleText({ id }: Example): Promise<string> {
  const load = texts[`./examples/${id}.bu`]
  if (!load) throw new Error(`The example ${id} has no text.`)
  return load()
}

/** What is said where an example cannot be opened. */
export const exampleNotLoaded = 'The example could not be loaded. The connection may be gone.'

/** Opens an example as a new document; false where it cannot be loaded. */
export async function openExample(example: Example): Promise<boolean> {
  try {
    openText(example.id, await exampleText(example))
    return true
  } catch {
    return false
  }
}

function example(id: string, title: string, text: string, ...specs: readonly SpecId[]): Example {
  return { id, title, text, specs }
}
