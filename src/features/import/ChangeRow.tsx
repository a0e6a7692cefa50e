import { Button } from 'react-aria-components'
import { Icon } from '../../ui/Icon.tsx'
import { MarkedText } from '../../ui/MarkedText.tsx'
import { linesText, type ImportChange, type Lines } from './changesOf.ts'
import styles from './WhatChanged.module.css'

interface ChangeRowProps {
  readonly change: ImportChange
  readonly isLinked: boolean
  readonly onLink: (change: ImportChange) => void
}

/** One change; pointing at it lights up its lines in both texts. */
export function ChangeRow({ change, isLinked, onLink }: ChangeRowProps) {
  const { title, help, from, to } = change
  const link = (): void => onLink(change)
  const words = (
    <>
      <span className={styles.words}>
        <MarkedText text={title} />
      </span>
      {from && <LinesLink from={from} to={to} />}
      {help !== undefined && (
        <span className={styles.help}>
          <MarkedText text={help} />
        </span>
      )}
    </>
  )
  return (
    <li>
      {from ? (
        <Button
          className={styles.row}
          data-linked={isLinked || undefined}
          onHoverStart={link}
          onFocus={link}
          onPress={link}
        >
          {words}
        </Button>
      ) : (
        <div className={styles.row}>{words}</div>
      )}
    </li>
  )
}

function LinesLink({ from, to }: { readonly from: Lines; readonly to: Lines | undefined }) {
  return (
    <span className={styles.lines}>
      <span>{linesText(from)}</span>
      {to && <Icon name="arrow-right" size="small" />}
      {to && <span>{to.first}</span>}
    </span>
  )
}
