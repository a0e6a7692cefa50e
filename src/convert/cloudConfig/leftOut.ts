const NO_PACKAGES =
  'The image has no package manager. Run the program in a container, or bring it as a system extension.'
const NOT_IN_IMAGE = 'The image does not have it. Run it in a container.'
const OF_CLOUD_INIT = 'It only tells cloud-init how to work.'
const BY_IMAGE = 'The image does this by itself.'

const words = (text: string, reason: string): readonly (readonly [string, string])[] =>
  text.split(' ').map((key) => [key, reason])

/** Keys that have no equivalent, with what to do instead. */
export const leftOut: ReadonlyMap<string, string> = new Map([
  ...words('apt apt_sources apt_mirror apt_proxy apt_preserve_sources_list apt_update apt_upgrade', NO_PACKAGES),
  ...words('apt_pipelining yum_repos yum_repo_dir zypper snap snappy apk_repos grub_dpkg', NO_PACKAGES),
  ...words('package_update package_upgrade package_reboot_if_required', 'The image is updated as a whole, by itself.'),
  ...words(
    'ansible chef puppet salt_minion mcollective landscape lxd byobu byobu_by_default wireguard fan rpi',
    NOT_IN_IMAGE,
  ),
  ...words('rh_subscription ubuntu_advantage ubuntu_autoinstall ubuntu_pro drivers spacewalk', NOT_IN_IMAGE),
  ['power_state', 'Write a unit that reboots or turns off the machine when the others are done.'],
  ['phone_home', 'Write a unit that calls the address with `curl`.'],
  ['network', 'Write the files of systemd-networkd or NetworkManager below `storage.files`.'],
  ['rsyslog', 'The image writes to the journal. Send it on with `systemd-journal-upload` or a container.'],
  ['ssh_import_id', 'Ignition fetches no keys. Paste them into `ssh_authorized_keys`.'],
  ['ssh', 'Write a file in `/etc/ssh/sshd_config.d`.'],
  ['yum', NO_PACKAGES],
  ['device_aliases', 'Name disks by their paths.'],
  ['allow_public_ssh_keys', 'Keys of the cloud are taken by the image itself.'],
  ['random_seed', 'Write the file below `storage.files`.'],
  ['autoinstall', 'It is read by the installer of Ubuntu alone.'],
])

/** Keys that nothing is lost without, with the reason. */
export const notNeeded: ReadonlyMap<string, string> = new Map([
  ...words('growpart resize_rootfs ssh_deletekeys ssh_genkeytypes ssh_quiet_keygen', BY_IMAGE),
  ...words(
    'no_ssh_fingerprints ssh_fp_console_blacklist ssh_key_console_blacklist ssh_publish_hostkeys',
    OF_CLOUD_INIT,
  ),
  ...words('cloud_init_modules cloud_config_modules cloud_final_modules datasource datasource_list', OF_CLOUD_INIT),
  ...words('output merge_how merge_type vendor_data system_info def_log_file syslog_fix_perms', OF_CLOUD_INIT),
  ...words(
    'authkey_hash locale_configfile launch-index reporting final_message disable_root_opts allow_userdata updates',
    OF_CLOUD_INIT,
  ),
  ['disable_root', 'Nobody can log in as root without a key of its own.'],
  ['preserve_hostname', 'The name is written into a file and stays.'],
  ['create_hostname_file', 'The name is written into a file and stays.'],
  ['disable_ec2_metadata', BY_IMAGE],
])
