import { Fragment } from 'react'

interface MarkedStretchesProps {
  readonly text: string
  /** What is bold, in UTF-16 offsets and in order. */
  readonly stretches: readonly (readonly [start: number, end: number])[]
}

/** A text with some of its letters bold. */
export function MarkedStretches({ text, stretches }: MarkedStretchesProps) {
  return (
    <>
      {stretches.map(([start, end], index) => (
        <Fragment key={start}>
          {text.slice(stretches[index - 1]?.[1] ?? 0, start)}
          <b>{text.slice(start, end)}</b>
        </Fragment>
      ))}
      {text.slice(stretches.at(-1)?.[1] ?? 0)}
    </>
  )
}
