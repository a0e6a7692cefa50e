import type { EmittedMap } from '../../ignition/emitted.ts'
import { parseUrl } from '../../ignition/check/parseUrl.ts'
import { mapAt, mapsAt, numberAt, textAt } from '../../ignition/valueAt.ts'
import * as messages from '../../report/catalogue/openshift.ts'
import { jsonPath, type JsonPath, type PathKey } from '../../report/path.ts'
import type { DesugarContext } from './context.ts'

/** The openshift versions in which these became known to fail. */
const specialModeSince = 10
const formatNoneSince = 14

const at = (...keys: readonly PathKey[]): JsonPath => jsonPath('spec', 'config', ...keys)

/** What the image of OpenShift lacks, and what its Machine Config Operator cannot apply. */
export function checkMachineSupport(output: EmittedMap, context: DesugarContext): void {
  const config = mapAt(mapAt(output, 'spec'), 'config')
  const storage = mapAt(config, 'storage')
  checkFormats(storage, context)
  for (const [index, file] of mapsAt(storage, 'files').entries()) checkFile(file, index, context)
  for (const [index, user] of mapsAt(mapAt(config, 'passwd'), 'users').entries()) {
    if (textAt(user, 'name') !== 'core') context.add(messages.userNameUnsupported(at('passwd', 'users', index, 'name')))
  }
}

// The image's lack comes first, then what the operator cannot apply.
function checkFormats(storage: EmittedMap | undefined, { spec, add }: DesugarContext): void {
  const refuse = (refused: string, message: typeof messages.btrfsUnsupported): void => {
    for (const [index, filesystem] of mapsAt(storage, 'filesystems').entries()) {
      if (textAt(filesystem, 'format') === refused) add(message(at('storage', 'filesystems', index, 'format')))
    }
  }
  refuse('btrfs', messages.btrfsUnsupported)
  if ((spec.layers.openshift ?? 0) >= formatNoneSince) refuse('none', messages.formatNoneUnsupported)
}

function checkFile(file: EmittedMap, index: number, { spec, add }: DesugarContext): void {
  const source = textAt(mapAt(file, 'contents'), 'source')
  // What is no URL at all is Ignition's to refuse.
  const url = source === undefined ? undefined : parseUrl(source)
  if (url && url.scheme !== 'data') {
    add(messages.remoteContentsUnsupported(at('storage', 'files', index, 'contents', 'source')))
  }
  const mode = numberAt(file, 'mode') ?? 0
  const hasSpecialBits = BigInt(mode) >> 9n !== 0n
  if (hasSpecialBits && (spec.layers.openshift ?? 0) >= specialModeSince) {
    add(messages.specialModeUnsupported(at('storage', 'files', index, 'mode')))
  }
}
