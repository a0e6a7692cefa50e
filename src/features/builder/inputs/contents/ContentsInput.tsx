import { Segmented } from '../../../../ui/Segmented.tsx'
import type { InputProps } from '../inputProps.ts'
import { FieldProblems } from '../../FieldProblems.tsx'
import { entryOf, problemsOfKeys, textOf } from '../reading.ts'
import { coveredKeys, wayTitles, type ContentsWay } from './contentsWay.ts'
import { InlineContents } from './InlineContents.tsx'
import { LocalContents } from './LocalContents.tsx'
import { RemoteContents } from './RemoteContents.tsx'
import { useWay } from './useWay.ts'
import styles from './ContentsInput.module.css'

/** Where contents come from, and the contents themselves. */
export function ContentsInput({ field, path, value, problems, onChange }: InputProps) {
  const { ways, written, way, look, put } = useWay({ field, path, value, onChange })
  const shown = { field, path, value, onPut: put, onChange }
  const choices = Object.fromEntries(ways.map((each) => [each, wayTitles[each]])) as Readonly<
    Record<ContentsWay, string>
  >
  return (
    <div className={styles.contents}>
      {ways.length > 1 && (
        <div className={styles.ways}>
          <Segmented label="Where the contents come from" choices={choices} chosen={way} onChange={look} />
        </div>
      )}
      {written && written !== way && (
        <p className={styles.note}>
          Still {wayTitles[written].toLowerCase()}. That is replaced once something is put in here.
        </p>
      )}
      {way === 'inline' && <InlineContents {...shown} text={textOf(entryOf(value, 'inline'))} />}
      {way === 'local' && <LocalContents text={textOf(entryOf(value, 'local'))} onPut={put} />}
      {way === 'source' && <RemoteContents {...shown} />}
      <FieldProblems problems={problemsOfKeys(problems, path, coveredKeys)} />
    </div>
  )
}
