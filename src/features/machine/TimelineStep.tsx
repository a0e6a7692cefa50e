import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Step } from '../../machine/timeline.ts'
import type { YamlPath } from '../../report/path.ts'
import { useLinkable } from '../../store/useLinkable.ts'
import { useTextPlaces } from './textPlaces.ts'
import styles from './TimelineStep.module.css'

interface TimelineStepProps {
  readonly title: string
  readonly step: Step
}

/** The words of one step; a press goes to what in the text it comes from. */
export function TimelineStep({ title, step: { detail, state, from } }: TimelineStepProps) {
  const words = (
    <>
      <span className={styles.title}>{title}</span>
      <span className={styles.detail} data-kind={state}>
        {detail}
      </span>
    </>
  )
  const hasPlace = from !== undefined && from.keys.length > 0
  return hasPlace ? <Pressable from={from}>{words}</Pressable> : <div className={styles.words}>{words}</div>
}

interface PressableProps {
  readonly from: YamlPath
  readonly children: ReactNode
}

function Pressable({ from, children }: PressableProps) {
  const { offsetOf, go } = useTextPlaces()
  const { events, click } = useLinkable(from, 'machine')
  const press = (): void => {
    click()
    go?.(offsetOf(from))
  }
  return (
    <Button className={styles.words} isDisabled={!go} onPress={press} {...events}>
      {children}
    </Button>
  )
}
