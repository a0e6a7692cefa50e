/** The directives that people write first in a section, in that order. */
export const usualIn = (section: string): readonly string[] => usual[section]?.split(' ') ?? []

const usual: Readonly<Record<string, string>> = {
  Unit: 'Description Documentation After Wants Requires Before BindsTo PartOf ConditionPathExists OnFailure',
  Install: 'WantedBy RequiredBy Alias',
  Service:
    'Type ExecStart ExecStartPre ExecStartPost ExecReload ExecStop ExecStopPost Restart RestartSec RemainAfterExit TimeoutStartSec Environment EnvironmentFile User Group WorkingDirectory',
  Timer: 'OnCalendar OnBootSec OnUnitActiveSec Persistent RandomizedDelaySec Unit',
  Socket: 'ListenStream ListenDatagram Accept SocketMode',
  Path: 'PathExists PathChanged PathModified DirectoryNotEmpty Unit',
  Mount: 'What Where Type Options',
  Automount: 'Where TimeoutIdleSec',
  Swap: 'What Priority Options',
  Slice: 'MemoryMax CPUQuota',
  Container:
    'Image ContainerName PublishPort Volume Environment EnvironmentFile Network Exec AutoUpdate Pull User Secret HealthCmd PodmanArgs',
  Pod: 'PodName PublishPort Network Volume',
  Kube: 'Yaml PublishPort Network',
  Volume: 'VolumeName Driver Device Options Label',
  Image: 'Image ImageTag Policy',
  Build: 'ImageTag File SetWorkingDirectory Pull',
  Match: 'Name MACAddress Type',
  Network: 'DHCP Address Gateway DNS Domains NetworkName Subnet Driver Internal',
  NetDev: 'Name Kind MTUBytes',
  Address: 'Address',
  Route: 'Destination Gateway Metric',
}
