import { useWorkspace } from '../../store/useWorkspace.ts'
import { spaceParts, type SpacePart } from '../../targets/ways/spaceParts.ts'
import { readForm } from '../../yaml/edit/formReading.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { sizeText } from '../../ui/sizeText.ts'
import { Stage } from './Stage.tsx'
import styles from './SpaceBar.module.css'

interface SpaceBarProps {
  readonly config: string
  /** Goes to a place in the text. */
  readonly onGo: (offset: number) => void
}

const none = new Map()

/** What takes the space of a config, as a bar and in numbers. */
export function SpaceBar({ config, onGo }: SpaceBarProps) {
  const translations = useWorkspace((state) => state.lastGood?.translations) ?? none
  const source = useWorkspace((state) => state.document?.source ?? '')
  const parts = spaceParts(config, translations)
  const { placeOf } = readForm(source)
  return (
    <Stage title="What takes the space">
      <svg className={styles.bar} aria-hidden="true">
        {shares(parts).map(({ name, start, width }, index) => (
          <rect
            key={name}
            className={styles.share}
            data-share={index + 1}
            x={`${start}%`}
            width={`${width}%`}
            height="100%"
          />
        ))}
      </svg>
      <ul>
        {parts.map(({ name, isPath, bytes, from }, index) => {
          const place = from && placeOf(from)
          return (
            <li key={name} className={styles.part}>
              <span className={styles.swatch} data-share={index + 1} />
              <span className={styles.name}>{isPath ? <code>{name}</code> : name}</span>
              <span>{place && <LinkButton onPress={() => onGo(place.offset)}>{`line ${place.line}`}</LinkButton>}</span>
              <span className={styles.number}>{sizeText(bytes)}</span>
            </li>
          )
        })}
      </ul>
    </Stage>
  )
}

interface Share {
  readonly name: string
  readonly start: number
  readonly width: number
}

/** Where each part lies on the bar, in hundredths of it. */
function shares(parts: readonly SpacePart[]): readonly Share[] {
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0)
  let done = 0
  return parts.map(({ name, bytes }) => {
    const width = (100 * bytes) / total
    const start = done
    done += width
    return { name, start, width }
  })
}
