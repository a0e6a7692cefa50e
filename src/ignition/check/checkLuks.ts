import { cexWithClevis } from '../../report/catalogue/butane.ts'
import {
  cexWithKeyFile,
  clevisConfigRequired,
  clevisCustomWithOthers,
  clevisPinRequired,
  diskDeviceRequired,
  invalidLuksKeyFile,
  invalidTangAdvertisement,
  luksLabelTooLong,
  luksNameSlash,
  tangThumbprintRequired,
  unknownClevisPin,
} from '../../report/catalogue/ignitionDisks.ts'
import { invalidScheme, invalidUrl } from '../../report/catalogue/ignition.ts'
import { byteLength } from '../byteLength.ts'
import type { EmittedMap } from '../emitted.ts'
import { flagAt, itemsAt, mapAt, numberAt, textAt } from '../valueAt.ts'
import { isJsonValue } from './isJsonValue.ts'
import { parseUrl } from './parseUrl.ts'
import { pathProblem } from './pathProblem.ts'
import type { Check, Found, Message } from './rule.ts'
import { urlProblem } from './urlProblem.ts'

/** One LUKS volume. */
export const checkLuks: Check = (luks, found, minor) => {
  if (textAt(luks, 'name')?.includes('/') === true) found(luksNameSlash, 'name')
  if (byteLength(textAt(luks, 'label') ?? '') > LONGEST_LABEL) found(luksLabelTooLong, 'label')
  found(deviceProblem(textAt(luks, 'device') ?? ''), 'device')
  const clevis = mapAt(luks, 'clevis')
  if (hasCustom(clevis, minor) && hasBuiltIn(clevis)) found(clevisCustomWithOthers, 'clevis')
  const keyFile = mapAt(luks, 'keyFile')
  if (urlProblem(textAt(keyFile, 'source'), minor) !== undefined) found(invalidLuksKeyFile, 'keys')
  if (flagAt(mapAt(luks, 'cex'), 'enabled') === true) checkCex(luks, found)
}

/** A volume that a Crypto Express card unlocks, which has to do it alone. */
function checkCex(luks: EmittedMap, found: Found): void {
  const clevis = mapAt(luks, 'clevis')
  if (isFilled(mapAt(clevis, 'custom'), 'pin') || hasBuiltIn(clevis)) found(cexWithClevis, 'cex')
  if (isFilled(mapAt(luks, 'keyFile'), 'source')) found(cexWithKeyFile, 'cex')
}

const deviceProblem = (device: string): Message | undefined =>
  device === '' ? diskDeviceRequired : pathProblem(device)

/** `clevis.custom` */
export const checkClevisCustom: Check = (custom, found, minor) => {
  const isPinned = isFilled(custom, 'pin')
  const isConfigured = isFilled(custom, 'config')
  const asksForNetwork = minor >= GROUPS_SINCE && flagAt(custom, 'needsNetwork') === true
  if (!isPinned && !isConfigured && !asksForNetwork) return
  found(pinProblem(textAt(custom, 'pin') ?? '', minor), 'pin')
  if (!isConfigured) found(clevisConfigRequired, 'config')
}

/** One Tang server of `clevis.tang`; only versions with the field `advertisement` find one there. */
export const checkTang: Check = (tang, found) => {
  found(tangUrlProblem(textAt(tang, 'url') ?? ''), 'url')
  if (!isFilled(tang, 'thumbprint')) found(tangThumbprintRequired, 'thumbprint')
  const advertisement = textAt(tang, 'advertisement') ?? ''
  if (advertisement !== '' && !isJsonValue(advertisement)) found(invalidTangAdvertisement, 'advertisement')
}

const LONGEST_LABEL = 47
/** In Ignition 3.2 `clevis` and `custom` could be null, and `custom` counted by being there. */
const GROUPS_SINCE = 3
const PINS = new Set(['tpm2', 'tang', 'sss'])
const ANY_PIN_SINCE = 6

const isFilled = (parent: EmittedMap | undefined, key: string): boolean => (textAt(parent, key) ?? '') !== ''

function hasCustom(clevis: EmittedMap | undefined, minor: number): boolean {
  const custom = mapAt(clevis, 'custom')
  return minor >= GROUPS_SINCE ? isFilled(custom, 'pin') : custom !== undefined
}

function hasBuiltIn(clevis: EmittedMap | undefined): boolean {
  const threshold = numberAt(clevis, 'threshold') ?? 0
  return itemsAt(clevis, 'tang').length > 0 || flagAt(clevis, 'tpm2') === true || threshold !== 0
}

function pinProblem(pin: string, minor: number): Message | undefined {
  if (pin === '' && minor >= GROUPS_SINCE) return clevisPinRequired
  return minor >= ANY_PIN_SINCE || PINS.has(pin) ? undefined : unknownClevisPin
}

function tangUrlProblem(url: string): Message | undefined {
  const parsed = parseUrl(url)
  if (parsed === undefined) return invalidUrl
  return parsed.scheme === 'http' || parsed.scheme === 'https' ? undefined : invalidScheme
}
