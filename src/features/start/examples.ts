import type { IconName } from '../../ui/Icon.tsx'
import container from './examples/container.bu?raw'
import ssh from './examples/ssh.bu?raw'
import updates from './examples/updates.bu?raw'

/** A config to begin with. */
export interface Example {
  /** The name of the document it becomes. */
  readonly id: string
  readonly icon: IconName
  readonly title: string
  readonly text: string
  readonly source: string
}

/** The examples of the start screen. */
export const examples: readonly Example[] = [
  {
    id: 'web-server',
    icon: 'container',
    title: 'Run a container',
    text: 'A web server in Docker, started at boot and kept running.',
    source: container,
  },
  {
    id: 'ssh-and-name',
    icon: 'key',
    title: 'Allow SSH and name the machine',
    text: 'A user with your public key and sudo, and a hostname.',
    source: ssh,
  },
  {
    id: 'update-window',
    icon: 'clock',
    title: 'Set the update window',
    text: 'When the machine may restart to take an update.',
    source: updates,
  },
]
