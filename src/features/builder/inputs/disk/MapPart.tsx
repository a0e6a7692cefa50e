import styles from './MapPart.module.css'

interface MapPartProps {
  readonly x: string
  readonly width: string
  readonly shade: number
  readonly name: string
  readonly words: string
  /** Where its words begin, of its width: behind what another part takes. */
  readonly textAt: string
}

/** A partition in the bar. What does not fit of its words is cut off; the row below has all of them. */
export function MapPart({ x, width, shade, name, words, textAt }: MapPartProps) {
  return (
    <svg className={styles.part} data-shade={shade} x={x} y="20" width={width} height="48">
      <title>{`${name}, ${words}`}</title>
      <rect width="100%" height="48" rx="4" />
      <text className={styles.name} x={textAt} dx="10" y="21">
        {name}
      </text>
      <text x={textAt} dx="10" y="38">
        {words}
      </text>
    </svg>
  )
}
