import { blank, configFile, type DeployInput } from '../deployInput.ts'
import { encode } from '../encode/encode.ts'
import { fedoraArchitecture } from '../imageFiles.ts'
import { quoteShell } from '../quote/quoteShell.ts'
import { shellRecipe } from '../recipes.ts'
import { snippet } from '../snippet.ts'
import type { Recipe, Target } from '../target.ts'

/** A computer with a disk. */
export const bareMetal: Target = {
  id: 'bare-metal',
  name: 'Bare metal',
  group: 'metal',
  words: 'disk install ISO USB flatcar-install coreos-installer',
  note: 'The installer writes the config to the disk beside the system; it is read once, on the first boot.',
  documentation: {
    flatcar: 'https://www.flatcar.org/docs/latest/deploy/bare-metal/installing-to-disk/',
    fcos: 'https://docs.fedoraproject.org/en-US/fedora-coreos/bare-metal/',
    r4e: 'https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/9/html/composing_installing_and_managing_rhel_for_edge_images/',
    fiot: 'https://docs.fedoraproject.org/en-US/iot/ignition/',
  },
  field: { value: 'A file', hint: 'Beside you, where the installer runs.' },
  encoding: { value: 'Raw file', hint: 'As it is.', of: 'raw' },
  limit: { kind: 'none' },
  images: {
    flatcar: { kind: 'downloaded', note: 'The installer fetches the image of a channel.', hasArm: true },
    fcos: { kind: 'downloaded', note: 'The installer fetches the image of a stream.', hasArm: true },
    r4e: { kind: 'downloaded', note: 'Built with a blueprint that has the config in it.' },
    fiot: {
      kind: 'downloaded',
      note: 'Built with a blueprint that has the config in it, or the Simplified Provisioner.',
    },
  },
  recipes: (input) => {
    if (input.system === 'flatcar') return [flatcarInstall(input)]
    return input.system === 'fcos' ? [coreosInstaller(input), customIso(input)] : [blueprint(input)]
  },
  cares: [
    { kind: 'warning', text: '**The disk is overwritten,** all of it. Look twice at its name: `lsblk`' },
    { kind: 'info', text: '**Boot a live system first,** from USB or the network, and run the installer there.' },
  ],
}

function flatcarInstall(input: DeployInput): Recipe {
  const disk = blank(input, 'disk', '/dev/sda', quoteShell)
  return shellRecipe(input, {
    title: 'flatcar-install',
    text: snippet`sudo flatcar-install -d ${disk} -C ${input.image.channel} -i config.ign
`,
  })
}

function coreosInstaller(input: DeployInput): Recipe {
  const disk = blank(input, 'disk', '/dev/sda', quoteShell)
  return shellRecipe(input, {
    title: 'coreos-installer',
    text: snippet`sudo coreos-installer install ${disk} \
  --stream ${input.image.channel} --architecture ${fedoraArchitecture(input.image.architecture)} \
  --ignition-file config.ign
`,
  })
}

function customIso(input: DeployInput): Recipe {
  const disk = blank(input, 'disk', '/dev/sda', quoteShell)
  const architecture = fedoraArchitecture(input.image.architecture)
  return {
    ...shellRecipe(input, {
      title: 'An ISO that installs',
      text: snippet`coreos-installer download -s ${input.image.channel} -a ${architecture} -p metal -f iso
coreos-installer iso customize --dest-device ${disk} --dest-ignition config.ign \
  -o installer.iso fedora-coreos-*-live*.${architecture}.iso
`,
    }),
    id: 'iso',
  }
}

function blueprint(input: DeployInput): Recipe {
  return {
    id: 'blueprint',
    title: 'Blueprint',
    language: 'toml',
    fileName: 'ignition.toml',
    text: snippet`# Add this to the blueprint of the simplified installer
[customizations.ignition.embedded]
config = "${encode(configFile(input).content, 'base64')}"
`,
    files: [],
  }
}
