import { Button } from 'react-aria-components'
import { exampleGroups, exampleNotLoaded, openExample, type Example } from '../../store/examples.ts'
import { variantTitles } from '../../spec/specTitle.ts'
import { Card } from '../../ui/Card.tsx'
import { showToast } from '../../ui/toasts.ts'
import styles from './ExampleCards.module.css'

/** Whole configs to begin with, by what they are for. */
export function ExampleCards() {
  return (
    <Card title="Open an example" hint="Each opens as a config of your own.">
      <div className={styles.groups}>
        {exampleGroups.map(({ task, examples }) => (
          <section key={task} className={styles.group} aria-label={task}>
            <h3 className={styles.task}>{task}</h3>
            <ul className={styles.rows}>
              {examples.map((example) => (
                <li key={example.id}>
                  <Button className={styles.row} onPress={() => void open(example)}>
                    <span className={styles.name}>{example.title}</span>
                    <span className={styles.text}>
                      {example.text}. {example.specs.map(({ variant }) => variantTitles[variant]).join(', ')}
                    </span>
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Card>
  )
}

async function open(example: Example): Promise<void> {
  if (!(await openExample(example))) showToast({ kind: 'error', text: exampleNotLoaded })
}
