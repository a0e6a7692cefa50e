import type { DirectiveTable } from './directiveTable.ts'

/** How the programs of a unit run. */
export const execDirectives: DirectiveTable = {
  manual: 'systemd.exec',
  names: {
    boolean: `
      RootEphemeral SetLoginEnvironment CPUSchedulingResetOnFork DynamicUser RemoveIPC TTYReset TTYVHangup
      TTYVTDisallocate SyslogLevelPrefix NoNewPrivileges MemoryDenyWriteExecute RestrictRealtime RestrictSUIDSGID
      LockPersonality PrivateDevices ProtectKernelTunables ProtectKernelModules ProtectKernelLogs ProtectClock
      PrivateNetwork PrivateMounts PrivateIPC MountAPIVFS IgnoreSIGPIPE MemoryKSM PrivateBPF PrivatePIDs
      BindLogSockets StateDirectoryAccounting CacheDirectoryAccounting LogsDirectoryAccounting`,
    choice: `
      IOSchedulingClass CPUSchedulingPolicy NUMAPolicy StandardInput StandardOutput StandardError SyslogFacility
      SyslogLevel LogLevelMax KeyringMode ProtectProc ProcSubset PrivateTmp ProtectControlGroups PrivateUsers
      ProtectSystem ProtectHome MountFlags Personality RuntimeDirectoryPreserve UtmpMode ProtectHostname`,
    span: 'LogRateLimitIntervalSec TimerSlackNSec TimeoutCleanSec',
    bytes: 'StateDirectoryQuota CacheDirectoryQuota LogsDirectoryQuota',
    number: 'Nice OOMScoreAdjust IOSchedulingPriority CPUSchedulingPriority TTYRows TTYColumns LogRateLimitBurst',
    mode: 'UMask RuntimeDirectoryMode StateDirectoryMode CacheDirectoryMode LogsDirectoryMode ConfigurationDirectoryMode',
    path: `
      WorkingDirectory RootDirectory RootImage RootVerity EnvironmentFile TTYPath NetworkNamespacePath
      IPCNamespacePath LandlockConfig UserNamespacePath RootMStack`,
    paths: `
      ExtensionDirectories ExtensionImages MountImages ReadWritePaths ReadOnlyPaths InaccessiblePaths ExecPaths
      NoExecPaths ExecSearchPath BindPaths BindReadOnlyPaths TemporaryFileSystem RuntimeDirectory StateDirectory
      CacheDirectory LogsDirectory ConfigurationDirectory`,
    environment: 'Environment',
    user: 'User Group SupplementaryGroups',
    limit: `
      LimitCPU LimitFSIZE LimitDATA LimitSTACK LimitCORE LimitRSS LimitNOFILE LimitAS LimitNPROC LimitMEMLOCK
      LimitLOCKS LimitSIGPENDING LimitMSGQUEUE LimitNICE LimitRTPRIO LimitRTTIME`,
    text: `
      RootImageOptions RootHash RootHashSignature StandardInputText SyslogIdentifier LogExtraFields LogNamespace
      LoadCredential LoadCredentialEncrypted ImportCredential PAMName UtmpIdentifier SELinuxContext AppArmorProfile
      SmackProcessLabel`,
    words: `
      RootImagePolicy ExtensionImagePolicy MountImagePolicy CoredumpFilter CPUAffinity NUMAMask PassEnvironment
      UnsetEnvironment StandardInputData LogFilterPatterns SecureBits CapabilityBoundingSet AmbientCapabilities
      SystemCallFilter SystemCallArchitectures SystemCallErrorNumber SystemCallLog RestrictNamespaces
      RestrictAddressFamilies RestrictFileSystems SetCredential SetCredentialEncrypted BPFDelegateCommands
      BPFDelegateMaps BPFDelegatePrograms BPFDelegateAttachments DelegateNamespaces MemoryTHP`,
    obsolete: 'Capabilities ReadWriteDirectories ReadOnlyDirectories InaccessibleDirectories',
  },
}

/** How the programs of a unit end. */
export const killDirectives: DirectiveTable = {
  manual: 'systemd.kill',
  names: {
    boolean: 'SendSIGKILL SendSIGHUP',
    choice: 'KillMode',
    signal: 'KillSignal RestartKillSignal FinalKillSignal WatchdogSignal',
  },
}

/** What the programs of a unit may use. */
export const resourceDirectives: DirectiveTable = {
  manual: 'systemd.resource-control',
  names: {
    boolean: 'MemoryAccounting MemoryZSwapWriteback IOAccounting TasksAccounting IPAccounting CoredumpReceive',
    choice: 'DevicePolicy Delegate ManagedOOMSwap ManagedOOMMemoryPressure ManagedOOMPreference MemoryPressureWatch',
    span: 'CPUQuotaPeriodSec MemoryPressureThresholdSec ManagedOOMMemoryPressureDurationSec',
    bytes: `
      MemoryMin DefaultMemoryMin DefaultMemoryLow DefaultStartupMemoryLow MemoryLow StartupMemoryLow MemoryHigh
      StartupMemoryHigh MemoryMax StartupMemoryMax MemorySwapMax StartupMemorySwapMax MemoryZSwapMax
      StartupMemoryZSwapMax`,
    number: 'CPUWeight StartupCPUWeight IOWeight StartupIOWeight TasksMax',
    units: 'Slice',
    text: `
      DeviceAllow IODeviceWeight IOReadBandwidthMax IOWriteBandwidthMax IOReadIOPSMax IOWriteIOPSMax
      IODeviceLatencyTargetSec IPIngressFilterPath IPEgressFilterPath BindNetworkInterface`,
    words: `
      AllowedCPUs StartupAllowedCPUs AllowedMemoryNodes StartupAllowedMemoryNodes CPUQuota DelegateSubgroup
      DisableControllers IPAddressAllow IPAddressDeny ManagedOOMMemoryPressureLimit BPFProgram SocketBindAllow
      SocketBindDeny RestrictNetworkInterfaces NFTSet`,
    obsolete: `
      CPUAccounting CPUShares StartupCPUShares MemoryLimit BlockIOAccounting BlockIOWeight StartupBlockIOWeight
      BlockIODeviceWeight BlockIOReadBandwidth BlockIOWriteBandwidth NetClass`,
  },
}
