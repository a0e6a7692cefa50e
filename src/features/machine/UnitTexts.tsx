import type { MachineUnit } from '../../machine/units/unit.ts'
import styles from './UnitTexts.module.css'

interface UnitTextsProps {
  readonly unit: MachineUnit
}

/** The text of a unit and below it its drop-ins, in the order in which systemd reads them. */
export function UnitTexts({ unit: { name, text, dropins } }: UnitTextsProps) {
  const texts = [...(text ? [text] : []), ...dropins]
  if (texts.length === 0) return null
  const whole = texts.map((part) => `# ${part.path}\n${part.text.trimEnd()}`).join('\n\n')
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text is scrolled by keys
    <pre className={styles.text} tabIndex={0} role="region" aria-label={`Text of ${name}`}>
      {whole}
    </pre>
  )
}
