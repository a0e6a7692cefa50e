import { lazy, Suspense } from 'react'
import { changeLocalText, localText, setExecutable } from '../../store/localFiles/localFileActions.ts'
import type { ListedContent } from '../../store/localFiles/listedFile.ts'
import { CodeInput } from '../../ui/CodeInput.tsx'
import { LoadGuard } from '../../ui/LoadGuard.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Switch } from '../../ui/Switch.tsx'
import styles from './FileContent.module.css'

const LocalFileEditor = lazy(async () => {
  const { LocalFileEditor: loaded } = await import('../../monaco/LocalFileEditor.tsx')
  return { default: loaded }
})

interface FileContentProps {
  readonly file: ListedContent
}

/** What is in a local file, to be edited where it is a text; and whether it is a program. */
export function FileContent({ file }: FileContentProps) {
  const { path, isExecutable = false } = file
  const text = localText(file)
  const change = (typed: string): void => changeLocalText(path, typed)
  const placeholder = <Skeleton label="Loading the editor" />
  return (
    <>
      {text !== undefined && (
        <div className={styles.editor}>
          <LoadGuard fallback={<CodeInput label={`Contents of ${path}`} value={text} onChange={change} />}>
            <Suspense fallback={placeholder}>
              <LocalFileEditor path={path} text={text} placeholder={placeholder} onChange={change} />
            </Suspense>
          </LoadGuard>
        </div>
      )}
      <Switch
        label="Executable"
        hint="Browsers do not tell this. A tree makes it the mode 0755 on the machine."
        isOn={isExecutable}
        onChange={(isOn) => setExecutable(path, isOn)}
      />
    </>
  )
}
