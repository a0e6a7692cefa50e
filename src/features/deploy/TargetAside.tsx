import { configName } from '../../targets/deployInput.ts'
import { noteExport } from '../../store/exportedResult.ts'
import type { Target } from '../../targets/target.ts'
import { textToPaste } from '../../targets/textToPaste.ts'
import { copyText } from '../../ui/copyText.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { MarkedText } from '../../ui/MarkedText.tsx'
import type { DeployState } from './deployState.ts'
import styles from './TargetAside.module.css'

interface TargetAsideProps {
  readonly state: DeployState
  readonly isStale: boolean
}

/** The way by hand, and what goes wrong easily. */
export function TargetAside({ state: { target, input, fit, obstacle }, isStale }: TargetAsideProps) {
  const { steps, cares } = target
  const isUsable = obstacle === undefined && fit.state !== 'over'
  return (
    <aside className={styles.aside} aria-label={`More about ${target.name}`}>
      {obstacle === undefined && fit.state === 'over' && (
        <section>
          <h3 className={styles.title}>Create the machine</h3>
          <div className={styles.blocked}>
            <Icon name="lock" />
            <p>The command appears once the config fits.</p>
          </div>
        </section>
      )}
      {/* A packed config is no text, and consoles encode what is pasted once more. */}
      {isUsable && !input.isPacked && steps && (
        <section>
          <h3 className={styles.title}>{steps.title}</h3>
          <ol className={styles.steps}>
            {steps.steps.map((step) => (
              <li key={step}>
                <MarkedText text={step} />
              </li>
            ))}
          </ol>
          <div className={styles.copy}>
            <Button icon="copy" isDisabled={isStale} onPress={() => void copyConfig(target, input.config)}>
              Copy config to paste
            </Button>
          </div>
        </section>
      )}
      <section>
        <h3 className={styles.title}>Mind these</h3>
        <ul className={styles.cares}>
          {cares.map(({ kind, text }) => (
            <li key={text}>
              <Icon name={kind} />
              <p>
                <MarkedText text={text} />
              </p>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  )
}

async function copyConfig(target: Target, config: string): Promise<void> {
  if (await copyText(textToPaste(target, config), `Copied ${configName(config)}.`)) noteExport()
}
