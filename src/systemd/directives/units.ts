import type { DirectiveTable } from './directiveTable.ts'

/** `[Unit]` of every unit. */
export const unitDirectives: DirectiveTable = {
  manual: 'systemd.unit',
  names: {
    boolean: `
      StopWhenUnneeded RefuseManualStart RefuseManualStop AllowIsolate DefaultDependencies SurviveFinalKillSignal
      IgnoreOnIsolate`,
    choice:
      'OnSuccessJobMode OnFailureJobMode JobTimeoutAction StartLimitAction FailureAction SuccessAction CollectMode',
    span: 'JobTimeoutSec JobRunningTimeoutSec StartLimitIntervalSec',
    number: 'StartLimitBurst FailureActionExitStatus SuccessActionExitStatus',
    path: 'SourcePath',
    paths: 'RequiresMountsFor WantsMountsFor',
    units: `
      Requires Requisite Wants BindsTo Upholds Conflicts Before After OnSuccess OnFailure PropagatesReloadTo
      ReloadPropagatedFrom PropagatesStopTo StopPropagatedFrom PartOf JoinsNamespaceOf`,
    condition: `
      ConditionPathExists ConditionPathExistsGlob ConditionPathIsDirectory ConditionPathIsSymbolicLink
      ConditionPathIsMountPoint ConditionPathIsReadWrite ConditionPathIsEncrypted ConditionDirectoryNotEmpty
      ConditionFileNotEmpty ConditionFileIsExecutable ConditionNeedsUpdate ConditionFirstBoot ConditionArchitecture
      ConditionFirmware ConditionVirtualization ConditionHost ConditionKernelCommandLine ConditionKernelVersion
      ConditionCredential ConditionSecurity ConditionCapability ConditionACPower ConditionMemory ConditionCPUFeature
      ConditionCPUs ConditionEnvironment ConditionUser ConditionGroup ConditionControlGroupController
      ConditionOSRelease ConditionMemoryPressure ConditionCPUPressure ConditionIOPressure AssertPathExists
      AssertPathExistsGlob AssertPathIsDirectory AssertPathIsSymbolicLink AssertPathIsMountPoint
      AssertPathIsReadWrite AssertPathIsEncrypted AssertDirectoryNotEmpty AssertFileNotEmpty AssertFileIsExecutable
      AssertNeedsUpdate AssertFirstBoot AssertArchitecture AssertVirtualization AssertHost AssertKernelCommandLine
      AssertKernelVersion AssertCredential AssertSecurity AssertCapability AssertACPower AssertMemory
      AssertCPUFeature AssertCPUs AssertEnvironment AssertUser AssertGroup AssertControlGroupController
      AssertOSRelease AssertMemoryPressure AssertCPUPressure AssertIOPressure ConditionVersion AssertVersion
      ConditionKernelModuleLoaded AssertKernelModuleLoaded`,
    text: 'Description Documentation JobTimeoutRebootArgument RebootArgument',
    obsolete: `
      BindTo PropagateReloadTo PropagateReloadFrom RequiresOverridable RequisiteOverridable OnFailureIsolate
      IgnoreOnSnapshot StartLimitInterval`,
  },
}

/** `[Install]` of every unit. */
export const installDirectives: DirectiveTable = {
  manual: 'systemd.unit',
  names: {
    units: 'WantedBy RequiredBy UpheldBy Also',
    text: 'Alias DefaultInstance',
  },
}

/** `[Service]`, besides what sections share. */
export const serviceDirectives: DirectiveTable = {
  manual: 'systemd.service',
  names: {
    boolean: 'RootDirectoryStartOnly RemainAfterExit GuessMainPID NonBlocking',
    choice: `
      TimeoutStartFailureMode TimeoutStopFailureMode StartLimitAction FailureAction Type ExitType Restart
      RestartMode FileDescriptorStorePreserve NotifyAccess OOMPolicy`,
    span: `
      RestartSec RestartMaxDelaySec TimeoutSec TimeoutStartSec TimeoutStopSec TimeoutAbortSec RuntimeMaxSec
      RuntimeRandomizedExtraSec WatchdogSec`,
    number: 'RestartSteps StartLimitBurst FileDescriptorStoreMax',
    command: 'ExecCondition ExecStartPre ExecStart ExecStartPost ExecReload ExecStop ExecStopPost ExecReloadPost',
    path: 'PIDFile USBFunctionDescriptors USBFunctionStrings',
    units: 'Sockets',
    signal: 'ReloadSignal',
    text: 'RebootArgument BusName',
    words: 'RestartPreventExitStatus RestartForceExitStatus SuccessExitStatus OpenFile RefreshOnReload',
    obsolete: 'StartLimitInterval PermissionsStartOnly SysVStartPriority BusPolicy',
  },
}

