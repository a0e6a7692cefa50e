import type { Change, FieldChange } from '../../ignition/compare/compareConfigs.ts'

/** Says in a sentence what changes: `2 files added, 1 unit changed.` */
export function summaryOf(changes: readonly Change[]): string {
  const counts = new Map<string, number>()
  for (const { subject, kind } of changes) {
    const key = `${subject}/${kind}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  if (counts.size === 0) return 'Nothing changes on the machine.'
  const parts = Array.from(counts, ([key, count]) => {
    const [subject = '', kind = ''] = key.split('/')
    return `${count} ${count === 1 ? subject : pluralOf(subject)} ${kind}`
  })
  return `${parts.join(', ')}.`
}

const pluralOf = (subject: string): string => (subject.endsWith('y') ? `${subject.slice(0, -1)}ies` : `${subject}s`)

/** The name of a field without the value that is told beside it: that of a key in a list is the list's. */
export function fieldTitle({ name, before, after }: FieldChange): string {
  const value = before ?? after ?? ''
  return name.endsWith(`[${value}]`) ? name.slice(0, -value.length - 2) : name
}

/** Whether a field holds a text whose lines are worth comparing. */
export function hasLines({ before = '', after = '' }: FieldChange): boolean {
  return before.includes('\n') || after.includes('\n')
}
