import type { Field, FieldGroup, FlagField, GroupField, NumberField, TextField } from '../field.ts'

const text = (doc: string, example: string, format?: TextField['format']): TextField => ({
  kind: 'text',
  optional: true,
  doc,
  example,
  ...(format && { format }),
})
const flag = (doc: string): FlagField => ({ kind: 'flag', optional: true, doc, example: 'true' })
const number = (doc: string, example: string): NumberField => ({ kind: 'number', optional: true, doc, example })

const clientUrl = 'http://{PRIVATE_IPV4}:2379'
const peerUrl = 'http://{PRIVATE_IPV4}:2380'
const certificate = '/etc/ssl/etcd/server.pem'
const key = '/etc/ssl/etcd/server-key.pem'
const authority = '/etc/ssl/etcd/ca.pem'

/** Every option of etcd that ct knows; which of them a version has, and in which order, is below. */
const members: FieldGroup = {
  advertise_client_urls: text('The addresses told to clients, with commas between.', clientUrl),
  auth_token: text('The kind of token for authentication: `simple` or `jwt` with its settings.', 'simple'),
  auth_token_ttl: number('How long a token is valid, in seconds.', '300'),
  auto_compaction_mode: text('What `auto_compaction_retention` counts: `periodic` or `revision`.', 'periodic'),
  auto_compaction_retention: text('How much of the history is kept before it is compacted.', '1h'),
  auto_tls: flag('Whether clients are served with a certificate that etcd makes itself.'),
  backend_batch_interval: text('The longest time before a batch of writes is committed.', '100ms'),
  backend_batch_limit: number('How many operations make a batch of writes.', '10000'),
  backend_bbolt_freelist_type: text('How free pages of the database are listed: `map` or `array`.', 'map'),
  bcrypt_cost: number('The cost of hashing passwords.', '10'),
  ca_file: text('Replaced by `trusted_ca_file` and `client_cert_auth`.', authority, 'path'),
  cert_file: text('The certificate shown to clients.', certificate, 'path'),
  cipher_suites: text('The TLS cipher suites, with commas between.', 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384'),
  client_cert_allowed_hostname: text('The host name that a client certificate must carry.', 'client.example.com'),
  client_cert_auth: flag('Whether clients must show a certificate.'),
  client_crl_file: text('The list of revoked client certificates.', '/etc/ssl/etcd/revoked.pem', 'path'),
  cors: text('The origins that browsers may call from, with commas between.', 'https://example.com'),
  data_dir: text('Where the data is kept.', '/var/lib/etcd', 'path'),
  debug: flag('Whether debug messages are logged.'),
  discovery: text('The discovery URL by which members find each other.', 'https://discovery.etcd.io/TOKEN', 'url'),
  discovery_fallback: text('What happens when discovery fails: `exit` or `proxy`.', 'exit'),
  discovery_proxy: text('The HTTP proxy for discovery.', 'http://proxy.example.com:8080', 'url'),
  discovery_srv: text('The domain whose SRV records name the members.', 'example.com'),
  discovery_srv_name: text('A suffix for the names of the SRV records.', 'main'),
  election_timeout: number('How long a member waits for the leader, in milliseconds.', '1000'),
  enable_log_rotation: flag('Whether log files are rotated.'),
  enable_pprof: flag('Whether profiles are served over HTTP.'),
  enable_v2: flag('Whether the old v2 API is served.'),
  experimental_backend_bbolt_freelist_type: text('How free pages of the database are listed.', 'array'),
  experimental_compaction_batch_limit: number('How many revisions one step of compaction removes.', '1000'),
  experimental_corrupt_check_time: text('How often the members compare their data.', '12h'),
  experimental_distributed_tracing_address: text('The collector that traces are sent to.', 'localhost:4317'),
  experimental_distributed_tracing_instance_id: text('The name of this member in traces.', 'etcd-1'),
  experimental_distributed_tracing_service_name: text('The name of the service in traces.', 'etcd'),
  experimental_enable_distributed_tracing: flag('Whether traces are sent to a collector.'),
  experimental_enable_lease_checkpoint: flag('Whether the remaining time of leases survives a change of leader.'),
  experimental_enable_v2v3: text('The prefix under which v2 keys are kept in the v3 store.', '/v2'),
  experimental_initial_corrupt_check: flag('Whether a member compares its data before it starts to serve.'),
  experimental_txn_mode_write_with_shared_buffer: flag('Whether write transactions share a buffer for reading.'),
  experimental_warning_apply_duration: text('From how long on a slow request is logged.', '100ms'),
  experimental_watch_progress_notify_interval: text('How often watchers are told of the progress.', '10m'),
  force_new_cluster: flag('Whether a cluster of one member is made of the data of this one.'),
  grpc_keepalive_interval: text('How often the server pings a client.', '2h'),
  grpc_keepalive_min_time: text('How often at most a client may ping.', '5s'),
  grpc_keepalive_timeout: text('How long the server waits for the answer to a ping.', '20s'),
  heartbeat_interval: number('How often the leader makes itself heard, in milliseconds.', '100'),
  host_whitelist: text('The host names accepted in requests, with commas between.', 'etcd.example.com'),
  initial_advertise_peer_urls: text('The addresses told to the other members.', peerUrl),
  initial_cluster: text('The members to begin with: names and addresses.', `etcd-1=${peerUrl}`),
  initial_cluster_state: text('`new` for a new cluster, `existing` to join one.', 'new'),
  initial_cluster_token: text('A word that keeps clusters apart.', 'my-cluster'),
  initial_election_tick_advance: flag('Whether a member shortens its first wait for a leader.'),
  key_file: text('The key of `cert_file`.', key, 'path'),
  listen_client_urls: text('The addresses to serve clients on, with commas between.', clientUrl),
  listen_metrics_urls: text('Further addresses that serve metrics and health.', 'http://127.0.0.1:2381'),
  listen_peer_urls: text('The addresses to serve other members on.', peerUrl),
  log_level: text('How much is logged: `debug`, `info`, `warn`, `error`.', 'info'),
  log_output: text('Where the log goes: `default`, `stdout` or `stderr`.', 'stderr'),
  log_outputs: text('Where the log goes, with commas between.', 'stderr'),
  log_package_levels: text('How much each package logs.', 'etcdserver=WARNING'),
  log_rotation_config_json: text('How log files are rotated, in JSON.', '{"maxsize": 100}'),
  logger: text('The kind of logger: `capnslog` or `zap`.', 'zap'),
  max_request_bytes: number('The largest request, in bytes.', '1572864'),
  max_snapshots: number('How many snapshot files are kept; 0 keeps all.', '5'),
  max_txn_ops: number('How many operations a transaction may have.', '128'),
  max_wals: number('How many files of the write-ahead log are kept; 0 keeps all.', '5'),
  metrics: text('How detailed the metrics are: `basic` or `extensive`.', 'basic'),
  name: text('The name of this member.', '{HOSTNAME}'),
  peer_auto_tls: flag('Whether members talk with certificates that etcd makes itself.'),
  peer_ca_file: text('Replaced by `peer_trusted_ca_file` and `peer_client_cert_auth`.', authority, 'path'),
  peer_cert_allowed_cn: text('The common name that certificates of members must carry.', 'etcd'),
  peer_cert_allowed_hostname: text('The host name that certificates of members must carry.', 'etcd.example.com'),
  peer_cert_file: text('The certificate shown to other members.', certificate, 'path'),
  peer_client_cert_auth: flag('Whether other members must show a certificate.'),
  peer_crl_file: text('The list of revoked certificates of members.', '/etc/ssl/etcd/revoked.pem', 'path'),
  peer_key_file: text('The key of `peer_cert_file`.', key, 'path'),
  peer_trusted_ca_file: text('The authority that certificates of members come from.', authority, 'path'),
  pre_vote: flag('Whether a member asks before it calls an election.'),
  proxy: text('Whether this is only a proxy: `off`, `readonly` or `on`.', 'off'),
  proxy_dial_timeout: number('How long a proxy waits for a connection, in milliseconds.', '1000'),
  proxy_failure_wait: number('How long a proxy leaves a failed member alone, in milliseconds.', '5000'),
  proxy_read_timeout: number('How long a proxy waits for an answer, in milliseconds; 0 waits for ever.', '0'),
  proxy_refresh_interval: number('How often a proxy asks for the members, in milliseconds.', '30000'),
  proxy_write_timeout: number('How long a proxy waits while sending, in milliseconds.', '5000'),
  quota_backend_bytes: number('The largest size of the database, in bytes.', '8589934592'),
  self_signed_cert_validity: number('How long the certificates that etcd makes are valid, in years.', '1'),
  snapshot_count: number('After how many transactions a snapshot is written.', '10000'),
  socket_reuse_address: flag('Whether an address in use may be bound.'),
  socket_reuse_port: flag('Whether several processes may share a port.'),
  strict_reconfig_check: flag('Whether changes that would cost the quorum are refused.'),
  trusted_ca_file: text('The authority that client certificates come from.', authority, 'path'),
  unsafe_no_fsync: flag('Whether writes are left to the system; data may get lost.'),
  v2_deprecation: text('How far the old v2 store is given up.', 'not-yet'),
  wal_dir: text('Where the write-ahead log is kept, where not in `data_dir`.', '/var/lib/etcd-wal', 'path'),
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

// ct writes the arguments in these orders. A number behind a name is the first minor version that has it, one behind a
// dash the last.
const order2 = words(`
  advertise_client_urls ca_file cert_file client_cert_auth cors data_dir debug discovery discovery_fallback discovery_srv
  discovery_proxy election_timeout enable_pprof force_new_cluster heartbeat_interval initial_advertise_peer_urls
  initial_cluster initial_cluster_state initial_cluster_token key_file listen_client_urls listen_peer_urls
  log_package_levels max_snapshots max_wals name peer_ca_file peer_cert_file peer_key_file peer_client_cert_auth
  peer_trusted_ca_file proxy proxy_dial_timeout proxy_failure_wait proxy_read_timeout proxy_refresh_interval
  proxy_write_timeout snapshot_count strict_reconfig_check trusted_ca_file wal_dir`)

const order30 = words(`
  name data_dir wal_dir snapshot_count heartbeat_interval election_timeout enable_pprof enable_v2:2 listen_peer_urls
  listen_client_urls max_snapshots max_wals cors quota_backend_bytes:3 max_txn_ops:3 max_request_bytes:3
  grpc_keepalive_min_time:3 grpc_keepalive_interval:3 grpc_keepalive_timeout:3 initial_advertise_peer_urls
  initial_cluster initial_cluster_state initial_cluster_token advertise_client_urls discovery discovery_srv
  discovery_fallback discovery_proxy strict_reconfig_check auto_compaction_retention auto_compaction_mode:3 proxy
  proxy_failure_wait proxy_refresh_interval proxy_dial_timeout proxy_write_timeout proxy_read_timeout ca_file cert_file
  key_file client_cert_auth client_crl_file:3 trusted_ca_file auto_tls peer_ca_file peer_cert_file peer_key_file
  peer_client_cert_auth peer_crl_file:3 peer_trusted_ca_file peer_auto_tls peer_cert_allowed_cn:3 auth_token:2 debug
  log_package_levels force_new_cluster metrics:1 log_output:1 listen_metrics_urls:3
  experimental_initial_corrupt_check:3 experimental_corrupt_check_time:3 experimental_enable_v2v3:3`)

const order34 = words(`
  name data_dir wal_dir snapshot_count heartbeat_interval election_timeout initial_election_tick_advance
  listen_peer_urls listen_client_urls max_snapshots max_wals quota_backend_bytes backend_bbolt_freelist_type:5
  backend_batch_interval backend_batch_limit max_txn_ops max_request_bytes grpc_keepalive_min_time
  grpc_keepalive_interval grpc_keepalive_timeout socket_reuse_port:5 socket_reuse_address:5 initial_advertise_peer_urls
  initial_cluster initial_cluster_state initial_cluster_token advertise_client_urls discovery discovery_fallback
  discovery_proxy discovery_srv discovery_srv_name strict_reconfig_check pre_vote auto_compaction_retention
  auto_compaction_mode enable_v2 v2_deprecation:5 cert_file key_file client_cert_auth client_crl_file
  client_cert_allowed_hostname trusted_ca_file auto_tls peer_cert_file peer_key_file peer_client_cert_auth
  peer_trusted_ca_file peer_cert_allowed_cn peer_cert_allowed_hostname peer_auto_tls self_signed_cert_validity:5
  peer_crl_file cipher_suites cors host_whitelist auth_token bcrypt_cost auth_token_ttl enable_pprof metrics
  listen_metrics_urls logger log_outputs log_level enable_log_rotation:5 log_rotation_config_json:5
  experimental_enable_distributed_tracing:5 experimental_distributed_tracing_address:5
  experimental_distributed_tracing_service_name:5 experimental_distributed_tracing_instance_id:5 proxy
  proxy_failure_wait proxy_refresh_interval proxy_dial_timeout proxy_write_timeout proxy_read_timeout
  experimental_initial_corrupt_check experimental_corrupt_check_time experimental_enable_v2v3
  experimental_backend_bbolt_freelist_type-4 experimental_enable_lease_checkpoint experimental_compaction_batch_limit
  experimental_watch_progress_notify_interval experimental_warning_apply_duration
  experimental_txn_mode_write_with_shared_buffer:5 force_new_cluster debug-4 log_package_levels-4 unsafe_no_fsync:5`)

function inVersion(order: readonly string[], minor: number): FieldGroup {
  const own = order.flatMap((word) => {
    const [, name = '', since = '0', last = '99'] = /^(\w+)(?::(\d+))?(?:-(\d+))?$/.exec(word) ?? []
    const field = members[name]
    return field && minor >= Number(since) && minor <= Number(last) ? [[name, field] as const] : []
  })
  return Object.fromEntries(own)
}

/** Before 3.3 a number of hours. */
function withHours(fields: FieldGroup): FieldGroup {
  const hours = number('After how many hours the history is compacted; 0 keeps it.', '1')
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]): [string, Field] => [
      name,
      name === 'auto_compaction_retention' ? hours : field,
    ]),
  )
}

/** The section `etcd`. */
export const etcd: GroupField = {
  kind: 'group',
  type: 'Etcd',
  optional: true,
  sugar: true,
  doc: 'An etcd member, run by `etcd-member.service` of the image.',
  fields: {
    version: {
      kind: 'text',
      format: 'semantic-version',
      optional: true,
      doc: 'The version of etcd. It decides which options there are.',
      example: '3.5.0',
    },
  },
  options: {
    unnamed: '3.5.0',
    sets: [
      { version: '2.3', type: 'Etcd2', fields: inVersion(order2, 3) },
      { version: '3.0', type: 'Etcd3_0', fields: withHours(inVersion(order30, 0)) },
      { version: '3.1', type: 'Etcd3_1', fields: withHours(inVersion(order30, 1)) },
      { version: '3.2', type: 'Etcd3_2', fields: withHours(inVersion(order30, 2)) },
      { version: '3.3', type: 'Etcd3_3', fields: inVersion(order30, 3) },
      { version: '3.4', type: 'Etcd3_4', fields: inVersion(order34, 4) },
      { version: '3.5', type: 'Etcd3_5', fields: inVersion(order34, 5) },
    ],
  },
}
