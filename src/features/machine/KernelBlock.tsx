import type { EmittedMap } from '../../ignition/emitted.ts'
import { mapAt } from '../../ignition/valueAt.ts'
import { textsAt, type NodeSettings } from '../../machine/readResult.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Block } from './Block.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import styles from './VolumesBlock.module.css'

interface KernelBlockProps {
  readonly config: EmittedMap
  readonly node: NodeSettings | undefined
}

/** Kernel arguments, and what an OpenShift cluster changes about the system of a node. */
export function KernelBlock({ config, node }: KernelBlockProps) {
  const section = mapAt(config, 'kernelArguments')
  const rows = [
    ...textsAt(section, 'shouldExist').map((item) => ({ ...item, word: 'added' })),
    ...textsAt(section, 'shouldNotExist').map((item) => ({ ...item, word: 'removed' })),
    ...(node?.kernelArguments ?? []).map((item) => ({ ...item, word: 'added by the cluster' })),
    ...(node?.extensions ?? []).map((item) => ({ ...item, word: 'extension installed' })),
  ]
  const facts = [
    ...(node?.kernelType ? [`Kernel type ${node.kernelType}`] : []),
    ...(node?.isFips ? ['FIPS mode on'] : []),
  ]
  if (rows.length + facts.length === 0) return null
  return (
    <Block title="Kernel and system" hint="Takes a reboot">
      <ul className={styles.volumes}>
        {rows.map(({ text, from, word }, index) => (
          <li key={`${text} ${index}`} className={styles.volume}>
            <b className={styles.code}>{text}</b> <Badge>{word}</Badge> <PlaceLink from={from} of={text} />
          </li>
        ))}
        {facts.map((fact) => (
          <li key={fact} className={styles.volume}>
            {fact}
          </li>
        ))}
      </ul>
    </Block>
  )
}
