import { blank, type DeployInput } from '../deployInput.ts'
import { coreosDownload, flatcarImage } from '../imageFiles.ts'
import { quotePowerShell } from '../quote/quotePowerShell.ts'
import { quoteShell } from '../quote/quoteShell.ts'
import { shellRecipe } from '../recipes.ts'
import { snippet } from '../snippet.ts'
import type { Recipe, Target } from '../target.ts'

/** Oracle VirtualBox. */
export const virtualBox: Target = {
  id: 'virtualbox',
  name: 'VirtualBox',
  group: 'virtual',
  words: 'VBoxManage Oracle',
  note: 'Give the config to the machine as a guest property; it is read once, on the first boot.',
  documentation: {
    flatcar: 'https://www.flatcar.org/docs/latest/deploy/virt-options/virtualbox/',
    fcos: 'https://docs.fedoraproject.org/en-US/fedora-coreos/provisioning-virtualbox/',
  },
  field: { value: '/Ignition/Config', hint: 'A guest property.' },
  encoding: { value: 'Raw text', hint: 'As it is.', of: 'raw' },
  limit: {
    kind: 'bytes',
    bytes: 1024,
    source: 'https://www.flatcar.org/docs/latest/deploy/virt-options/virtualbox/',
    // By Fedora's guide the command line is what bounds it, and one word of it takes 128 KiB on Linux, its end mark counted.
    bySystem: { fcos: 131_071 },
  },
  images: {
    flatcar: { kind: 'downloaded', note: 'An OVF file and its disk, of each channel.' },
    fcos: { kind: 'downloaded', note: 'An OVA of each stream.' },
  },
  recipes: (input) => [shell(input), powerShell(input)],
  cares: [
    {
      kind: 'warning',
      text: '**Flatcar’s guide speaks of 1024 bytes;** Fedora’s of what a command line takes: 128 KB on Linux, 8 KB on Windows.',
    },
    { kind: 'info', text: '**A pointer config fits:** it holds an address and a checksum alone.' },
    {
      kind: 'warning',
      text: '**On Windows use PowerShell 7.3 or newer.** Older ones lose the double quotes of the config on the way.',
    },
  ],
}

const flatcarFiles = ({ image }: DeployInput): string => `curl -fLO ${flatcarImage(image, 'virtualbox.ovf')}
curl -fLO ${flatcarImage(image, 'virtualbox_image.vmdk.bz2')}
bunzip2 flatcar_production_virtualbox_image.vmdk.bz2`

function shell(input: DeployInput): Recipe {
  const name = blank(input, 'name', input.name, quoteShell)
  const [fetch, file] =
    input.system === 'fcos'
      ? [
          coreosDownload(input.image, 'virtualbox', 'ova').replace(' --decompress', ''),
          'fedora-coreos-*-virtualbox.x86_64.ova',
        ]
      : [flatcarFiles(input), 'flatcar_production_virtualbox.ovf']
  return shellRecipe(input, {
    title: 'VBoxManage',
    text: snippet`${fetch}
VBoxManage import ${file} --vsys 0 --vmname ${name}
VBoxManage modifyvm ${name} --nat-pf1 ssh,tcp,127.0.0.1,2222,,22
VBoxManage guestproperty set ${name} /Ignition/Config "$(cat config.ign)"
VBoxManage startvm ${name} --type headless
`,
  })
}

function powerShell(input: DeployInput): Recipe {
  const name = blank(input, 'name', input.name, quotePowerShell)
  const file = input.system === 'fcos' ? 'fedora-coreos.ova' : 'flatcar_production_virtualbox.ovf'
  return {
    ...shellRecipe(input, {
      title: 'PowerShell',
      text: snippet`$env:PATH += ';C:\Program Files\Oracle\VirtualBox'
VBoxManage import ${blank(input, 'image', file, quotePowerShell)} --vsys 0 --vmname ${name}
VBoxManage guestproperty set ${name} /Ignition/Config (Get-Content -Raw config.ign)
VBoxManage startvm ${name} --type headless
`,
    }),
    id: 'powershell',
    language: 'powershell',
    fileName: 'deploy.ps1',
  }
}
