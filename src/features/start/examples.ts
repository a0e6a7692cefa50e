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
    title: 'Web server',
    text: 'In a container of Docker, kept running',
    source: container,
  },
  {
    id: 'ssh-and-name',
    icon: 'key',
    title: 'SSH and a name',
    text: 'A user with your key and sudo, a hostname',
    source: ssh,
  },
  {
    id: 'update-window',
    icon: 'clock',
    title: 'Updates at night',
    text: 'When the machine may restart for them',
    source: updates,
  },
]
