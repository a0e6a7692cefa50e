/** The languages that a config may come in. */
export type ConvertedLanguage =
  'butane' | 'clc' | 'ignition' | 'ignition2' | 'machine-config' | 'cloud-config' | 'docker-run' | 'compose'

/** What a text is written in. */
export interface Detected {
  /** Undefined where it is none of those that are known. */
  readonly language: ConvertedLanguage | undefined
  /** What it is known by: keys, or how it begins. */
  readonly knownBy: readonly string[]
}

/** The languages as people call them. */
export const languageTitles: Readonly<Record<ConvertedLanguage, string>> = {
  butane: 'Butane config',
  clc: 'Container Linux Config',
  ignition: 'Ignition config',
  ignition2: 'Ignition 2 config',
  'machine-config': 'MachineConfig',
  'cloud-config': 'cloud-config',
  'docker-run': 'docker run command',
  compose: 'Compose file',
}
