import {
  insecureProxy,
  invalidProxy,
  invalidUrl,
  invalidVersion,
  unknownVersion,
} from '../../report/catalogue/ignition.ts'
import type { EmittedMap } from '../emitted.ts'
import { mapsAt, textAt } from '../valueAt.ts'
import { IGNITION_VERSIONS } from '../ignitionVersion.ts'
import { parseUrl } from './parseUrl.ts'
import type { Check, Message } from './rule.ts'
import { requiredUrlProblem, sourceProblem } from './urlProblem.ts'

/** The section `ignition`: its version has to be the one that is checked. */
export const checkIgnition: Check = (ignition, found, minor) => {
  found(versionProblem(textAt(ignition, 'version') ?? '', minor), 'version')
}

/** `ignition.config`: what is merged has to come from somewhere. */
export const checkMergedSources: Check = (config, found, minor) => checkSources(config, 'merge', found, minor)

/** `ignition.security.tls` from Ignition 3.1 on. */
export const checkAuthoritySources: Check = (tls, found, minor) =>
  checkSources(tls, 'certificateAuthorities', found, minor)

/** A certificate authority of Ignition 3.0, which knew no resources there. */
export const checkAuthority: Check = (authority, found, minor) =>
  found(requiredUrlProblem(textAt(authority, 'source') ?? '', minor), 'source')

/** `ignition.proxy` */
export const checkProxy: Check = (proxy, found) => {
  found(proxyProblem(textAt(proxy, 'httpProxy'), undefined), 'httpProxy')
  found(proxyProblem(textAt(proxy, 'httpsProxy'), insecureProxy), 'httpsProxy')
}

function versionProblem(version: string, minor: number): Message | undefined {
  const parts = VERSION.exec(version)
  if (parts === null) return invalidVersion
  const numbers = parts.slice(1, 4).map((part) => BigInt(part.replace('+', '')))
  if (numbers.some((number) => number !== BigInt.asIntN(64, number))) return invalidVersion
  const canonical = numbers.join('.') + (parts[4] ?? '') + (parts[5] ?? '')
  return canonical === IGNITION_VERSIONS[minor] ? undefined : unknownVersion
}

/** Three signed numbers, then a pre-release and metadata, as go-semver takes them apart. */
const VERSION =
  /^([+-]?\d+)\.([+-]?\d+)\.([+-]?\d+)(?:-|(-[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*))?(?:\+|(\+[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*))?$/

function checkSources(parent: EmittedMap, key: string, found: Parameters<Check>[1], minor: number): void {
  mapsAt(parent, key).forEach((resource, index) => {
    found(sourceProblem(textAt(resource, 'source'), minor), key, index)
  })
}

function proxyProblem(url: string | undefined, insecure: Message | undefined): Message | undefined {
  if (url === undefined) return undefined
  const parsed = parseUrl(url)
  if (parsed === undefined) return invalidUrl
  if (parsed.scheme === 'https') return undefined
  return parsed.scheme === 'http' ? insecure : invalidProxy
}
