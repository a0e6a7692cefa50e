import type { SshKey } from '../../machine/users/sshKey.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import styles from './UserRow.module.css'

interface KeyRowProps {
  readonly sshKey: SshKey
}

/** One SSH key: whose it is, its type and its fingerprint. */
export function KeyRow({ sshKey: { type, fingerprint, comment, options, from } }: KeyRowProps) {
  return (
    <div className={styles.person}>
      <Icon name="key" size="small" />
      <div className={styles.words}>
        <p>
          {comment || 'SSH key'} {type ? <Badge kind="code">{type}</Badge> : <Badge kind="warning">no key</Badge>}{' '}
          <PlaceLink from={from} of={`Key ${comment}`} />
        </p>
        {options && <p className={styles.print}>{options}</p>}
        {fingerprint && <p className={styles.print}>{fingerprint}</p>}
      </div>
    </div>
  )
}
