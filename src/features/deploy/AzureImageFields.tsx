import { imageOf } from '../../images/images.ts'
import { azureOffers } from '../../targets/azure/azureImage.ts'
import type { ImageChoice, WantedImage } from '../../targets/imageChoice.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { Select } from '../../ui/Select.tsx'
import { Field } from './Field.tsx'

interface AzureImageFieldsProps {
  readonly image: ImageChoice
  readonly onChange: (part: WantedImage) => void
}

const generations = { '1': '1', '2': '2' } as const

/** What names an image of the Azure marketplace beside its channel. Of Arm there is one offer and one generation. */
export function AzureImageFields({ image, onChange }: AzureImageFieldsProps) {
  const release = imageOf('flatcar').channels.find(({ id }) => id === image.channel)?.release
  const versions = Object.fromEntries(['latest', image.version, release ?? 'latest'].map((name) => [name, name]))
  return (
    <>
      {image.architecture === 'amd64' && (
        <>
          <Select label="Offer" choices={azureOffers} chosen={image.offer} onChange={(offer) => onChange({ offer })} />
          <Field label="Generation">
            <Segmented
              label="Generation"
              choices={generations}
              chosen={image.generation}
              onChange={(generation) => onChange({ generation })}
            />
          </Field>
        </>
      )}
      <Select label="Version" choices={versions} chosen={image.version} onChange={(version) => onChange({ version })} />
    </>
  )
}
