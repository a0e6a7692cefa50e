import { sectionTables } from './directiveTable.ts'

/** Sections of Podman's quadlets, besides `[Unit]`, `[Service]` and `[Install]`. */
export const quadletSections = sectionTables('podman-systemd.unit', {
  Container: {
    boolean: `
      EnvironmentHost HttpProxy NoNewPrivileges ReadOnly ReadOnlyTmpfs RunInit SecurityLabelDisable
      SecurityLabelNested StartWithPod`,
    choice: 'AutoUpdate CgroupsMode HealthOnFailure LogDriver Notify Pull',
    path: 'Rootfs',
    environment: 'Environment',
    user: 'User',
    signal: 'ReloadSignal StopSignal',
    text: `
      AddCapability AddDevice AddHost Annotation AppArmor ContainerName ContainersConfModule DNS DNSOption DNSSearch
      DropCapability EnvironmentFile Entrypoint Exec ExposeHostPort GIDMap GlobalArgs Group GroupAdd HealthCmd
      HealthInterval HealthLogDestination HealthMaxLogCount HealthMaxLogSize HealthRetries HealthStartPeriod
      HealthStartupCmd HealthStartupInterval HealthStartupRetries HealthStartupSuccess HealthStartupTimeout
      HealthTimeout HostName IP6 IP Image Label LogOpt Mask Memory Mount Network NetworkAlias PidsLimit Pod
      PodmanArgs PublishPort ReloadCmd Retry RetryDelay SeccompProfile Secret SecurityLabelFileType
      SecurityLabelLevel SecurityLabelType ServiceName ShmSize StopTimeout SubGIDMap SubUIDMap Sysctl Timezone Tmpfs
      UIDMap Ulimit Unmask UserNS Volume WorkingDir`,
    obsolete: 'RemapGid RemapUid RemapUidSize RemapUsers VolatileTmp',
  },
  Volume: {
    boolean: 'Copy',
    user: 'User',
    text: `
      ContainersConfModule Device Driver GlobalArgs Group Image Label Options PodmanArgs ServiceName Type VolumeName
      UID GID`,
  },
  Network: {
    boolean: 'DisableDNS IPv6 Internal NetworkDeleteOnStop',
    text: `
      Label DNS ContainersConfModule GlobalArgs Driver Gateway IPAMDriver IPRange InterfaceName NetworkName Options
      ServiceName Subnet PodmanArgs`,
  },
  Kube: {
    boolean: 'KubeDownForce',
    choice: 'AutoUpdate ExitCodePropagation LogDriver SetWorkingDirectory',
    text: 'ConfigMap ContainersConfModule GlobalArgs LogOpt Network PodmanArgs PublishPort ServiceName UserNS Yaml',
    obsolete: 'RemapGid RemapUid RemapUidSize RemapUsers',
  },
  Image: {
    boolean: 'AllTags TLSVerify',
    choice: 'Policy',
    text: `
      Arch AuthFile CertDir ContainersConfModule Creds DecryptionKey GlobalArgs Image ImageTag OS PodmanArgs Retry
      RetryDelay ServiceName Variant`,
  },
  Build: {
    boolean: 'ForceRM TLSVerify',
    choice: 'Pull SetWorkingDirectory',
    environment: 'Environment',
    text: `
      Annotation Arch AuthFile BuildArg ContainersConfModule DNS DNSOption DNSSearch File GlobalArgs GroupAdd
      IgnoreFile ImageTag Label Network PodmanArgs Retry RetryDelay Secret ServiceName Target Variant Volume`,
  },
  Artifact: {
    boolean: 'Quiet TLSVerify',
    text: `
      Artifact AuthFile CertDir ContainersConfModule Creds DecryptionKey GlobalArgs PodmanArgs Retry RetryDelay
      ServiceName`,
  },
  Pod: {
    choice: 'ExitPolicy',
    text: `
      AddHost ContainersConfModule DNS DNSOption DNSSearch GIDMap GlobalArgs HostName IP IP6 Label Network
      NetworkAlias PodName PodmanArgs PublishPort ServiceName ShmSize StopTimeout SubGIDMap SubUIDMap UIDMap UserNS
      Volume`,
    obsolete: 'RemapGid RemapUid RemapUidSize RemapUsers',
  },
  Quadlet: {
    boolean: 'DefaultDependencies',
  },
})
