import type { ImageChoice } from './imageChoice.ts'

/** Where Flatcar's newest image of a channel lies. `file` is what comes after `flatcar_production_`. */
export function flatcarImage({ channel, architecture }: ImageChoice, file: string): string {
  return `https://${channel}.release.flatcar-linux.net/${architecture}-usr/current/flatcar_production_${file}`
}

/** The command that downloads, checks and unpacks the newest Fedora CoreOS image of a stream. */
export function coreosDownload({ channel, architecture }: ImageChoice, platform: string, format: string): string {
  return `coreos-installer download -s ${channel} -a ${fedoraArchitecture(architecture)} -p ${platform} -f ${format} --decompress`
}

/** The architecture in Fedora's words. */
export function fedoraArchitecture(architecture: ImageChoice['architecture']): 'x86_64' | 'aarch64' {
  return architecture === 'arm64' ? 'aarch64' : 'x86_64'
}
