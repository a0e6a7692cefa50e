/**
 * Whether systemd may read a text as a calendar expression (systemd.time(7)): `daily`, `Mon..Fri 09:00`, `*-*-01 04:00:00 UTC`.
 * Ranges of numbers are not checked, so it says yes to some that systemd refuses.
 */
export function mayBeCalendar(text: string): boolean {
  const expression = withoutZone(text.trim())
  return SHORTHANDS.has(expression.toLowerCase()) || (expression !== '' && EXPRESSION.test(expression))
}

const SHORTHANDS = new Set(
  'minutely hourly daily monthly weekly yearly annually anually quarterly biannually bi-annually semiannually semi-annually'.split(
    ' ',
  ),
)

/** A last word with a letter that is no day of the week is a time zone. */
function withoutZone(text: string): string {
  const zone = / +([A-Za-z][\w+/-]*)$/.exec(text)
  return zone && !DAYS.test(zone[1] ?? '') ? text.slice(0, zone.index) : text
}

const DAY = '(?:Mon(?:day)?|Tue(?:sday)?|Wed(?:nesday)?|Thu(?:rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)'
const DAY_LIST = `${DAY}(?:(?:\\.\\.|-|,)${DAY})*,?`
const NUMBER = '\\d+(?:\\.\\d+(?!\\d*\\.\\.))?'
const PART = `(?:${NUMBER}(?:\\.\\.${NUMBER})?(?:/${NUMBER})?)`
const CHAIN = `(?:\\*(?:/\\d+)?|${PART}(?:,${PART})*)`
const DATE = `(?:${CHAIN}-)?${CHAIN}[-~]${CHAIN}`
const TIME = `${CHAIN}:${CHAIN}(?::${CHAIN})?`
const DAYS = new RegExp(`^${DAY_LIST}$`, 'i')
const EXPRESSION = new RegExp(`^(?:@\\d+|(?:${DAY_LIST}(?: +|$))?(?:${DATE}(?: +|$))?(?:${TIME})?)$`, 'i')
