import { Callout } from '../../ui/Callout.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { MarkedText } from '../../ui/MarkedText.tsx'
import type { DeployState } from './deployState.ts'
import { BoundNote } from './BoundNote.tsx'
import { ImageStage } from './ImageStage.tsx'
import { RecipeStage } from './RecipeStage.tsx'
import { TargetAside } from './TargetAside.tsx'
import { TargetFacts } from './TargetFacts.tsx'
import { TargetHead } from './TargetHead.tsx'
import { TooBig } from './TooBig.tsx'
import styles from './TargetDetails.module.css'

interface TargetDetailsProps {
  readonly state: DeployState | undefined
  /** Whether the config belongs to an earlier text. */
  readonly isStale: boolean
  readonly onGo: (offset: number) => void
}

/** How a config gets to the chosen target: the field, the image, the command, or why it does not fit. */
export function TargetDetails({ state, isStale, onGo }: TargetDetailsProps) {
  if (!state) {
    return (
      <Empty
        icon="cloud"
        title="Choose where the machine runs"
        text="Each target says which field takes the config, how much of it, and the command that makes the machine."
      />
    )
  }
  const { obstacle, fit, source } = state
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <TargetHead state={state} />
        <TargetFacts state={state} />
        {obstacle === undefined ? (
          <>
            <BoundNote state={state} />
            {fit.state === 'over' ? (
              <TooBig state={state} isStale={isStale} onGo={onGo} />
            ) : (
              <>
                {source && <ImageStage state={state} source={source} />}
                <RecipeStage state={state} isStale={isStale} />
              </>
            )}
          </>
        ) : (
          <div className={styles.note}>
            <Callout kind="warning">
              <MarkedText text={obstacle} />
            </Callout>
          </div>
        )}
      </div>
      <TargetAside state={state} isStale={isStale} />
    </div>
  )
}
