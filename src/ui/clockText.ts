const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** The time of day of a moment in milliseconds since 1970: `10:42`. */
export const clockText = (time: number): string => clock.format(time)
