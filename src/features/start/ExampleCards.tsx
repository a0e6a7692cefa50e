import { Button as AriaButton } from 'react-aria-components'
import { openText, startEmpty } from '../../store/documentActions.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { examples } from './examples.ts'
import styles from './ExampleCards.module.css'

/** Configs to begin with, and the way to begin with none. */
export function ExampleCards() {
  return (
    <Card title="Start from what you want" hint="Each is a config to change and add to.">
      <ul className={styles.cards}>
        {examples.map(({ id, icon, title, text, source }) => (
          <li key={id}>
            <AriaButton className={styles.card} onPress={() => openText(id, source)}>
              <span className={styles.icon}>
                <Icon name={icon} size="large" />
              </span>
              <span className={styles.title}>{title}</span>
              <span className={styles.text}>{text}</span>
              <span className={styles.arrow}>
                <Icon name="arrow-right" />
              </span>
            </AriaButton>
          </li>
        ))}
      </ul>
      <footer className={styles.foot}>
        <Button variant="primary" size="large" onPress={startEmpty}>
          Start empty
        </Button>
        <p className={styles.hint}>Two lines for Flatcar, the rest is yours.</p>
      </footer>
    </Card>
  )
}
