import { Icon } from '../../ui/Icon.tsx'
import styles from './GraphLegend.module.css'

const lines = [
  ['needs', 'Needs, Requires='],
  ['wants', 'Likes to have, Wants='],
  ['starts', 'Starts it'],
  ['order', 'Only the order, After='],
] as const

const boxes = [
  ['yours', 'Yours', 3],
  ['image', 'In the image', 3],
  ['target', 'Target', 6.5],
] as const

/** What the lines and boxes of the graph mean. */
export function GraphLegend() {
  return (
    <ul className={styles.legend} aria-label="Legend">
      {lines.map(([kind, text]) => (
        <li key={kind} className={styles.key}>
          <svg className={styles.line} viewBox="0 0 28 8" aria-hidden="true">
            <path data-kind={kind} d="M0 4H22" />
            <path className={styles.tip} d="M20 .5 27 4 20 7.5z" />
          </svg>
          {text}
        </li>
      ))}
      {boxes.map(([kind, text, radius]) => (
        <li key={kind} className={styles.key}>
          <svg className={styles.box} viewBox="0 0 20 14" aria-hidden="true">
            <rect data-kind={kind} x=".5" y=".5" width="19" height="13" rx={radius} />
          </svg>
          {text}
        </li>
      ))}
      <li className={styles.time}>
        <Icon name="clock" size="small" />
        Later is further right
      </li>
    </ul>
  )
}
