import { sectionTables } from './directiveTable.ts'

/** Sections of `journald.conf`. */
export const journaldSections = sectionTables('journald.conf', {
  Journal: {
    boolean: 'Seal ReadKMsg Audit ForwardToSyslog ForwardToKMsg ForwardToConsole ForwardToWall',
    choice: 'MaxLevelStore MaxLevelSyslog MaxLevelKMsg MaxLevelConsole MaxLevelWall MaxLevelSocket',
    span: 'SyncIntervalSec RateLimitInterval MaxRetentionSec MaxFileSec',
    bytes: 'SystemMaxUse SystemMaxFileSize SystemKeepFree RuntimeMaxUse RuntimeMaxFileSize RuntimeKeepFree LineMax',
    number: 'RateLimitBurst SystemMaxFiles RuntimeMaxFiles',
    path: 'TTYPath',
    words: 'Storage Compress ForwardToSocket SplitMode',
  },
})

/** Sections of `logind.conf`. */
export const logindSections = sectionTables('logind.conf', {
  Login: {
    boolean: `
      KillUserProcesses PowerKeyIgnoreInhibited SuspendKeyIgnoreInhibited HibernateKeyIgnoreInhibited
      LidSwitchIgnoreInhibited RebootKeyIgnoreInhibited RemoveIPC`,
    span: 'InhibitDelayMaxSec UserStopDelaySec HoldoffTimeoutSec IdleActionSec StopIdleSessionSec',
    bytes: 'RuntimeDirectorySize RuntimeDirectoryInodesMax',
    number: 'ReserveVT InhibitorsMax SessionsMax',
    words: `
      NAutoVTs KillOnlyUsers KillExcludeUsers SleepOperation HandlePowerKey HandlePowerKeyLongPress HandleRebootKey
      HandleRebootKeyLongPress HandleSuspendKey HandleSuspendKeyLongPress HandleHibernateKey
      HandleHibernateKeyLongPress HandleLidSwitch HandleLidSwitchExternalPower HandleLidSwitchDocked IdleAction
      UserTasksMax`,
  },
})

/** Sections of `resolved.conf`. */
export const resolvedSections = sectionTables('resolved.conf', {
  Resolve: {
    boolean: 'ReadEtcHosts ResolveUnicastSingleLabel CacheFromLocalhost',
    span: 'StaleRetentionSec',
    words: 'DNS FallbackDNS Domains LLMNR MulticastDNS DNSSEC DNSOverTLS Cache DNSStubListener DNSStubListenerExtra',
  },
})

/** Sections of `timesyncd.conf`. */
export const timesyncdSections = sectionTables('timesyncd.conf', {
  Time: {
    span: 'RootDistanceMaxSec PollIntervalMinSec PollIntervalMaxSec ConnectionRetrySec SaveIntervalSec',
    words: 'NTP Servers FallbackNTP',
  },
})

/** Sections of `networkd.conf`. */
export const networkdSections = sectionTables('networkd.conf', {
  Network: {
    boolean: `
      SpeedMeter ManageForeignRoutingPolicyRules ManageForeignRoutes ManageForeignNextHops IPv4Forwarding
      IPv6Forwarding`,
    span: 'SpeedMeterIntervalSec',
    words: 'RouteTable IPv6PrivacyExtensions UseDomains',
  },
  IPv6AcceptRA: {
    words: 'UseDomains',
  },
  DHCPv4: {
    words: 'UseDomains DUIDType DUIDRawData',
  },
  DHCPv6: {
    words: 'UseDomains DUIDType DUIDRawData',
  },
  DHCPServer: {
    boolean: 'PersistLeases',
  },
  DHCP: {
    words: 'DUIDType DUIDRawData',
  },
})

/** Sections of the transfer files of systemd-sysupdate. */
export const sysupdateSections = sectionTables('sysupdate.d', {
  Transfer: {
    boolean: 'Verify',
    words: 'MinVersion ProtectVersion ChangeLog AppStream Features RequisiteFeatures',
  },
  Source: {
    text: 'Path',
    words: 'Type PathRelativeTo MatchPattern',
  },
  Target: {
    boolean: 'PartitionNoAuto PartitionGrowFileSystem ReadOnly RemoveTemporary',
    mode: 'Mode',
    text: 'Path',
    words: `
      Type PathRelativeTo MatchPattern MatchPartitionType PartitionUUID PartitionFlags TriesLeft TriesDone
      InstancesMax CurrentSymlink`,
  },
})