/** `[Socket]`, besides what sections share. */
export const socketDirectives: DirectiveTable = {
  manual: 'systemd.socket',
  names: {
    boolean: `
      Accept FlushPending Writable KeepAlive NoDelay FreeBind Transparent Broadcast PassCredentials
      PassFileDescriptorsToExec PassSecurity PassPacketInfo ReusePort RemoveOnStop SELinuxContextFromNet PassPIDFD
      AcceptFileDescriptors`,
    choice: 'SocketProtocol BindIPv6Only Timestamping DeferTrigger',
    span: `
      TimeoutSec KeepAliveTimeSec KeepAliveIntervalSec DeferAcceptSec TriggerLimitIntervalSec PollLimitIntervalSec
      DeferTriggerMaxSec`,
    bytes: 'ReceiveBuffer SendBuffer PipeSize',
    number: `
      Backlog MaxConnections MaxConnectionsPerSource KeepAliveProbes Priority IPTTL Mark MessageQueueMaxMessages
      MessageQueueMessageSize TriggerLimitBurst PollLimitBurst`,
    mode: 'SocketMode DirectoryMode',
    command: 'ExecStartPre ExecStartPost ExecStopPre ExecStopPost',
    paths: 'Symlinks',
    units: 'Service',
    user: 'SocketUser SocketGroup',
    text: `
      ListenStream ListenDatagram ListenSequentialPacket ListenFIFO ListenNetlink ListenSpecial ListenMessageQueue
      ListenUSBFunction FileDescriptorName SmackLabel SmackLabelIPIn SmackLabelIPOut`,
    words: 'BindToDevice IPTOS TCPCongestion',
  },
}

/** `[Mount]`, besides what sections share. */
export const mountDirectives: DirectiveTable = {
  manual: 'systemd.mount',
  names: {
    boolean: 'SloppyOptions LazyUnmount ForceUnmount ReadWriteOnly',
    span: 'TimeoutSec',
    mode: 'DirectoryMode',
    path: 'What Where',
    text: 'Options Type',
  },
}

/** `[Automount]`, besides what sections share. */
export const automountDirectives: DirectiveTable = {
  manual: 'systemd.automount',
  names: {
    span: 'TimeoutIdleSec',
    mode: 'DirectoryMode',
    path: 'Where',
    text: 'ExtraOptions',
  },
}

/** `[Swap]`, besides what sections share. */
export const swapDirectives: DirectiveTable = {
  manual: 'systemd.swap',
  names: {
    span: 'TimeoutSec',
    number: 'Priority',
    path: 'What',
    text: 'Options',
  },
}

/** `[Timer]`, besides what sections share. */
export const timerDirectives: DirectiveTable = {
  manual: 'systemd.timer',
  names: {
    boolean:
      'OnClockChange OnTimezoneChange Persistent WakeSystem RemainAfterElapse FixedRandomDelay DeferReactivation',
    span: `
      OnActiveSec OnBootSec OnStartupSec OnUnitActiveSec OnUnitInactiveSec AccuracySec RandomizedDelaySec
      RandomizedOffsetSec`,
    calendar: 'OnCalendar',
    units: 'Unit',
  },
}

/** `[Path]`, besides what sections share. */
export const pathDirectives: DirectiveTable = {
  manual: 'systemd.path',
  names: {
    boolean: 'MakeDirectory',
    span: 'TriggerLimitIntervalSec',
    number: 'TriggerLimitBurst',
    mode: 'DirectoryMode',
    path: 'PathExists PathExistsGlob PathChanged PathModified DirectoryNotEmpty',
    units: 'Unit',
  },
}

/** `[Slice]`, besides what sections share. */
export const sliceDirectives: DirectiveTable = {
  manual: 'systemd.slice',
  names: {
    number: 'ConcurrencySoftMax ConcurrencyHardMax',
  },
}

/** `[Scope]`, besides what sections share. */
export const scopeDirectives: DirectiveTable = {
  manual: 'systemd.scope',
  names: {
    choice: 'OOMPolicy',
    span: 'RuntimeMaxSec RuntimeRandomizedExtraSec TimeoutStopSec',
  },
}
