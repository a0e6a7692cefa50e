import type { Conversion, ConvertOptions } from '../../convert/convert.ts'
import { languageTitles, type ConvertedLanguage } from '../../convert/language.ts'
import { closeImport } from '../../store/importing.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { listText } from '../../ui/listText.ts'
import { MarkedText } from '../../ui/MarkedText.tsx'
import { specTitle } from '../../spec/specTitle.ts'
import { LanguageMenu } from './LanguageMenu.tsx'
import { PlatformMenu } from './PlatformMenu.tsx'
import { TargetMenu } from './TargetMenu.tsx'
import styles from './ImportBar.module.css'

interface ImportBarProps {
  readonly source: string
  /** Undefined while it is not known. */
  readonly conversion: Conversion | undefined
  readonly wishes: ConvertOptions
  readonly onWish: (wish: ConvertOptions) => void
  readonly onAccept: () => void
}

/** Says what a text is and what it becomes, and takes the decision. */
export function ImportBar({ source, conversion, wishes, onWish, onAccept }: ImportBarProps) {
  const from = conversion?.from ?? wishes.from
  return (
    <section className={styles.bar} aria-label="What this is">
      <Icon name="swap" size="large" />
      <div className={styles.text}>
        <h1 className={styles.title}>{titleOf(conversion, from)}</h1>
        <p className={styles.hint}>
          <MarkedText text={`${knownBy(conversion)}${outcome(conversion, source)}`} />
        </p>
      </div>
      <div className={styles.choices}>
        {from === 'clc' && <PlatformMenu />}
        <LanguageMenu chosen={from} onChoose={(chosen) => onWish({ from: chosen })} />
        <TargetMenu
          chosen={conversion?.to ?? wishes.to ?? STANDARD}
          onChoose={(variant) => onWish({ to: { variant } })}
        />
      </div>
      <div className={styles.actions}>
        <Button onPress={closeImport}>Keep original</Button>
        <Button
          variant="primary"
          isDisabled={conversion?.text === undefined || conversion.text === source}
          onPress={onAccept}
        >
          Accept the conversion
        </Button>
      </div>
    </section>
  )
}

/** What a text becomes without a wish. */
const STANDARD = { variant: 'flatcar' } as const

function titleOf(conversion: Conversion | undefined, from: ConvertedLanguage | undefined): string {
  if (from) return `This is ${/^[AEIO]/.test(languageTitles[from]) ? 'an' : 'a'} ${languageTitles[from]}`
  return conversion ? 'This is nothing that Kindling knows' : 'What is this?'
}

function knownBy(conversion: Conversion | undefined): string {
  const keys = conversion?.knownBy ?? []
  return keys.length === 0 ? '' : `Known by ${listText(keys.map((key) => `\`${key}\``))}. `
}

function outcome(conversion: Conversion | undefined, source: string): string {
  if (!conversion) return 'It is being converted in this browser.'
  if (conversion.text === source) return 'Choose what the machine is to run, and what changes is shown here.'
  if (!conversion.to) return 'It cannot be converted as it is. What is in the way is below.'
  const { variant, version } = specTitle(conversion.to)
  return `It is converted here, to Butane for ${variant} ${version}.`
}
