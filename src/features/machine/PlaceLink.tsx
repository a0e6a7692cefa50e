import { Button } from 'react-aria-components'
import type { YamlPath } from '../../report/path.ts'
import { useLinkable } from '../../store/useLinkable.ts'
import { useTextPlaces } from './textPlaces.ts'
import styles from './PlaceLink.module.css'

interface PlaceLinkProps {
  readonly from: YamlPath
  /** A character of the text that stands there, and that text. */
  readonly within?: { readonly text: string; readonly at: number }
  /** What it says before the line, for those who hear it alone. */
  readonly of: string
}

/** Where in the text something comes from, and the way there. */
export function PlaceLink({ from, within, of }: PlaceLinkProps) {
  const { offsetOf, offsetIn, lineAt, go } = useTextPlaces()
  const { linked, events, click } = useLinkable(from, 'machine')
  const offset = within ? offsetIn(from, within.text, within.at) : offsetOf(from)
  const line = lineAt(offset)
  const press = (): void => {
    click()
    go?.(offset)
  }
  return (
    <Button
      className={styles.link}
      data-linked={linked}
      aria-label={`${of}, line ${line}`}
      isDisabled={!go}
      onPress={press}
      {...events}
    >
      line {line}
    </Button>
  )
}
