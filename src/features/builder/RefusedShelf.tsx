import { yamlPath, type PathKey } from '../../report/path.ts'
import { sentence } from '../../report/sentence.ts'
import type { RefusedField } from '../../spec/refused.ts'
import { MarkedText } from '../../ui/MarkedText.tsx'
import styles from './BuilderSection.module.css'

interface RefusedShelfProps {
  readonly title: string
  readonly path: readonly PathKey[]
  readonly refused: RefusedField
}

/** Says why the variant cannot use a part of a section. */
export function RefusedShelf({ title, path, refused }: RefusedShelfProps) {
  const { message, help } = refused.entry(yamlPath(...path))
  return (
    <p className={styles.empty}>
      {title}: <MarkedText text={help ?? sentence(message)} />
    </p>
  )
}
