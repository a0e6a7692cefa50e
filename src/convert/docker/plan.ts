import type { Run } from './run.ts'

/** When systemd starts a container again. */
export type Restart = 'always' | 'on-failure' | 'no'

/** A container that systemd runs. What the plan says is not among the options of its run. */
export interface Plan {
  readonly run: Run
  /** Of the container and of the unit. */
  readonly name: string
  readonly restart: Restart
  /** How long systemd waits before it starts it again, as systemd writes time spans; empty for its default. */
  readonly wait: string
  /** Whether the newest image is pulled before each start. */
  readonly pulls: boolean
  /** Whether a container of the name is removed before each start. */
  readonly removes: boolean
  /** Other units that it needs and starts after. */
  readonly needs: readonly string[]
}
