import type { Chain } from '../../machine/units/chains.ts'
import { Block } from './Block.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import styles from './ChainBlock.module.css'

interface ChainBlockProps {
  readonly chain: Chain
}

/** What happens each time a timer elapses, or a socket or path is used. */
export function ChainBlock({ chain: { trigger, from, occasions, steps } }: ChainBlockProps) {
  const occasion = trigger.endsWith('.timer') ? 'elapses' : 'is used'
  return (
    <Block
      title={`When ${trigger} ${occasion}`}
      hint={
        <>
          <code className={styles.code}>{occasions.join(', ')}</code>
          <PlaceLink from={from} of={`When ${trigger} ${occasion}`} />
        </>
      }
    >
      <ol className={styles.chain}>
        {steps.map(({ unit, what }, index) => (
          <li key={`${unit} ${index}`} className={styles.step}>
            <span className={styles.code}>{unit}</span>
            <span className={styles.what}>{what}</span>
          </li>
        ))}
      </ol>
    </Block>
  )
}
