/** Whether a text is a date, or a date and a time, as Go's `time.Parse` takes them. */
export function isTimestamp(text: string): boolean {
  const [found, year, month, day] = TIMESTAMP.exec(text) ?? []
  return found !== undefined && isDate(Number(year), Number(month), Number(day))
}

const TIME = '(?:[01]?[0-9]|2[0-3]):[0-5]?[0-9]:[0-5]?[0-9](?:[.,][0-9]{1,9})?'
const ZONE = '(?:Z|[-+](?:[0-9]{2}|[-+][0-9]):(?:[0-9]{2}|[-+][0-9]))'
const TIMESTAMP = new RegExp(`^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[Tt]${TIME}${ZONE}| +${TIME})?$`)

function isDate(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const last = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return month >= 1 && month <= 12 && day >= 1 && day <= last
}
