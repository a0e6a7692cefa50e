import { Button } from 'react-aria-components'
import { useWorkspace } from '../../../../store/useWorkspace.ts'
import { Icon } from '../../../../ui/Icon.tsx'
import type { InputProps } from '../inputProps.ts'
import { itemsOf, textOf } from '../reading.ts'
import { TextList } from '../../TextList.tsx'
import { offersOf } from './offersOf.ts'
import { quickOffers } from './quickOffers.ts'
import styles from './QuickTexts.module.css'

/** Texts, and those to add at one press that the config or the image names. */
export function QuickTexts({ field, path, value, onChange }: InputProps) {
  const source = useWorkspace((state) => state.document?.source ?? '')
  if (field.kind !== 'list' || field.of.kind !== 'text') return null
  const texts = itemsOf(value).map(textOf)
  const add = (text: string): void =>
    onChange([{ kind: 'insert', path, index: texts.length, value: { kind: 'text', value: text } }])
  return (
    <>
      <TextList list={field} item={field.of} path={path} value={value} />
      <div className={styles.offers} role="group" aria-label="To add at one press">
        {quickOffers(offersOf(field.of, source), texts).map((offer) => (
          <Button
            key={offer.value}
            className={styles.offer}
            aria-label={`Add ${offer.value}`}
            onPress={() => add(offer.value)}
          >
            <Icon name="plus" size="small" />
            {offer.value}
          </Button>
        ))}
      </div>
    </>
  )
}
