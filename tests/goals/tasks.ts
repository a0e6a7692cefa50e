import { readFileSync } from 'node:fs'
import type { Answers } from '../../src/goals/answers.ts'
import type { GoalId } from '../../src/goals/goalId.ts'

/** A task of newcomers, as config and as the goals that make it. */
export interface Task {
  readonly id: string
  readonly goals: readonly (readonly [GoalId, Answers])[]
}

const key = 'ssh-ed25519 AAAA... me@laptop'

/** The ten tasks, by the name of their fixture. Answers that are not here are those that the form begins with. */
export const tasks: readonly Task[] = [
  {
    id: '01-ssh-user',
    goals: [
      ['ssh', { user: 'core', keys: [{ value: key }] }],
      ['ssh', { user: 'ops', keys: [], sudo: true, groups: [{ value: 'docker' }], password: '$6$salt$hash' }],
    ],
  },
  { id: '02-hostname-timezone', goals: [['name', { hostname: 'node1', zone: 'Europe/Berlin' }]] },
  {
    id: '03-static-ip',
    goals: [
      [
        'static-ip',
        {
          interface: 'eth0',
          addresses: [{ value: '10.0.0.10/24' }],
          gateways: [{ value: '10.0.0.1' }],
          dns: [{ value: '1.1.1.1' }],
        },
      ],
    ],
  },
  {
    id: '04-container',
    goals: [
      [
        'container',
        {
          image: 'docker.io/library/nginx:1',
          name: 'web',
          ports: [{ host: '80', container: '80', protocol: '' }],
        },
      ],
    ],
  },
  { id: '05-reboot-window', goals: [['updates', { mode: 'window', day: 'Sun', time: '04:00', length: '1h' }]] },
  { id: '06-no-updates', goals: [['updates', { mode: 'off' }]] },
  { id: '07-sysext-compose', goals: [['extension', { name: 'docker-compose', version: '2.34.0' }]] },
  { id: '08-data-disk', goals: [['data-disk', { device: '/dev/disk/by-id/my-disk' }]] },
  { id: '09-zram-swap', goals: [['swap', { kind: 'zram', zram: 'min(ram, 8192)' }]] },
  { id: '10-kubeadm', goals: [['kubernetes', { version: 'v1.33.2' }]] },
]

/** The config of a task as it was written by hand. */
export const taskText = (id: string): string =>
  readFileSync(new URL(`../fixtures/tasks/${id}.bu`, import.meta.url), 'utf8')
