import type { LocalReference } from '../../assist/files/localReferences.ts'
import type { ListedFile } from '../../store/localFiles/listedFile.ts'
import { limits, totalSize } from '../../store/localFiles/mergeFiles.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { findTarget } from '../../targets/targets.ts'
import { countText } from '../../ui/countText.ts'
import { Icon } from '../../ui/Icon.tsx'
import { sizeText } from '../../ui/sizeText.ts'
import { missingPaths } from './fileRows.ts'
import styles from './FilesFoot.module.css'

interface FilesFootProps {
  readonly files: readonly ListedFile[]
  readonly references: readonly LocalReference[]
}

/** How many local files there are, how large, against what the target takes, and how many are missing. */
export function FilesFoot({ files, references }: FilesFootProps) {
  const name = useWorkspace((state) => state.document?.name ?? '')
  const targetId = useWorkspace((state) => state.document?.deployment?.target)
  const missing = missingPaths(files, references).size
  const count = files.filter(({ kind }) => kind !== 'directory').length
  const target = findTarget(targetId)
  const limit = target?.limit.kind === 'bytes' ? target.limit.bytes : undefined
  return (
    <>
      {missing > 0 && (
        <span className={styles.missing} role="status">
          <Icon name="warning" size="small" />
          {missing === 1 ? '1 file is missing' : `${missing} files are missing`}
        </span>
      )}
      <span>
        {countText(count, 'file')}, {sizeText(totalSize(files))} of {sizeText(limits.total)}, for {name}
        {target && limit !== undefined && `. ${target.name} takes ${sizeText(limit)} of config.`}
      </span>
      <span className={styles.space} />
      <span className={styles.drop}>Drop files anywhere here</span>
    </>
  )
}
