import { contentsLanguage } from '../../../../assist/contents/contentsLanguage.ts'
import { CodeInput } from '../../../../ui/CodeInput.tsx'
import { useForm } from '../../useForm.ts'
import { coloursOf } from '../contents/coloursOf.ts'
import { shownText, writtenText } from '../contents/finalNewline.ts'
import type { InputProps } from '../inputProps.ts'
import { entryOf, itemsOf, textOf } from '../reading.ts'
import { unitNotes } from './unitNotes.ts'
import { UnitNotes } from './UnitNotes.tsx'
import { unitSkeleton } from './unitSkeleton.ts'
import styles from './UnitContentsInput.module.css'

/** The text of a unit, drop-in or quadlet, with what systemd would pass over or refuse. */
export function UnitContentsInput({ path, value, problems, onChange }: InputProps) {
  const { reading } = useForm()
  const text = textOf(value)
  const language = contentsLanguage(path, (keys) => textOf(reading.valueAt(keys)))
  const unit = language?.kind === 'unit' ? language : undefined
  const dropins = itemsOf(reading.valueAt([...path.slice(0, -1), 'dropins'])).map((dropin) =>
    textOf(entryOf(dropin, 'contents')),
  )
  const put = (shown: string): void => {
    const next = writtenText(shown, text)
    onChange([next === '' ? { kind: 'remove', path } : { kind: 'set', path, value: { kind: 'text', value: next } }])
  }
  return (
    <div className={styles.stack}>
      <CodeInput
        label="Text of the unit"
        value={shownText(text)}
        placeholder={unitSkeleton(unit)}
        hasLineNumbers
        coloursOf={coloursOf(language)}
        onChange={put}
      />
      <UnitNotes notes={unitNotes(text, unit, dropins, problems)} />
    </div>
  )
}
