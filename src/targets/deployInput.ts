import type { Variant } from '../spec/registry.ts'
import type { BlankId } from './blankLabels.ts'
import type { ImageChoice } from './imageChoice.ts'
import type { Blank } from './snippet.ts'
import type { DeployFile } from './target.ts'

/** What the texts of a target are made of. */
export interface DeployInput {
  readonly system: Variant
  /** The config as its file holds it, final line break and all. */
  readonly config: string
  /** The text that the config comes from. */
  readonly source: string
  /** Whether that text is a Container Linux Config, and not Butane. */
  readonly isClc: boolean
  readonly image: ImageChoice
  /** Whether the whole config is gzipped, where the target unpacks it. */
  readonly isPacked: boolean
  /** A name for the machine. */
  readonly name: string
  /** What the person has put in place of the given values, by the id of the blank. */
  readonly values: Readonly<Record<string, string>>
}

/** A blank with the person's value or the given one, in quotes. */
export function blank({ values }: DeployInput, id: BlankId, given: string, quote: (text: string) => string): Blank {
  return { id, given, text: quote(values[id] || given) }
}

/** The config as a file. */
export function configFile({ config }: DeployInput): DeployFile {
  return { name: configName(config), content: config }
}

/** What the file of a config is called: Ignition is JSON, a MachineConfig is YAML. */
export function configName(config: string): 'config.ign' | 'config.yaml' {
  return config.startsWith('{') ? 'config.ign' : 'config.yaml'
}
