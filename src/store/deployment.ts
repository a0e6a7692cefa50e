import type { WantedImage } from '../targets/imageChoice.ts'
import { validate } from './deployment.schema.json?validator'

/** Where the machine of a document is to run. Ids may be of a target that this version of the page does not know. */
export interface Deployment {
  /** The id of the target. */
  readonly target: string
  /** What has been chosen about the image. */
  readonly image?: WantedImage
  /** The id of the recipe whose tab is open. */
  readonly recipe?: string
  /** Whether the whole config is gzipped, where the target unpacks it. */
  readonly isPacked?: boolean
  /** What the person has put into blanks, by `target/blank`. */
  readonly values?: Readonly<Record<string, string>>
}

/** Whether something read from storage is a deployment. */
export const isDeployment = (value: unknown): value is Deployment => validate(value)
