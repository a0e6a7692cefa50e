import type { OfferedValue } from './offeredValue.ts'

/** What a link such as `/etc/localtime` points to, for every time zone that there is. */
export function timeZoneTargets(): readonly OfferedValue[] {
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')]
  return zones.map((zone) => ({ text: `/usr/share/zoneinfo/${zone}`, meaning: 'time zone' }))
}
