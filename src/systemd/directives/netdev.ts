import { sectionTables } from './directiveTable.ts'

/** Sections of `.netdev` files. */
export const netdevSections = sectionTables('systemd.netdev', {
  Match: {
    words: 'Host Virtualization KernelCommandLine KernelVersion Credential Architecture Firmware',
  },
  NetDev: {
    bytes: 'MTUBytes',
    words: 'Description Name Kind MACAddress',
  },
  VLAN: {
    boolean: 'GVRP MVRP LooseBinding ReorderHeader',
    words: 'Id Protocol EgressQOSMaps IngressQOSMaps',
  },
  MACVLAN: {
    words: 'Mode SourceMACAddress BroadcastMulticastQueueLength BroadcastQueueThreshold',
  },
  MACVTAP: {
    words: 'Mode SourceMACAddress',
  },
  IPVLAN: {
    words: 'Mode Flags',
  },
  IPVTAP: {
    words: 'Mode Flags',
  },
  Tunnel: {
    boolean: `
      DiscoverPathMTU IgnoreDontFragment CopyDSCP Independent AssignToLoopback AllowLocalRemote FooOverUDP
      SerializeTunneledPackets ISATAP External`,
    number: 'TOS TTL',
    words: `
      Local Remote Key InputKey OutputKey Mode IPv6FlowLabel EncapsulationLimit FOUDestinationPort FOUSourcePort
      Encapsulation IPv6RapidDeploymentPrefix ERSPANVersion ERSPANIndex ERSPANDirection ERSPANHardwareId`,
  },
  FooOverUDP: {
    words: 'Protocol Encapsulation Port PeerPort Local Peer',
  },
  L2TP: {
    boolean: 'UDPCheckSum UDP6CheckSumRx UDP6CheckSumTx',
    words: 'TunnelId PeerTunnelId UDPSourcePort UDPDestinationPort Local Remote EncapsulationType',
  },
  L2TPSession: {
    words: 'SessionId PeerSessionId Layer2SpecificHeader Name',
  },
  Peer: {
    words: 'Name MACAddress',
  },
  VXCAN: {
    words: 'Peer',
  },
  VXLAN: {
    boolean: `
      MacLearning ARPProxy ReduceARPProxy L2MissNotification L3MissNotification RouteShortCircuit UDPCheckSum
      UDPChecksum UDP6ZeroCheckSumRx UDP6ZeroChecksumRx UDP6ZeroCheckSumTx UDP6ZeroChecksumTx RemoteChecksumTx
      RemoteChecksumRx GroupPolicyExtension GenericProtocolExtension Independent`,
    span: 'FDBAgeingSec',
    number: 'VNI Id TOS MaximumFDBEntries',
    words: 'Group Local Remote TTL PortRange DestinationPort FlowLabel IPDoNotFragment',
  },
  GENEVE: {
    boolean:
      'UDPChecksum UDP6ZeroCheckSumRx UDP6ZeroChecksumRx UDP6ZeroCheckSumTx UDP6ZeroChecksumTx InheritInnerProtocol',
    number: 'TOS',
    words: 'Id Remote TTL DestinationPort IPDoNotFragment FlowLabel',
  },
  MACsec: {
    boolean: 'Encrypt',
    words: 'Port',
  },
  MACsecReceiveChannel: {
    words: 'Port MACAddress',
  },
  MACsecTransmitAssociation: {
    words: 'PacketNumber KeyId Key KeyFile Activate UseForEncoding',
  },
  MACsecReceiveAssociation: {
    words: 'Port MACAddress PacketNumber KeyId Key KeyFile Activate',
  },
  Tun: {
    boolean: 'MultiQueue PacketInfo VNetHeader KeepCarrier',
    words: 'User Group',
    obsolete: 'OneQueue',
  },
  Tap: {
    boolean: 'MultiQueue PacketInfo VNetHeader KeepCarrier',
    words: 'User Group',
    obsolete: 'OneQueue',
  },
  Bond: {
    boolean: 'AllSlavesActive DynamicTransmitLoadBalancing',
    span: 'MIIMonitorSec UpDelaySec DownDelaySec ARPIntervalSec LearnPacketIntervalSec PeerNotifyDelaySec',
    number: 'ResendIGMP PacketsPerSlave GratuitousARP MinLinks ARPMissedMax',
    words: `
      Mode TransmitHashPolicy LACPTransmitRate AdSelect FailOverMACPolicy ARPIPTargets ARPValidate ARPAllTargets
      PrimaryReselectPolicy AdActorSystemPriority AdUserPortKey AdActorSystem`,
  },
  Bridge: {
    boolean: 'MulticastQuerier MulticastSnooping VLANFiltering STP',
    span: 'HelloTimeSec MaxAgeSec AgeingTimeSec ForwardDelaySec',
    number: 'Priority GroupForwardMask MulticastIGMPVersion FDBMaxLearned',
    words: 'DefaultPVID VLANProtocol',
  },
  VRF: {
    number: 'TableId Table',
  },
  BareUDP: {
    words: 'DestinationPort EtherType',
  },
  WireGuard: {
    number: 'FirewallMark FwMark',
    words: 'ListenPort PrivateKey PrivateKeyFile RouteTable RouteMetric',
  },
  WireGuardPeer: {
    words: 'AllowedIPs Endpoint PublicKey PresharedKey PresharedKeyFile PersistentKeepalive RouteTable RouteMetric',
  },
  Xfrm: {
    boolean: 'Independent',
    number: 'InterfaceId',
  },
  BatmanAdvanced: {
    boolean: 'Aggregation BridgeLoopAvoidance DistributedArpTable Fragmentation',
    span: 'OriginatorIntervalSec',
    number: 'HopPenalty',
    words: 'GatewayMode GatewayBandwithDown GatewayBandwithUp GatewayBandwidthDown GatewayBandwidthUp RoutingAlgorithm',
  },
  IPoIB: {
    boolean: 'IgnoreUserspaceMulticastGroups',
    words: 'PartitionKey Mode',
  },
  WLAN: {
    boolean: 'WDS',
    words: 'PhysicalDevice Type',
  },
})

