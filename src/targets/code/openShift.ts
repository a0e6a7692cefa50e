import { configFile, type DeployInput } from '../deployInput.ts'
import { hereDocument } from '../quote/hereDocument.ts'
import { shellRecipe } from '../recipes.ts'
import { snippet } from '../snippet.ts'
import type { Recipe, Target } from '../target.ts'

/** The nodes of an OpenShift cluster. */
export const openShift: Target = {
  id: 'openshift',
  name: 'OpenShift',
  group: 'code',
  words: 'oc MachineConfig Kubernetes OCP',
  note: 'Give the MachineConfig to the cluster; it brings the nodes of the role to it, one after the other.',
  documentation: {
    any: 'https://docs.redhat.com/en/documentation/openshift_container_platform/latest/html/machine_configuration/',
  },
  field: { value: 'MachineConfig', hint: 'An object of the cluster.' },
  encoding: { value: 'YAML', hint: 'As Butane writes it.', of: 'raw' },
  limit: { kind: 'unknown' },
  takes: 'machine-config',
  images: { openshift: { kind: 'published', note: 'The cluster brings the image of its own version.' } },
  recipes: (input) => [apply(input), onePaste(input)],
  cares: [
    { kind: 'warning', text: '**The nodes reboot,** one after the other, for most changes.' },
    { kind: 'info', text: '**Follow it** with `oc get machineconfigpool --watch`' },
    {
      kind: 'info',
      text: '**The version in the first lines** is that of the cluster: a newer one may write what it cannot read.',
    },
  ],
}

function apply(input: DeployInput): Recipe {
  return shellRecipe(input, {
    title: 'oc',
    text: snippet`oc apply -f ${configFile(input).name}
`,
  })
}

function onePaste(input: DeployInput): Recipe {
  const { name, content } = configFile(input)
  return {
    ...shellRecipe(input, {
      title: 'One paste',
      files: [],
      text: snippet`${hereDocument(name, content)}
oc apply -f ${name}
`,
    }),
    id: 'paste',
  }
}
