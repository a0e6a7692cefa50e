import type { Finding } from '../../machine/finding.ts'
import { Callout } from '../../ui/Callout.tsx'
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
          <li key={index}>
            <Callout kind={kind === 'fails' ? 'error' : 'warning'}>
              <p className={styles.text}>
                <b>{words[kind]}</b> {message} <PlaceLink from={from} of={message} />
              </p>
            </Callout>
          </li>
        )}
      </ShortList>
    </section>
  )
}
