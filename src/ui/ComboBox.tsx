import { useState } from 'react'
import { Button, ComboBox as AriaComboBox, Popover } from 'react-aria-components'
import { Icon } from './Icon.tsx'
import { LineBox } from './LineBox.tsx'
import { fittingOffers, type Offer } from './offers.ts'
import { OfferList } from './OfferList.tsx'
import { useDraft } from './useDraft.ts'
import styles from './ComboBox.module.css'

interface ComboBoxProps {
  readonly label: string
  readonly value: string
  /** Asked when the box gets the focus. */
  readonly offers: () => readonly Offer[]
  readonly placeholder?: string
  readonly isCode?: boolean
  readonly isInvalid?: boolean
  readonly isDisabled?: boolean
  /** Called with what was chosen or typed, which may be anything. */
  readonly onChange: (value: string) => void
}

/** A line of text with values to choose from. The label is for screen readers; a visible one stands elsewhere. */
export function ComboBox({
  label,
  value,
  offers,
  placeholder = '',
  isCode = false,
  isInvalid = false,
  isDisabled = false,
  onChange,
}: ComboBoxProps) {
  const draft = useDraft(value)
  const [found, setFound] = useState<readonly Offer[]>([])
  // The button shows everything; typing narrows it down.
  const [isTyped, setTyped] = useState(false)
  const fitting = fittingOffers(found, isTyped ? draft.text : '').map((offer) => ({ ...offer, id: offer.value }))
  const change = (text: string): void => {
    if (text === draft.text) return
    draft.type(text)
    onChange(text)
  }
  return (
    <AriaComboBox
      className={styles.combo}
      aria-label={label}
      allowsCustomValue
      menuTrigger="input"
      items={isTyped ? besides(draft.text, fitting) : fitting}
      inputValue={draft.text}
      value={null}
      isInvalid={isInvalid}
      isDisabled={isDisabled}
      onInputChange={(text) => {
        setTyped(true)
        change(text)
      }}
      onChange={(key) => key !== null && change(String(key))}
      onFocus={() => setFound(offers())}
      onBlur={() => {
        draft.leave()
        setTyped(false)
      }}
      onOpenChange={(isOpen, trigger) => isOpen && setTyped(trigger === 'input')}
    >
      <span className={styles.box}>
        <LineBox isCode={isCode} placeholder={placeholder} />
        <Button className={styles.button}>
          <Icon name="chevron-down" />
        </Button>
      </span>
      <Popover className={styles.popover} offset={4}>
        <OfferList isCode={isCode} />
      </Popover>
    </AriaComboBox>
  )
}

/** What is left to offer: nothing where all that fits is there already, so that the list closes. */
function besides<Each extends Offer>(typed: string, fitting: readonly Each[]): readonly Each[] {
  return fitting.every(({ value }) => value === typed) ? [] : fitting
}
