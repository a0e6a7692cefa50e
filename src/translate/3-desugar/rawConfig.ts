import { mapAt } from '../../ignition/valueAt.ts'
import { fieldElided } from '../../report/catalogue/openshift.ts'
import { yamlPath } from '../../report/path.ts'
import { group, type Group } from '../1-decode/group.ts'
import type { Desugared } from './desugar.ts'
import { specKeys } from './machineConfig.ts'

/** The Ignition config in a MachineConfig, with a warning for each field beside it that is lost. */
export function rawConfig(config: Group, desugared: Desugared): Desugared {
  const ignition = mapAt(mapAt(desugared.output, 'spec'), 'config')
  if (!ignition) return desugared
  const openshift = group(config, 'openshift')
  const lost = Object.keys(specKeys).filter((name) => openshift?.fields.has(name))
  const elided = lost.map((name) => fieldElided(yamlPath('openshift', name)))
  return { ...desugared, output: ignition, report: [...desugared.report, ...elided] }
}
