import type { Goal } from './goal.ts'
import type { GoalId } from './goalId.ts'
import { container } from './goals/container.ts'
import { dataDisk } from './goals/dataDisk.ts'
import { extension } from './goals/extension.ts'
import { file } from './goals/file.ts'
import { kubernetes } from './goals/kubernetes.ts'
import { name } from './goals/name.ts'
import { schedule } from './goals/schedule.ts'
import { ssh } from './goals/ssh.ts'
import { staticIp } from './goals/staticIp.ts'
import { swap } from './goals/swap.ts'
import { updates } from './goals/updates.ts'

/** All goals, in the order in which a config is searched for them: what writes anything comes last. */
export const goals: readonly Goal[] = [
  container,
  ssh,
  updates,
  name,
  dataDisk,
  schedule,
  staticIp,
  swap,
  kubernetes,
  extension,
  file,
]

/** The goal of an id. */
export const findGoal = (id: GoalId): Goal | undefined => goals.find((goal) => goal.id === id)
