import { sectionTables } from './directiveTable.ts'

/** Sections of `.network` files. */
export const networkSections = sectionTables('systemd.network', {
  Match: {
    words: `
      MACAddress PermanentMACAddress Path Driver Type Kind WLANInterfaceType SSID BSSID Name Property Host
      Virtualization KernelCommandLine KernelVersion Credential Architecture Firmware`,
  },
  Link: {
    boolean: 'ARP Multicast AllMulticast Promiscuous Unmanaged',
    bytes: 'MTUBytes',
    words: 'MACAddress Group ActivationPolicy RequiredForOnline RequiredFamilyForOnline',
  },
  'SR-IOV': {
    words: `
      VirtualFunction VLANId QualityOfService VLANProtocol MACSpoofCheck QueryReceiveSideScaling Trust LinkState
      MACAddress`,
  },
  Network: {
    boolean: `
      KeepMaster DHCPServer IPv4LLRoute DefaultRouteOnDevice DNSDefaultRoute IPv4Forwarding IPv6Forwarding
      IPv6AcceptRA IPv6AcceptRouterAdvertisements IPv6ProxyNDP IPv4AcceptLocal IPv4RouteLocalnet ActiveSlave
      PrimarySlave IPv4ProxyARP IPv4ProxyARPPrivateVLAN ProxyARP ConfigureWithoutCarrier DHCPPrefixDelegation
      DHCPv6PrefixDelegation MPLSRouting`,
    span: 'IPv6RetransmissionTimeSec',
    bytes: 'IPv6MTUBytes',
    number: 'IPv6DuplicateAddressDetection IPv6HopLimit',
    words: `
      Description BatmanAdvanced Bond Bridge VRF IPoIB IPVLAN IPVTAP MACsec MACVLAN MACVTAP Tunnel VLAN VXLAN Xfrm
      DHCP LinkLocalAddressing IPv6LinkLocalAddressGenerationMode IPv6StableSecretAddress IPv4LLStartAddress LLDP
      EmitLLDP Address Gateway Domains UseDomains DNS LLMNR MulticastDNS DNSOverTLS DNSSEC
      DNSSECNegativeTrustAnchors NTP IPForward IPMasquerade IPv6PrivacyExtensions IPv6ProxyNDPAddress
      IPv4ReversePathFilter BindCarrier IgnoreCarrierLoss KeepConfiguration IPv6SendRA IPv4LL IPv6Token
      IPv6PrefixDelegation`,
    obsolete: 'L2TP',
  },
  Address: {
    words: `
      Address Peer Broadcast Label PreferredLifetime HomeAddress ManageTemporaryAddress PrefixRoute AddPrefixRoute
      AutoJoin DuplicateAddressDetection Scope RouteMetric NetLabel NFTSet`,
  },
  IPv6AddressLabel: {
    words: 'Prefix Label',
  },
  Neighbor: {
    words: 'Address LinkLayerAddress MACAddress',
  },
  RoutingPolicyRule: {
    words: `
      TypeOfService Priority Table FirewallMark From To IncomingInterface OutgoingInterface IPProtocol SourcePort
      DestinationPort InvertRule L3MasterDevice Family User SuppressInterfaceGroup SuppressPrefixLength Type`,
  },
  Route: {
    words: `
      Gateway Destination Source Metric Scope PreferredSource Table GatewayOnLink GatewayOnlink IPv6Preference
      Protocol Type MultiPathRoute NextHop MTUBytes TCPAdvertisedMaximumSegmentSize HopLimit InitialCongestionWindow
      TCPRetransmissionTimeoutSec InitialAdvertisedReceiveWindow QuickAck TCPCongestionControlAlgorithm
      FastOpenNoCookie`,
    obsolete: 'TTLPropagate',
  },
  NextHop: {
    words: 'Id Gateway Family OnLink Blackhole Group',
  },
  DHCPv4: {
    boolean: `
      UseDNS RoutesToDNS UseNTP RoutesToNTP UseSIP UseCaptivePortal UseMTU UseHostname UseRoutes UseGateway QuickAck
      Anonymize RequestBroadcast UseTimezone SendRelease SendDecline Use6RD IPv6OnlyMode RapidCommit
      CriticalConnection`,
    bytes: 'RouteMTUBytes',
    number: 'ListenPort ServerPort',
    words: `
      RequestAddress ClientIdentifier UseDomains RequestOptions SendHostname Hostname Label VendorClassIdentifier
      MUDURL MaxAttempts UserClass IAID DUIDType DUIDRawData RouteMetric RouteTable DenyList AllowList IPServiceType
      SocketPriority SendOption SendVendorOption InitialCongestionWindow InitialAdvertisedReceiveWindow
      FallbackLeaseLifetimeSec NetLabel NFTSet BlackList UseDomainName UseDNR`,
  },
  DHCPv6: {
    boolean: 'UseAddress UseDelegatedPrefix UseDNS UseHostname UseNTP UseCaptivePortal RapidCommit SendRelease',
    words: `
      UseDomains MUDURL SendHostname Hostname RequestOptions UserClass VendorClass SendVendorOption
      PrefixDelegationHint WithoutRA SendOption IAID DUIDType DUIDRawData NetLabel NFTSet RouteMetric UseDNR`,
    obsolete: 'ForceDHCPv6PDOtherInformation',
  },
  IPv6AcceptRA: {
    boolean: `
      UseRedirect UseGateway UseRoutePrefix UseAutonomousPrefix UseOnLinkPrefix UsePREF64 UseDNS UseMTU UseHopLimit
      UseReachableTime UseRetransmissionTime QuickAck UseCaptivePortal`,
    words: `
      UseDomains DHCPv6Client RouteTable RouteMetric RouterAllowList RouterDenyList PrefixAllowList PrefixDenyList
      RouteAllowList RouteDenyList Token NetLabel NFTSet DenyList BlackList UseDNR`,
    obsolete: 'UseICMP6RateLimit',
  },
  DHCPServer: {
    boolean: `
      EmitDNS EmitNTP EmitSIP EmitPOP3 EmitSMTP EmitLPR EmitRouter EmitTimezone BindToInterface RapidCommit
      PersistLeases`,
    span: 'MaxLeaseTimeSec DefaultLeaseTimeSec',
    number: 'PoolOffset PoolSize',
    words: `
      ServerAddress UplinkInterface RelayTarget RelayAgentCircuitId RelayAgentRemoteId IPv6OnlyPreferredSec DNS NTP
      SIP POP3 SMTP LPR Router Timezone SendVendorOption SendOption BootServerAddress BootServerName BootFilename
      Domain EmitDomain`,
  },
  DHCPServerStaticLease: {
    words: 'Address MACAddress',
  },
  Bridge: {
    boolean: `
      UseBPDU HairPin Isolated FastLeave AllowPortToBeRoot UnicastFlood MulticastFlood MulticastToUnicast
      NeighborSuppression Learning ProxyARP ProxyARPWiFi`,
    number: 'Cost',
    words: 'Priority MulticastRouter',
  },
  BridgeFDB: {
    words: 'MACAddress VLANId Destination VNI AssociatedWith OutgoingInterface',
  },
  BridgeMDB: {
    words: 'MulticastGroupAddress VLANId',
  },
  BridgeVLAN: {
    words: 'PVID VLAN EgressUntagged',
  },
  DHCPPrefixDelegation: {
    boolean: 'Announce Assign ManageTemporaryAddress',
    number: 'RouteMetric',
    words: 'UplinkInterface SubnetId Token NetLabel NFTSet',
  },
  IPv6SendRA: {
    boolean: 'Managed OtherInformation EmitDNS EmitDomains HomeAgent',
    span: 'DNSLifetimeSec',
    number: 'HopLimit HomeAgentPreference',
    words: `
      RouterLifetimeSec ReachableTimeSec RetransmitSec RouterPreference DNS Domains UplinkInterface
      HomeAgentLifetimeSec`,
  },
  IPv6Prefix: {
    words: 'Prefix OnLink AddressAutoconfiguration ValidLifetimeSec PreferredLifetimeSec Assign RouteMetric Token',
  },
  IPv6RoutePrefix: {
    words: 'Route LifetimeSec',
  },
  IPv6PREF64Prefix: {
    words: 'Prefix LifetimeSec',
  },
  LLDP: {
    words: 'MUDURL',
  },
  CAN: {
    number: `
      PropagationSegment PhaseBufferSegment1 PhaseBufferSegment2 SyncJumpWidth DataPropagationSegment
      DataPhaseBufferSegment1 DataPhaseBufferSegment2 DataSyncJumpWidth`,
    words: `
      BitRate SamplePoint TimeQuantaNSec DataBitRate DataSamplePoint DataTimeQuantaNSec RestartSec Loopback
      ListenOnly TripleSampling OneShot BusErrorReporting FDMode PresumeACK FDNonISO ClassicDataLengthCode
      Termination`,
  },
  IPoIB: {
    boolean: 'IgnoreUserspaceMulticastGroups',
    words: 'Mode',
  },
  QDisc: {
    words: 'Parent Handle',
  },
  BFIFO: {
    words: 'Parent Handle LimitBytes',
  },
  CAKE: {
    words: `
      Parent Handle Bandwidth AutoRateIngress OverheadBytes MPUBytes CompensationMode UseRawPacketSize
      FlowIsolationMode NAT PriorityQueueingPreset FirewallMark Wash SplitGSO RTTSec AckFilter`,
  },
  ControlledDelay: {
    words: 'Parent Handle PacketLimit TargetSec IntervalSec CEThresholdSec ECN',
  },
  DeficitRoundRobinScheduler: {
    words: 'Parent Handle',
  },
  DeficitRoundRobinSchedulerClass: {
    words: 'Parent ClassId QuantumBytes',
  },
  EnhancedTransmissionSelection: {
    words: 'Parent Handle Bands StrictBands QuantumBytes PriorityMap',
  },
  PFIFO: {
    words: 'Parent Handle PacketLimit',
  },
  PFIFOFast: {
    words: 'Parent Handle',
  },
  PFIFOHeadDrop: {
    words: 'Parent Handle PacketLimit',
  },
  QuickFairQueueing: {
    words: 'Parent Handle',
  },
  QuickFairQueueingClass: {
    words: 'Parent ClassId Weight MaxPacketBytes',
  },
  FairQueueing: {
    words: `
      Parent Handle PacketLimit FlowLimit QuantumBytes InitialQuantumBytes MaximumRate Buckets OrphanMask Pacing
      CEThresholdSec Quantum InitialQuantum`,
  },
  FairQueueingControlledDelay: {
    words:
      'Parent Handle PacketLimit MemoryLimitBytes Flows QuantumBytes TargetSec IntervalSec CEThresholdSec ECN Quantum',
    obsolete: 'MemoryLimit',
  },
  FlowQueuePIE: {
    words: 'Parent Handle PacketLimit',
  },
  GenericRandomEarlyDetection: {
    words: 'Parent Handle VirtualQueues DefaultVirtualQueue GenericRIO',
  },
  HeavyHitterFilter: {
    words: 'Parent Handle PacketLimit',
  },
  HierarchyTokenBucket: {
    words: 'Parent Handle DefaultClass RateToQuantum',
  },
  HierarchyTokenBucketClass: {
    words: 'Parent ClassId Priority QuantumBytes MTUBytes OverheadBytes Rate CeilRate BufferBytes CeilBufferBytes',
  },
  NetworkEmulator: {
    words: 'Parent Handle DelaySec DelayJitterSec LossRate DuplicateRate PacketLimit',
  },
  PIE: {
    words: 'Parent Handle PacketLimit',
  },
  StochasticFairBlue: {
    words: 'Parent Handle PacketLimit',
  },
  StochasticFairnessQueueing: {
    words: 'Parent Handle PerturbPeriodSec',
  },
  TokenBucketFilter: {
    words: 'Parent Handle Rate BurstBytes LimitBytes MTUBytes MPUBytes PeakRate LatencySec Burst LimitSize',
  },
  TrivialLinkEqualizer: {
    words: 'Parent Handle Id',
  },
  IPv6PrefixDelegation: {
    boolean: 'Managed OtherInformation EmitDNS EmitDomains',
    span: 'RouterLifetimeSec DNSLifetimeSec',
    words: 'RouterPreference DNS Domains',
  },
  DHCP: {
    boolean: `
      UseDNS UseNTP UseMTU UseHostname UseRoutes Anonymize RequestBroadcast CriticalConnection UseTimezone
      RapidCommit`,
    number: 'ListenPort',
    words: `
      ClientIdentifier UseDomains UseDomainName SendHostname Hostname VendorClassIdentifier UserClass IAID DUIDType
      DUIDRawData RouteMetric RouteTable`,
    obsolete: 'ForceDHCPv6PDOtherInformation',
  },
  DHCPv6PrefixDelegation: {
    boolean: 'Announce Assign ManageTemporaryAddress',
    number: 'RouteMetric',
    words: 'SubnetId Token',
  },
  TrafficControlQueueingDiscipline: {
    words: `
      Parent NetworkEmulatorDelaySec NetworkEmulatorDelayJitterSec NetworkEmulatorLossRate
      NetworkEmulatorDuplicateRate NetworkEmulatorPacketLimit`,
  },
})
