import type { Conversion } from '../../convert/convert.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { byteSize, sizeText } from '../../ui/sizeText.ts'
import type { ImportChange } from './changesOf.ts'
import { ImportText } from './ImportText.tsx'
import styles from './ImportTexts.module.css'

interface ImportTextsProps {
  readonly name: string
  readonly source: string
  readonly conversion: Conversion | undefined
  readonly changes: readonly ImportChange[]
  /** What is pointed at. */
  readonly linked: ImportChange | undefined
}

/** The text as it is and what it becomes, side by side; on a phone one of them. */
export function ImportTexts({ name, source, conversion, changes, linked }: ImportTextsProps) {
  const isRefused = conversion?.losses.some(({ code }) => code.startsWith('refused-by')) === true
  return (
    <div className={styles.texts} data-texts>
      <ImportText
        part="original"
        title="Original"
        text={source}
        lit={linked?.from}
        notes={changes}
        detail={<span className={styles.detail}>{`${name}, ${sizeText(byteSize(source))}`}</span>}
      />
      {conversion?.text === undefined ? (
        <div className={styles.waiting} data-part="converted">
          {conversion ? (
            <Empty icon="swap" title="Nothing to show yet" text="What is in the way stands below, by its line." />
          ) : (
            <Skeleton label="Converting" />
          )}
        </div>
      ) : (
        <ImportText
          part="converted"
          title="Converted"
          text={conversion.text}
          lit={linked?.to}
          detail={<Verdict isRefused={isRefused} />}
        />
      )}
    </div>
  )
}

function Verdict({ isRefused }: { readonly isRefused: boolean }) {
  return isRefused ? (
    <Badge kind="warning" icon="warning">
      Has errors
    </Badge>
  ) : (
    <Badge kind="success" icon="check">
      Valid
    </Badge>
  )
}
