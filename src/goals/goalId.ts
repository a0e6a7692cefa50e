/** The goals by their names in the code. */
export type GoalId =
  | 'container'
  | 'ssh'
  | 'name'
  | 'static-ip'
  | 'updates'
  | 'file'
  | 'schedule'
  | 'data-disk'
  | 'swap'
  | 'extension'
  | 'kubernetes'
