import { blank, configFile, type DeployInput } from '../deployInput.ts'
import { longestHyperVValue, splitKeys } from '../encode/splitKeys.ts'
import { flatcarImage } from '../imageFiles.ts'
import { quotePowerShell } from '../quote/quotePowerShell.ts'
import { snippet, type Snippet } from '../snippet.ts'
import type { Recipe, Target } from '../target.ts'

/** Microsoft Hyper-V. */
export const hyperV: Target = {
  id: 'hyper-v',
  name: 'Hyper-V',
  group: 'virtual',
  words: 'Microsoft Windows KVP kvpctl',
  note: 'Give the config to the machine in key-value pairs; Ignition puts them together on the first boot.',
  documentation: {
    flatcar: 'https://www.flatcar.org/docs/latest/deploy/virt-options/hyper-v/',
    fcos: 'https://docs.fedoraproject.org/en-US/fedora-coreos/provisioning-hyperv/',
    any: 'https://github.com/containers/libhvee',
  },
  field: { value: 'ignition.config.N', hint: 'Keys of the Data Exchange Service, pool 0.' },
  encoding: { value: 'Raw, split', hint: `At most ${longestHyperVValue} bytes a key, any number of keys.`, of: 'raw' },
  limit: { kind: 'none' },
  images: {
    flatcar: { kind: 'downloaded', note: 'A VHDX of each channel.' },
    fcos: { kind: 'downloaded', note: 'A VHDX of each stream, from the download page.' },
  },
  recipes: (input) => [kvpctl(input), powerShellAlone(input)],
  cares: [
    { kind: 'warning', text: '**Before the first start.** Once a machine has booted, nothing reads the keys again.' },
    {
      kind: 'warning',
      text: '**Secure Boot has to be off** for a machine of generation 2 with Flatcar: its image is not signed.',
    },
    {
      kind: 'info',
      text: '**`kvpctl`** comes with libhvee. Windows PowerShell alone can do the same; see the other tab.',
    },
  ],
}

function kvpctl(input: DeployInput): Recipe {
  return {
    id: 'kvpctl',
    title: 'kvpctl',
    language: 'powershell',
    fileName: 'deploy.ps1',
    text: snippet`${newMachine(input)}.\kvpctl-amd64.exe $name add-ign config.ign
Start-VM -Name $name
`,
    files: [configFile(input)],
  }
}

function newMachine(input: DeployInput): Snippet {
  const name = blank(input, 'name', input.name, quotePowerShell)
  const isFlatcar = input.system === 'flatcar'
  const disk = blank(input, 'image', isFlatcar ? `${flatcarDisk}` : 'fedora-coreos.vhdx', quotePowerShell)
  const fetch = isFlatcar
    ? `curl.exe -fLO ${flatcarImage(input.image, 'hyperv_vhdx_image.vhdx.zip')}
Expand-Archive ${flatcarDisk}.zip .
`
    : ''
  return snippet`$name = ${name}
$disk = ${disk}
${fetch}New-VM -Name $name -MemoryStartupBytes 2GB -Generation 2 -SwitchName 'Default Switch' -VHDPath (Resolve-Path $disk)
Set-VMFirmware -VMName $name -EnableSecureBoot Off
`
}

const flatcarDisk = 'flatcar_production_hyperv_vhdx_image.vhdx'

function powerShellAlone(input: DeployInput): Recipe {
  const parts = splitKeys(input.config).map(({ key, value }) => `  ${quotePowerShell(key)} = ${quotePowerShell(value)}`)
  return {
    id: 'powershell',
    title: 'Windows PowerShell',
    language: 'powershell',
    fileName: 'deploy.ps1',
    text: snippet`${newMachine(input)}$parts = [ordered]@{
${parts.join('\n')}
}
$space = 'root\virtualization\v2'
$service = Get-WmiObject -Namespace $space -Class Msvm_VirtualSystemManagementService
$machine = Get-WmiObject -Namespace $space -Class Msvm_ComputerSystem | Where-Object ElementName -eq $name
foreach ($key in $parts.Keys) {
  $item = ([WmiClass]"\\.\$($space):Msvm_KvpExchangeDataItem").CreateInstance()
  $item.Name = $key
  $item.Data = $parts[$key]
  $item.Source = 0
  $service.AddKvpItems($machine, $item.PSBase.GetText(1))
}
Start-VM -Name $name
`,
    files: [],
  }
}
