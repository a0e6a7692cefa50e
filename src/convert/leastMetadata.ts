import { yamlText, type YamlMap } from '../yaml/write/yamlTree.ts'

const ROLE = 'machineconfiguration.openshift.io/role'

/** The least that a MachineConfig must say of itself: a name, and the machines that it is for. */
export const leastMetadata: YamlMap = {
  kind: 'map',
  entries: [
    { key: 'name', value: yamlText('99-worker-custom') },
    { key: 'labels', value: { kind: 'map', entries: [{ key: ROLE, value: yamlText('worker') }] } },
  ],
}
