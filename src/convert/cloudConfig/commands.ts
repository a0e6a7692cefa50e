import type { Emitted } from '../../ignition/emitted.ts'
import { becameScript, commandToCheck } from '../../report/catalogue/convertCloudConfig.ts'
import { groupFrom, itemsOf, textFile, wordOf, type Cloud, type Made } from './cloud.ts'

/** Commands of the first boot, when the network is up. */
export function madeOfRunCommands(value: Emitted, cloud: Cloud): Made {
  return scriptUnit(value, cloud, {
    name: 'runcmd',
    when: 'once, on the first boot',
    unit: `[Unit]
Description=Run the commands of the first boot
Wants=network-online.target
After=network-online.target
ConditionPathExists=!/var/lib/%N.stamp

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/bin/sh /etc/cloud-config/runcmd.sh
ExecStart=/bin/touch /var/lib/%N.stamp

[Install]
WantedBy=multi-user.target
`,
  })
}

/** Commands of each boot, before the network. */
export function madeOfBootCommands(value: Emitted, cloud: Cloud): Made {
  return scriptUnit(value, cloud, {
    name: 'bootcmd',
    when: 'early on each boot',
    unit: `[Unit]
Description=Run the commands of each boot
DefaultDependencies=no
Wants=network-pre.target
After=local-fs.target
Before=network-pre.target sysinit.target shutdown.target
Conflicts=shutdown.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/bin/sh /etc/cloud-config/bootcmd.sh

[Install]
WantedBy=sysinit.target
`,
  })
}

interface Script {
  readonly name: string
  readonly when: string
  readonly unit: string
}

function scriptUnit(value: Emitted, cloud: Cloud, { name, when, unit }: Script): Made {
  const commands = itemsOf(value).flatMap((item) => {
    const command = commandOf(item)
    const program = command === undefined ? undefined : PACKAGE_PROGRAM.exec(command)?.[1]
    if (program !== undefined) cloud.lose((path) => commandToCheck(path, program), item.from)
    return command ?? []
  })
  if (commands.length === 0) return {}
  const { from } = value
  cloud.lose((path) => becameScript(path, `cloud-config-${name}.service`, when), from)
  return {
    files: [textFile(from, `/etc/cloud-config/${name}.sh`, `#!/bin/sh\n${commands.join('\n')}\n`, 0o755)],
    units: [groupFrom(from, { name: `cloud-config-${name}.service`, enabled: true, contents: unit })],
  }
}

/** Programs that these images do not have. */
const PACKAGE_PROGRAM = /(?:^|[\s;&|(])'?(apt-get|apt|yum|dnf|apk|zypper|snap|pip3?|cloud-init(?:-per)?)'?\s/

/** A command as cloud-init writes it into its script: a text stays as it is, each word of a list is quoted. */
function commandOf(item: Emitted): string | undefined {
  if (item.kind === 'list') {
    return item.items.map((word) => `'${(wordOf(word) ?? '').replaceAll("'", String.raw`'\''`)}'`).join(' ')
  }
  return wordOf(item)
}
