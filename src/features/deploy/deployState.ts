import { findSpec, type Variant } from '../../spec/registry.ts'
import type { GoodResult, OpenDocument } from '../../store/workspace.ts'
import type { DeployInput } from '../../targets/deployInput.ts'
import { fitOf, type Fit } from '../../targets/fit.ts'
import { resolveImage } from '../../targets/imageChoice.ts'
import { machineName } from '../../targets/machineName.ts'
import { boundOf, obstacleOf, type ImageBound } from '../../targets/obstacle.ts'
import type { ImageSource, Target } from '../../targets/target.ts'
import { findTarget } from '../../targets/targets.ts'

/** What the tab shows about the chosen target. */
export interface DeployState extends TargetState {
  readonly fit: Fit
}

/** What is known about the chosen target without measuring anything. */
export interface TargetState {
  readonly target: Target
  readonly input: DeployInput
  /** Why the config cannot go there at all. */
  readonly obstacle: string | undefined
  /** Where the images of the system are; undefined where there are none. */
  readonly source: ImageSource | undefined
  readonly bound: ImageBound | undefined
}

/** The system that a result is for. */
export const systemOf = ({ spec }: GoodResult): Variant => (spec && spec.variant !== 'clc' ? spec.variant : 'flatcar')

/** The Ignition version of a result; undefined for Container Linux Config, whose older form Flatcar reads at any version. */
export const ignitionOf = ({ spec }: GoodResult): string | undefined =>
  spec && spec.variant !== 'clc' ? findSpec(spec.variant, spec.version)?.ignition : undefined

/** The config as its file holds it: with the final line break that the reference writes too. */
export const configOf = ({ output }: GoodResult): string => `${output}\n`

/** The target of a document: the chosen one, or the only one that there is for its system. */
function targetOf({ deployment }: OpenDocument, system: Variant): Target | undefined {
  return findTarget(deployment?.target ?? (system === 'openshift' ? 'openshift' : undefined))
}

/** What a document's result needs to get to its target; undefined while none is chosen. */
export function deployStateOf(document: OpenDocument, good: GoodResult): DeployState | undefined {
  const state = targetStateOf(document, good)
  if (!state) return undefined
  const { target, input } = state
  return { ...state, fit: fitOf(target, input.config, input.system, input.isPacked) }
}

/** The same without the size. */
export function targetStateOf(document: OpenDocument, good: GoodResult): TargetState | undefined {
  const system = systemOf(good)
  const target = targetOf(document, system)
  if (!target) return undefined
  const source = target.images[system]
  const input = inputOf(document, good, target)
  const ignition = ignitionOf(good)
  return {
    target,
    input,
    obstacle: obstacleOf(target, system, input.config),
    source,
    bound: source && ignition ? boundOf(system, input.image, ignition) : undefined,
  }
}

function inputOf(document: OpenDocument, good: GoodResult, target: Target): DeployInput {
  const system = systemOf(good)
  const { image, isPacked = false, values = {} } = document.deployment ?? {}
  const prefix = `${target.id}/`
  const mine = Object.entries(values).filter(([key]) => key.startsWith(prefix))
  return {
    system,
    config: configOf(good),
    source: good.source,
    isClc: good.spec?.variant === 'clc',
    image: resolveImage(system, target.images[system] ?? {}, image),
    isPacked: isPacked && target.encoding.unpacks === true,
    name: machineName(document.name),
    values: Object.fromEntries(mine.map(([key, value]) => [key.slice(prefix.length), value])),
  }
}
