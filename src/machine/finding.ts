import type { YamlPath } from '../report/path.ts'

/** Something about the first boot that a person must know. */
export interface Finding {
  /**
   * Whether the first boot surely fails there, or only may where it hangs on what the image has, or whether Ignition passes
   * over what the config says.
   */
  readonly kind: 'fails' | 'may-fail' | 'ignored'
  readonly message: string
  /** What in the text it comes from. */
  readonly from: YamlPath
}

export const fails = (message: string, from: YamlPath): Finding => ({ kind: 'fails', message, from })
export const ignored = (message: string, from: YamlPath): Finding => ({ kind: 'ignored', message, from })
export const mayFail = (message: string, from: YamlPath): Finding => ({ kind: 'may-fail', message, from })
