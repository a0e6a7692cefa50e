import { imageOf } from '../../images/images.ts'
import { changeDeployment } from '../../store/documentActions.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import type { WantedImage } from '../../targets/imageChoice.ts'
import type { ImageSource } from '../../targets/target.ts'
import { MarkedText } from '../../ui/MarkedText.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { AzureImageFields } from './AzureImageFields.tsx'
import { AzureUrn } from './AzureUrn.tsx'
import { channelNames } from './channelNames.ts'
import type { DeployState } from './deployState.ts'
import { Field } from './Field.tsx'
import { Stage } from './Stage.tsx'
import styles from './ImageStage.module.css'

interface ImageStageProps {
  readonly state: DeployState
  readonly source: ImageSource
}

const architectures = { amd64: 'x86-64', arm64: 'Arm64' } as const

/** Which image the machine is made of. */
export function ImageStage({ state: { target, input, bound }, source }: ImageStageProps) {
  const { image, system } = input
  const wanted = useWorkspace((workspace) => workspace.document?.deployment?.image)
  const isMarketplace = target.id === 'azure' && system === 'flatcar'
  const word = system === 'fcos' ? 'Stream' : 'Channel'
  const change = (part: WantedImage): void => changeDeployment({ target: target.id, image: { ...wanted, ...part } })
  if (imageOf(system).channels.length === 0) return null
  return (
    <Stage title="Choose the image">
      <div className={styles.fields}>
        <Field label={word}>
          <Segmented
            label={word}
            choices={channelNames(system)}
            chosen={image.channel}
            onChange={(channel) => change({ channel })}
          />
        </Field>
        {source.hasArm && (
          <Field label="Architecture">
            <Segmented
              label="Architecture"
              choices={architectures}
              chosen={image.architecture}
              onChange={(architecture) => change({ architecture })}
            />
          </Field>
        )}
      </div>
      {isMarketplace && (
        <div className={styles.fields}>
          <AzureImageFields image={image} onChange={change} />
        </div>
      )}
      {isMarketplace && <AzureUrn image={image} />}
      <p className={styles.hint}>
        <MarkedText text={source.note} />{' '}
        {bound?.isTaken && `${bound.image} takes configs up to Ignition ${bound.newest}.`}
      </p>
    </Stage>
  )
}
