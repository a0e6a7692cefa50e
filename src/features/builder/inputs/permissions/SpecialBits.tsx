import { Checkbox } from '../../../../ui/Checkbox.tsx'
import styles from './SpecialBits.module.css'

interface SpecialBitsProps {
  readonly mode: number
  readonly isDirectory: boolean
  readonly onChange: (bit: number, isOn: boolean) => void
}

/** The bits in front of the permissions, in plain words. */
export function SpecialBits({ mode, isDirectory, onChange }: SpecialBitsProps) {
  const words = isDirectory ? ofDirectories : ofFiles
  return (
    <div className={styles.bits} role="group" aria-label="Special bits">
      {words.map(([bit, label, detail]) => (
        <Checkbox
          key={bit}
          label={label}
          detail={detail}
          isOn={(mode & bit) !== 0}
          onChange={(isOn) => onChange(bit, isOn)}
        />
      ))}
    </div>
  )
}

const ofFiles = [
  [0o4000, 'Run as owner', 'setuid'],
  [0o2000, 'Run as group', 'setgid'],
  [0o1000, 'Sticky', ''],
] as const

const ofDirectories = [
  [0o2000, 'New files get its group', 'setgid'],
  [0o1000, 'Only owners remove files', 'sticky'],
] as const
