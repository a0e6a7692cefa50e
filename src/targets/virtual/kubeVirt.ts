import { blank, type DeployInput } from '../deployInput.ts'
import { encode } from '../encode/encode.ts'
import { flatcarImage } from '../imageFiles.ts'
import { hereDocument } from '../quote/hereDocument.ts'
import { quoteShell } from '../quote/quoteShell.ts'
import { quoteYaml } from '../quote/quoteYaml.ts'
import { shellRecipe } from '../recipes.ts'
import { snippet, snippetText, type Snippet } from '../snippet.ts'
import type { Recipe, Target } from '../target.ts'

/** Virtual machines in a Kubernetes cluster. */
export const kubeVirt: Target = {
  id: 'kubevirt',
  name: 'KubeVirt',
  group: 'virtual',
  words: 'Kubernetes kubectl',
  note: 'Put the config into a Secret that the machine reads as its config drive on the first boot.',
  documentation: {
    flatcar: 'https://www.flatcar.org/docs/latest/deploy/virt-options/kubevirt/',
    fcos: 'https://docs.fedoraproject.org/en-US/fedora-coreos/provisioning-kubevirt/',
    any: 'https://kubevirt.io/user-guide/user_workloads/startup_scripts/',
  },
  field: { value: 'userdata', hint: 'The key of a Secret, which the volume names.' },
  encoding: { value: 'Raw text', hint: 'Base64 in the manifest of a Secret.', of: 'raw' },
  limit: {
    kind: 'bytes',
    bytes: 1_048_576,
    source: 'https://kubernetes.io/docs/concepts/configuration/secret/#restriction-data-size',
  },
  images: {
    flatcar: { kind: 'downloaded', note: 'The cluster fetches the image of a channel itself, with CDI.' },
    fcos: {
      kind: 'published',
      note: 'At `quay.io/fedora/fedora-coreos-kubevirt`, a tag for each stream.',
      hasArm: true,
    },
  },
  recipes: (input) => [manifest(input), kubectl(input)],
  cares: [
    {
      kind: 'info',
      text: '**Inline, `userData` takes 2048 bytes** and no more. A Secret takes 1 MB, so this uses one.',
    },
    {
      kind: 'info',
      text: '**`cloudInitConfigDrive`** is read by every Ignition; `cloudInitNoCloud` from release 2.24 on.',
    },
  ],
}

function manifest(input: DeployInput): Recipe {
  const name = blank(input, 'name', input.name, quoteYaml)
  return {
    id: 'manifest',
    title: 'Manifest',
    language: 'yaml',
    fileName: 'machine.yaml',
    text: snippet`apiVersion: v1
kind: Secret
metadata:
  name: ${name}
data:
  userdata: ${encode(input.config, 'base64')}
---
${machine(input)}`,
    files: [],
  }
}

function kubectl(input: DeployInput): Recipe {
  const name = blank(input, 'name', input.name, quoteShell)
  return shellRecipe(input, {
    title: 'kubectl',
    text: snippet`kubectl create secret generic ${name} --from-file=userdata=config.ign
${hereDocument('machine.yaml', snippetText(machine(input)))}
kubectl apply -f machine.yaml
`,
  })
}

function machine(input: DeployInput): Snippet {
  const name = blank(input, 'name', input.name, quoteYaml)
  return snippet`apiVersion: kubevirt.io/v1
kind: VirtualMachine
metadata:
  name: ${name}
spec:
  runStrategy: Always
${input.system === 'fcos' ? '' : dataVolume(input)}  template:
    spec:
      domain:
        devices:
          disks:
            - name: system
              disk: { bus: virtio }
            - name: config
              disk: { bus: virtio }
          interfaces:
            - name: default
              masquerade: {}
          rng: {}
        resources:
          requests: { memory: 2Gi }
      networks:
        - name: default
          pod: {}
      volumes:
        - name: system
          ${systemVolume(input)}
        - name: config
          cloudInitConfigDrive:
            secretRef:
              name: ${name}
`
}

function dataVolume(input: DeployInput): Snippet {
  return snippet`  dataVolumeTemplates:
    - metadata:
        name: ${blank(input, 'name', input.name, quoteYaml)}
      spec:
        source:
          http:
            url: ${flatcarImage(input.image, 'kubevirt_image.qcow2')}
        storage:
          resources:
            requests: { storage: 10Gi }
`
}

function systemVolume(input: DeployInput): Snippet {
  if (input.system !== 'fcos') return snippet`dataVolume: { name: ${blank(input, 'name', input.name, quoteYaml)} }`
  return snippet`containerDisk: { image: "quay.io/fedora/fedora-coreos-kubevirt:${input.image.channel}" }`
}
