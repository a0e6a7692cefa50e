import type { MachineDisks } from '../../machine/disks/disk.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Block } from './Block.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import { UseList } from './UseList.tsx'
import styles from './VolumesBlock.module.css'

interface VolumesBlockProps {
  readonly disks: MachineDisks
}

/** RAID and LUKS, and the filesystems on disks that the config does not partition. */
export function VolumesBlock({ disks: { volumes, filesystems } }: VolumesBlockProps) {
  const outside = filesystems.filter(({ isInside }) => !isInside)
  if (volumes.length + outside.length === 0) return null
  return (
    <Block title="Volumes and filesystems">
      <ul className={styles.volumes}>
        {volumes.map(({ kind, name, detail, devices, uses, from }) => (
          <li key={`${kind} ${name}`} className={styles.volume}>
            <p>
              <b className={styles.code}>{name}</b> <Badge>{kind === 'raid' ? 'RAID' : 'LUKS'}</Badge> {detail}{' '}
              <PlaceLink from={from} of={name} />
            </p>
            <p className={styles.hint}>
              on <code className={styles.code}>{devices.join(', ')}</code> ·{' '}
              <UseList uses={uses} empty="No filesystem" />
            </p>
          </li>
        ))}
        {outside.map(({ device, format, path, label, isWiped, from }, index) => (
          <li key={`${device} ${index}`} className={styles.volume}>
            <p>
              <b className={styles.code}>{path ?? device}</b> {format ?? 'as it is'}{' '}
              {isWiped && (
                <Badge kind="warning" icon="warning">
                  erased
                </Badge>
              )}{' '}
              <PlaceLink from={from} of={path ?? device} />
            </p>
            <p className={styles.hint}>
              on <code className={styles.code}>{device}</code>
              {label && `, labelled ${label}`}
            </p>
          </li>
        ))}
      </ul>
    </Block>
  )
}
