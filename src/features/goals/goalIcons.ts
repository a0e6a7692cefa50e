import type { GoalId } from '../../goals/goal.ts'
import type { IconName } from '../../ui/Icon.tsx'

/** The pictures of goals. */
export const goalIcons: Readonly<Record<GoalId, IconName>> = {
  container: 'container',
  ssh: 'key',
  name: 'tag',
  'static-ip': 'network',
  updates: 'clock',
  file: 'file',
  schedule: 'timer',
  'data-disk': 'disk',
  swap: 'swap',
  extension: 'layers',
  kubernetes: 'cluster',
}
