import { Fragment } from 'react'
import { azureImage, azureUrn } from '../../targets/azure/azureImage.ts'
import type { ImageChoice } from '../../targets/imageChoice.ts'
import { copyText } from '../../ui/copyText.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import styles from './AzureUrn.module.css'

interface AzureUrnProps {
  readonly image: ImageChoice
}

/** The image as Azure names it. */
export function AzureUrn({ image }: AzureUrnProps) {
  const urn = azureUrn(azureImage(image))
  return (
    <div className={styles.urn}>
      <code className={styles.text}>
        {urn.split(':').map((part, index) => (
          <Fragment key={part}>
            {index > 0 && <span className={styles.colon}>:</span>}
            <span>{part}</span>
          </Fragment>
        ))}
      </code>
      <IconButton icon="copy" label="Copy the image URN" onPress={() => void copyText(urn, 'Copied the image URN.')} />
    </div>
  )
}
