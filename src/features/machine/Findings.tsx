import type { Finding } from '../../machine/finding.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ShortList } from '../../ui/ShortList.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import styles from './Findings.module.css'

interface FindingsProps {
  readonly findings: readonly Finding[]
}

const words = {
  fails: 'The first boot fails.',
  'may-fail': 'The first boot may fail.',
  ignored: 'Passed over.',
} as const

/** What keeps the machine from becoming what the config says. */
export function Findings({ findings }: FindingsProps) {
  if (findings.length === 0) return null
  return (
    <section aria-label="What keeps the machine from starting">
      <ShortList className={styles.findings} items={findings}>
        {({ kind, message, from }, index) => (
          <li key={index} className={styles.finding} data-kind={kind}>
            <span className={styles.icon}>
              <Icon name={kind === 'fails' ? 'error' : 'warning'} />
            </span>
            <p className={styles.text}>
              <b>{words[kind]}</b> {message} <PlaceLink from={from} of={message} />
            </p>
          </li>
        )}
      </ShortList>
    </section>
  )
}
