/** A kind of hint: the code of its hints, and what the list of hints calls it. */
export interface HintKind {
  readonly code: string
  readonly title: string
}

/** Every kind of hint. Apart from the rules, so that the page can list them without loading these. */
export const hintKinds: readonly HintKind[] = [
  { code: 'spec-too-new', title: 'Version that the image does not take' },
  { code: 'nobody-logs-in', title: 'Nobody can log in' },
  { code: 'ssh-key', title: 'SSH key that cannot work' },
  { code: 'password-hash', title: 'Password hash that is none' },
  { code: 'private-key', title: 'Private key in the config' },
  { code: 'plain-password', title: 'Password in plain text' },
  { code: 'odd-mode', title: 'Decimal mode with a leading zero' },
  { code: 'root-in-home', title: 'Directory of root in a home directory' },
  { code: 'final-newline', title: 'Sudoers file without a last line break' },
  { code: 'image-file', title: 'File of the image that is not overwritten' },
  { code: 'remote-without-hash', title: 'Remote file without a hash' },
  { code: 'unit-in-files', title: 'systemd unit among the files' },
  { code: 'not-enabled', title: 'Unit with [Install] that is not enabled' },
  { code: 'detached-container', title: 'docker run -d in a service' },
  { code: 'engine-dependency', title: 'Container that does not wait for Docker' },
  { code: 'shadowed-dropin', title: 'Two drop-ins of one name' },
  { code: 'unit-section', title: 'Unknown section in a unit' },
  { code: 'unit-directive', title: 'Unknown or misplaced setting in a unit' },
  { code: 'unit-value', title: 'Setting of a unit that systemd cannot read' },
  { code: 'unit-refused', title: 'Unit that does not start' },
  { code: 'contents-syntax', title: 'File that is not valid JSON, TOML or YAML' },
]
