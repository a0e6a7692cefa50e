import type { ReportEntry } from '../../../report/report.ts'
import { isDecimalMistake } from '../../../translate/2-validate/isTypicalMode.ts'
import { valueText } from '../../../yaml/edit/editable.ts'
import { replaceScalar } from '../../../yaml/edit/replaceScalar.ts'
import { fix, type Fixer } from '../fix.ts'
import { experimentsLast, raiseVersion } from '../newerSpec.ts'
import { minorOf } from '../../../ignition/ignitionVersion.ts'

/** A decimal mode that is meant in octal. */
export const decimalMode: Fixer = ({ editable }, { path: { keys } }) => {
  const digits = /^\+?([1-7][0-7]{0,3})(?:\.0*)?$/.exec(valueText(editable, keys) ?? '')?.[1]
  return digits === undefined ? [] : setMode(editable, keys, `0${digits}`)
}

/** An octal mode whose digits are those of a decimal one. */
export const oddMode: Fixer = ({ editable }, { path: { keys } }) => {
  const digits = /^0o?([0-7]+)$/.exec(valueText(editable, keys) ?? '')?.[1]
  return digits === undefined ? [] : setMode(editable, keys, `0${Number(digits).toString(8)}`)
}

/** A mode with more in front than permissions, such as 100644 of Git. */
export const illegalMode: Fixer = ({ editable }, { path: { keys } }) => {
  const digits = /^0?[1-7]0{1,2}([0-7]{3,4})$/.exec(valueText(editable, keys) ?? '')?.[1]
  return digits === undefined ? [] : setMode(editable, keys, `0${digits.replace(/^0/, '')}`)
}

/** A bit in front of the permissions that this version does not set. */
export const specialModeBits: Fixer = (context, problem) => {
  // A decimal number has such bits by mistake.
  const { keys } = problem.path
  const written = valueText(context.editable, keys) ?? ''
  if (/^[1-7]\d{2}$/.test(written) && isDecimalMistake(Number(written), keys[1] === 'directories')) {
    return decimalMode(context, problem)
  }
  return experimentsLast([
    ...raiseVersion(context, ({ ignition }) => minorOf(ignition) >= minorOf('3.6.0')),
    ...withoutSpecialBits(context, problem),
  ])
}

/** A bit in front of the permissions that the variant cannot set. */
export const specialModeUnsupported: Fixer = (context, problem) => withoutSpecialBits(context, problem)

function withoutSpecialBits({ editable }: Parameters<Fixer>[0], { path: { keys } }: ReportEntry) {
  const digits = /^0o?0*[1-7]([0-7]{3})$/.exec(valueText(editable, keys) ?? '')?.[1]
  return digits === undefined ? [] : setMode(editable, keys, `0${digits}`, 'plain-mode')
}

const setMode = (
  editable: Parameters<Fixer>[0]['editable'],
  keys: Parameters<typeof replaceScalar>[1],
  mode: string,
  kind = 'octal-mode',
) => fix(kind, `Change to ${mode}`, replaceScalar(editable, keys, mode))
