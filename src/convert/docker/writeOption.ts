import { longFlag } from './runFlags.ts'
import type { RunOption } from './run.ts'

/** The words that spell an option. A value of a flag that may stand alone is tied to it. */
export function writeOption({ name, value }: Pick<RunOption, 'name' | 'value'>): readonly string[] {
  const flag = `${name.length === 1 ? '-' : '--'}${name}`
  if (value === undefined) return [flag]
  return longFlag(name)?.takesValue === true ? [flag, value] : [`${flag}=${value}`]
}
