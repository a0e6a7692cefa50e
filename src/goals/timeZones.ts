/** The time zones that this browser knows; every other name of the tz database may be written. */
export const timeZones: readonly string[] = Intl.supportedValuesOf('timeZone')
