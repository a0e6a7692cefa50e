import { lazy, Suspense } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { LoadGuard } from '../../ui/LoadGuard.tsx'
import { BringText } from './BringText.tsx'
import { ExampleCards } from './ExampleCards.tsx'
import { GoalCards } from './GoalCards.tsx'
import styles from './Start.module.css'

const KeptDocuments = lazy(async () => {
  const { KeptDocuments: loaded } = await import('./KeptDocuments.tsx')
  return { default: loaded }
})

const steps = [
  'Pick goals, fill in a form, or write YAML.',
  'See what the first boot will do.',
  'Copy one command for your cloud.',
]
const promises = ['Same output as butane', 'Every Butane version', 'Nothing is sent anywhere']

interface StartProps {
  /** Opens a file of the person's computer. */
  readonly onFile: (file: File) => void
}

/** The start screen: what Kindling is for, and the ways in. */
export function Start({ onFile }: StartProps) {
  return (
    <main className={styles.start}>
      <header className={styles.head}>
        <div className={styles.words}>
          <h1 className={styles.title}>Set up a machine before it starts</h1>
          <p className={styles.lead}>
            Flatcar and Fedora CoreOS read one config on their first boot: who may log in, which files, services and
            disks there are. Write that config here.
          </p>
          <p className={styles.promise}>
            <Icon name="lock" />
            Everything stays in your browser. No account, no upload.
          </p>
        </div>
        <ol className={styles.steps} aria-label="How it goes">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </header>
      <div className={styles.ways}>
        <GoalCards />
        <div className={styles.side}>
          <BringText onFile={onFile} />
          <LoadGuard fallback={null}>
            <Suspense>
              <KeptDocuments />
            </Suspense>
          </LoadGuard>
        </div>
      </div>
      <div className={styles.examples}>
        <ExampleCards />
      </div>
      <ul className={styles.trust}>
        {promises.map((promise) => (
          <li key={promise}>
            <Icon name="check" />
            {promise}
          </li>
        ))}
      </ul>
    </main>
  )
}
