import { blank, type DeployInput } from '../deployInput.ts'
import { quoteYaml } from '../quote/quoteYaml.ts'
import { snippet } from '../snippet.ts'
import type { Recipe, Target } from '../target.ts'

/** Kubernetes clusters that Cluster API makes. */
export const clusterApi: Target = {
  id: 'cluster-api',
  name: 'Cluster API',
  group: 'code',
  words: 'CAPI kubeadm Kubernetes',
  note: 'Cluster API writes the Ignition config itself. What you add to it is Container Linux Config, not Butane.',
  documentation: { any: 'https://cluster-api.sigs.k8s.io/tasks/experimental-features/ignition' },
  field: { value: 'additionalConfig', hint: 'Under `ignition.containerLinuxConfig`.' },
  encoding: { value: 'Container Linux Config', hint: 'YAML of the older form.', of: 'raw' },
  limit: { kind: 'unknown' },
  takes: 'container-linux-config',
  images: { flatcar: { kind: 'imported', note: 'An image with Kubernetes in it, built with image-builder.' } },
  recipes: (input) => [template(input)],
  cares: [
    {
      kind: 'warning',
      text: '**Butane is not read here.** Files go under `files`, commands under `preKubeadmCommands`, the rest as Container Linux Config.',
    },
    {
      kind: 'info',
      text: '**Turn the feature on** with `EXP_KUBEADM_BOOTSTRAP_FORMAT_IGNITION=true` before `clusterctl init`.',
    },
  ],
}

function template(input: DeployInput): Recipe {
  const name = blank(input, 'name', input.name, quoteYaml)
  return {
    id: 'template',
    title: 'KubeadmConfigTemplate',
    language: 'yaml',
    fileName: 'workers.yaml',
    text: snippet`apiVersion: bootstrap.cluster.x-k8s.io/v1beta1
kind: KubeadmConfigTemplate
metadata:
  name: ${name}
spec:
  template:
    spec:
      format: ignition
      ignition:
        containerLinuxConfig:
          strict: true
          additionalConfig: ${block(input.isClc ? input.source : example)}      joinConfiguration:
        nodeRegistration:
          name: $${'{'}COREOS_CUSTOM_HOSTNAME}
          kubeletExtraArgs:
            cloud-provider: external
`,
    files: [],
  }
}

/** A text as a block of YAML at its place in the manifest. */
function block(text: string): string {
  const head = text.startsWith(' ') ? '|2' : '|'
  return `${head}\n${text.trimEnd().replaceAll(/^(?=.)/gm, ' '.repeat(12))}\n`
}

const example = `# Container Linux Config, for example:
systemd:
  units:
    - name: docker.service
      enabled: false
`
