import type { RemoteContent } from '../../machine/content.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Block } from './Block.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import styles from './VolumesBlock.module.css'

interface RemoteBlockProps {
  readonly remote: readonly RemoteContent[]
}

/** What the machine fetches, and whether it checks what it gets. */
export function RemoteBlock({ remote }: RemoteBlockProps) {
  if (remote.length === 0) return null
  return (
    <Block title="Fetched over the network" hint="Without it the first boot waits, and tries again without end">
      <ul className={styles.volumes}>
        {remote.map(({ url, hash, from }, index) => (
          <li key={`${url} ${index}`} className={styles.volume}>
            <span className={styles.code}>{url}</span>{' '}
            {hash ? <Badge>checked by its hash</Badge> : <Badge kind="warning">not checked</Badge>}{' '}
            <PlaceLink from={from} of={url} />
          </li>
        ))}
      </ul>
    </Block>
  )
}
