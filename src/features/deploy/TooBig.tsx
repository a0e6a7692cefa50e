import { Callout } from '../../ui/Callout.tsx'
import { listText } from '../../ui/listText.ts'
import type { DeployState } from './deployState.ts'
import { roomierTargets } from './roomierTargets.ts'
import { SpaceBar } from './SpaceBar.tsx'
import { Stage } from './Stage.tsx'
import { useWays } from './useWays.ts'
import { WayRow } from './WayRow.tsx'
import styles from './TooBig.module.css'

interface TooBigProps {
  readonly state: DeployState
  readonly isStale: boolean
  /** Goes to a place in the text. */
  readonly onGo: (offset: number) => void
}

/** What takes the space of a config that is too big, and the ways to make it fit. */
export function TooBig({ state, isStale, onGo }: TooBigProps) {
  const { target, input } = state
  const ways = useWays(target, input.isPacked)
  const best = ways.find(({ fit }) => fit && fit.state !== 'over')
  const roomier = roomierTargets(input.config, input.system)
  return (
    <>
      <SpaceBar config={input.config} onGo={onGo} />
      <Stage title="Ways to fit">
        <ul className={styles.ways}>
          {ways.map((measured) => (
            <WayRow
              key={measured.way.id}
              measured={measured}
              state={state}
              isBest={measured === best}
              isDisabled={isStale}
            />
          ))}
        </ul>
        <div className={styles.note}>
          <Callout>
            {!target.encoding.unpacks && `Do not gzip the whole config: a machine on ${target.name} cannot read it. `}
            {roomier.length > 0 && `As it is, it fits ${listText(roomier.map(({ name }) => name))}.`}
          </Callout>
        </div>
      </Stage>
    </>
  )
}
