import type { Spec } from '../spec/registry.ts'
import type { GoalId } from './goalId.ts'

/** What is known of a goal without its form. */
export interface GoalFacts {
  readonly id: GoalId
  /** The name of its icon. */
  readonly picture: Picture
  readonly title: string
  /** A line about what is asked. */
  readonly text: string
  /** Why a spec has it not; undefined where it has. */
  readonly refusal: (spec: Spec) => string | undefined
}

type Picture =
  'clock' | 'cluster' | 'container' | 'disk' | 'file' | 'key' | 'layers' | 'network' | 'swap' | 'tag' | 'timer'

const always = (): undefined => undefined

const onFlatcar = ({ variant }: Spec): string | undefined =>
  variant === 'flatcar' ? undefined : 'The extensions are built for Flatcar.'

function hasOwnDisks({ variant, layers }: Spec): string | undefined {
  if (variant === 'r4e' || variant === 'fiot') return 'The image decides on its disks.'
  return layers.base > 1 ? undefined : 'Units that mount come with version 1.1.0.'
}

const withoutUpdates: Partial<Readonly<Record<Spec['variant'], string>>> = {
  openshift: 'The cluster updates its nodes by itself.',
  r4e: 'RHEL for Edge is updated by rpm-ostree, which has no form here.',
  fiot: 'Fedora IoT is updated by rpm-ostree, which has no form here.',
}

const listed: readonly GoalFacts[] = [
  {
    id: 'container',
    picture: 'container',
    title: 'Run a container',
    text: 'An image, its ports and volumes, kept running.',
    refusal: always,
  },
  { id: 'ssh', picture: 'key', title: 'Allow SSH', text: 'Your public key, and who may use sudo.', refusal: always },
  {
    id: 'updates',
    picture: 'clock',
    title: 'Set the update window',
    text: 'When the machine may update and reboot.',
    refusal: ({ variant }) => withoutUpdates[variant],
  },
  { id: 'name', picture: 'tag', title: 'Name the machine', text: 'Its hostname, and its time zone.', refusal: always },
  {
    id: 'data-disk',
    picture: 'disk',
    title: 'Mount a data disk',
    text: 'Partition, format, mount. Or keep what is on it.',
    refusal: hasOwnDisks,
  },
  {
    id: 'schedule',
    picture: 'timer',
    title: 'Run something on a schedule',
    text: 'A script and a timer, instead of cron.',
    refusal: always,
  },
  {
    id: 'file',
    picture: 'file',
    title: 'Write a file',
    text: 'Any path, with owner and permissions.',
    refusal: always,
  },
  {
    id: 'kubernetes',
    picture: 'cluster',
    title: 'Join Kubernetes',
    text: 'Tools, settings and the join command.',
    refusal: onFlatcar,
  },
  {
    id: 'static-ip',
    picture: 'network',
    title: 'Static IP',
    text: 'Addresses, gateway and name servers.',
    refusal: always,
  },
  {
    id: 'swap',
    picture: 'swap',
    title: 'Swap',
    text: 'Compressed in memory, in a file, or on a disk.',
    refusal: always,
  },
  {
    id: 'extension',
    picture: 'layers',
    title: 'System extension',
    text: 'Software that is merged into /usr, and kept up to date.',
    refusal: onFlatcar,
  },
]

/** All goals in the order in which they are offered. */
export const offeredGoals = listed

const byId = new Map(listed.map((facts) => [facts.id, facts]))

/** What is known of one goal. */
export function factsOf(id: GoalId): GoalFacts {
  const facts = byId.get(id)
  if (!facts) throw new Error(`no goal ${id}`)
  return facts
}
