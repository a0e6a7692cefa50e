import type { Change } from '../../ignition/compare/compareConfigs.ts'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { FieldRow } from './FieldRow.tsx'
import styles from './ChangeRow.module.css'

interface ChangeRowProps {
  readonly change: Change
}

/** One thing on the machine that comes, goes or becomes different. */
export function ChangeRow({ change: { kind, subject, name, fields } }: ChangeRowProps) {
  const isSetting = subject === 'setting'
  return (
    <li className={styles.change}>
      <h3 className={styles.head}>
        <Icon name={icons[subject]} />
        {!isSetting && <span className={styles.name}>{name}</span>}
        {isSetting && <span className={styles.name}>{name.replace(/\[.*\]$/s, '')}</span>}
        <span className={styles.subject}>{subject}</span>
        <span className={styles.kind} data-kind={kind}>
          {kind}
        </span>
      </h3>
      {fields.length > 0 && (
        <ul className={styles.fields}>
          {fields.map((field) => (
            <FieldRow key={field.name} field={field} isNamed={!isSetting} />
          ))}
        </ul>
      )}
    </li>
  )
}

const icons: Readonly<Record<Change['subject'], IconName>> = {
  file: 'file',
  directory: 'file',
  link: 'link',
  unit: 'unit',
  'network unit': 'network',
  user: 'user',
  group: 'user',
  disk: 'disk',
  'RAID array': 'disk',
  'encrypted volume': 'lock',
  filesystem: 'layers',
  setting: 'system',
}
