import { useWorkspace } from '../../store/useWorkspace.ts'
import { configName } from '../../targets/deployInput.ts'
import { copyText } from '../../ui/copyText.ts'
import { downloadText } from '../../ui/downloadText.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { configOf } from './deployState.ts'

/** The ways to take the config itself away. */
export function DeployActions() {
  const good = useWorkspace((state) => state.lastGood)
  const isStale = useWorkspace((state) => state.latest?.isValid === false)
  const config = good ? configOf(good) : ''
  const isDisabled = !good || isStale
  return (
    <>
      <IconButton
        icon="copy"
        label="Copy config"
        isDisabled={isDisabled}
        onPress={() => void copyText(config, `Copied ${configName(config)}.`)}
      />
      <IconButton
        icon="download"
        label="Download config"
        isDisabled={isDisabled}
        onPress={() => downloadText(configName(config), config)}
      />
    </>
  )
}
