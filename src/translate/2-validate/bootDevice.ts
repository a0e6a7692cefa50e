import * as messages from '../../report/catalogue/butane.ts'
import type { YamlPath } from '../../report/path.ts'
import type { ReportEntry } from '../../report/report.ts'
import { group, groups, isSet, pathOf, text, texts, type Group } from '../1-decode/group.ts'
import type { CheckContext } from './check.ts'

/** The fcos version that knows s390x, and checks what that needs. */
const s390xSince = 6
/** The fcos version in which a mirror without a layout is refused. */
const layoutRequiredSince = 7

export function checkBootDevice(device: Group, context: CheckContext): void {
  const fcos = context.spec.layers.fcos ?? 0
  const mirror = group(device, 'mirror')
  const layout = text(device, 'layout')
  if (texts(mirror, 'devices').length > 0 && layout === undefined) {
    context.add(
      messages.mirrorWithoutLayout(pathOf(device, 'mirror'), fcos < layoutRequiredSince ? 'warning' : 'error'),
    )
  }
  if (layout !== undefined) checkLayout(device, layout, context)
  if (fcos >= s390xSince) checkCex(device, layout, context)
  if (mirror) checkMirror(mirror, context)
}

const diskNames: Readonly<Record<string, RegExp | undefined>> = {
  's390x-eckd': /\/dev\/dasd[a-z]$/,
  's390x-zfcp': /\/dev\/sd[a-z]$/,
}
const layouts = ['aarch64', 'ppc64le', 'x86_64']
const s390xLayouts = ['s390x-eckd', 's390x-virt', 's390x-zfcp']

function checkLayout(device: Group, layout: string, { spec, add }: CheckContext): void {
  const path = pathOf(device, 'layout')
  if ((spec.layers.fcos ?? 0) < s390xSince) {
    if (!layouts.includes(layout)) add(messages.unknownLayout(path, false))
    return
  }
  if (!layouts.includes(layout) && !s390xLayouts.includes(layout)) add(messages.unknownLayout(path, true))
  const problem = diskProblem(layout, text(group(device, 'luks'), 'device'))
  if (problem) add(problem(path))
  const isMirrored = texts(group(device, 'mirror'), 'devices').length > 0
  if (layout.startsWith('s390x') && isMirrored) add(messages.mirrorUnsupported(path))
}

function diskProblem(layout: string, disk: string | undefined): ((path: YamlPath) => ReportEntry) | undefined {
  const name = diskNames[layout]
  if (!name) return undefined
  if (!disk) return messages.luksWithoutDevice
  return name.test(disk) ? undefined : messages.luksDeviceName
}

function checkCex(device: Group, layout: string | undefined, { add }: CheckContext): void {
  const luks = group(device, 'luks')
  if (!isSet(group(luks, 'cex'), 'enabled')) return
  if (layout === undefined) add(messages.cexArchitecture(pathOf(device, 'luks', 'cex')))
  else if (!layout.startsWith('s390x')) add(messages.cexArchitecture(pathOf(device, 'layout')))
  if (groups(luks, 'tang').length > 0 || isSet(luks, 'tpm2')) add(messages.cexWithClevis(pathOf(device, 'luks')))
}

const methodRequiredSince = 7

export function checkBootDeviceLuks(luks: Group, { spec, add }: CheckContext): void {
  if ((spec.layers.fcos ?? 0) < methodRequiredSince || !text(luks, 'device')) return
  const hasTang = groups(luks, 'tang').some(isWritten)
  if (!hasTang && !isSet(luks, 'tpm2') && !isSet(group(luks, 'cex'), 'enabled')) {
    add(messages.luksWithoutMethod(pathOf(luks, 'luks')))
  }
}

// An empty server counts as none, also when its only field is an empty `url`.
function isWritten(server: Group): boolean {
  return [...server.fields].some(([name, value]) => name !== 'url' || value !== '')
}

export function checkMirror(mirror: Group, { add }: CheckContext): void {
  if (texts(mirror, 'devices').length === 1) add(messages.tooFewMirrorDevices(pathOf(mirror, 'devices')))
}

export function checkGrubUser(user: Group, { add }: CheckContext): void {
  if (!text(user, 'name')) add(messages.grubUserWithoutName(pathOf(user, 'name')))
  if (!text(user, 'password_hash')) add(messages.grubUserWithoutPassword(pathOf(user, 'password_hash')))
}
