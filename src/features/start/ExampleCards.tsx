import { Button } from 'react-aria-components'
import { openText } from '../../store/documentActions.ts'
import { Card } from '../../ui/Card.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { examples } from './examples.ts'
import styles from './ExampleCards.module.css'

/** Configs to begin with. */
export function ExampleCards() {
  return (
    <Card title="Open an example">
      <ul className={styles.rows}>
        {examples.map(({ id, icon, title, text, source }) => (
          <li key={id}>
            <Button className={styles.row} onPress={() => openText(id, source)}>
              <Icon name={icon} />
              <span>{title}</span>
              <span className={styles.text}>{text}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  )
}
