import { changeSettings } from '../../store/settings.ts'
import { useSettings } from '../../store/useSettings.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { copyResult } from './copyResult.ts'
import { downloadResult } from './downloadResult.ts'
import { outputLanguage, outputName } from './outputName.ts'
import { ResultMenu } from './ResultMenu.tsx'
import styles from './ResultActions.module.css'

const layouts = { pretty: 'Pretty', compact: 'Compact' } as const

/** How the result is laid out, and the ways to take it away. */
export function ResultActions() {
  const good = useWorkspace((state) => state.lastGood)
  const isStale = useWorkspace((state) => state.latest?.isValid === false)
  const layout = useSettings((state) => state.output)
  const isJson = !good || outputLanguage(good.output) === 'json'
  const copy = isJson ? 'Copy JSON' : 'Copy YAML'
  const download = `Download ${good ? outputName(good.output) : 'config.ign'}`
  const tipOf = (label: string): string => (isStale && good ? `${label}, the last good result` : label)
  return (
    <>
      {isJson && (
        <div className={styles.layout}>
          <Segmented
            label="Layout of the JSON"
            choices={layouts}
            chosen={layout}
            onChange={(output) => changeSettings({ output })}
          />
        </div>
      )}
      <ResultMenu />
      <IconButton icon="copy" label={copy} tip={tipOf(copy)} isDisabled={!good} onPress={() => void copyResult()} />
      <IconButton icon="download" label={download} tip={tipOf(download)} isDisabled={!good} onPress={downloadResult} />
    </>
  )
}