/** Sections of `.link` files. */
export const linkSections = sectionTables('systemd.link', {
  Match: {
    words: `
      MACAddress PermanentMACAddress OriginalName Path Driver Type Kind Property Host Virtualization
      KernelCommandLine KernelVersion Credential Architecture Firmware`,
  },
  Link: {
    boolean: `
      AutoNegotiation ReceiveChecksumOffload TransmitChecksumOffload GenericSegmentationOffload
      TCPSegmentationOffload TCP6SegmentationOffload GenericReceiveOffload GenericReceiveOffloadHardware
      LargeReceiveOffload ReceiveVLANCTAGHardwareAcceleration TransmitVLANCTAGHardwareAcceleration
      ReceiveVLANCTAGFilter TransmitVLANSTAGHardwareAcceleration NTupleFilter RxFlowControl TxFlowControl
      AutoNegotiationFlowControl UseAdaptiveRxCoalesce UseAdaptiveTxCoalesce`,
    bytes: 'MTUBytes BitsPerSecond GenericSegmentOffloadMaxBytes',
    number: 'GenericSegmentOffloadMaxSegments',
    words: `
      Description Property ImportProperty UnsetProperty MACAddressPolicy MACAddress NamePolicy Name AlternativeName
      AlternativeNamesPolicy Alias TransmitQueues ReceiveQueues TransmitQueueLength Duplex WakeOnLan
      WakeOnLanPassword Port RxChannels TxChannels OtherChannels CombinedChannels Advertise RxBufferSize
      RxMiniBufferSize RxJumboBufferSize TxBufferSize RxCoalesceSec RxMaxCoalescedFrames RxCoalesceIrqSec
      RxMaxCoalescedIrqFrames TxCoalesceSec TxMaxCoalescedFrames TxCoalesceIrqSec TxMaxCoalescedIrqFrames
      StatisticsBlockCoalesceSec CoalescePacketRateLow RxCoalesceLowSec RxMaxCoalescedLowFrames TxCoalesceLowSec
      TxMaxCoalescedLowFrames CoalescePacketRateHigh RxCoalesceHighSec RxMaxCoalescedHighFrames TxCoalesceHighSec
      TxMaxCoalescedHighFrames CoalescePacketRateSampleIntervalSec ReceivePacketSteeringCPUMask MDI
      SR-IOVVirtualFunctions`,
    obsolete: 'UDPSegmentationOffload',
  },
  'SR-IOV': {
    words: `
      VirtualFunction VLANId QualityOfService VLANProtocol MACSpoofCheck QueryReceiveSideScaling Trust LinkState
      MACAddress`,
  },
})
