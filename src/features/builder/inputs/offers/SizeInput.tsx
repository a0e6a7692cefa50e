import { titleOf } from '../../../../spec/titleOf.ts'
import { SizeField } from '../disk/SizeField.tsx'
import type { InputProps } from '../inputProps.ts'
import { putScalar } from '../putScalar.ts'
import { textOf } from '../reading.ts'

/** A size that is written in MiB. */
export function SizeInput({ field, path, value, onChange }: InputProps) {
  return (
    <SizeField
      label={titleOf(field.name)}
      value={textOf(value)}
      onChange={(mib) => onChange([putScalar(path, mib, 'number')])}
    />
  )
}
