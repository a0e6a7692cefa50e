import type { PathKey } from '../../report/path.ts'
import type { ResolvedScalar } from '../../spec/fieldsOf.ts'
import type { FormScalar } from '../../yaml/edit/formValue.ts'
import { yamlFlag } from '../../yaml/write/yamlTree.ts'
import { Button } from '../../ui/Button.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { flagWords } from './form/flagWords.ts'
import { change } from './itemActions.ts'
import styles from './FieldRow.module.css'

interface FlagInputProps {
  readonly field: ResolvedScalar
  readonly path: readonly PathKey[]
  readonly value: FormScalar | undefined
  readonly labelId: string
}

/** Something that is on or off, or not written: then it is as usual. */
export function FlagInput({ field, path, value, labelId }: FlagInputProps) {
  const usual = field.default === true
  const isOn = value ? /^true$/i.test(value.text) : usual
  const state = flagWords(field, value && isOn)
  const leaveOut = (): void => void change([{ kind: 'remove', path, prune: true }])
  const turn = (next: boolean): void => {
    if (next === field.default && value) leaveOut()
    else void change([{ kind: 'set', path, value: yamlFlag(next) }])
  }
  return (
    <div className={styles.flag}>
      <Switch label={state} labelledBy={labelId} isOn={isOn} onChange={turn} />
      {value && field.default === undefined && (
        <Button variant="quiet" onPress={leaveOut}>
          Leave it out
        </Button>
      )}
    </div>
  )
}
