/** Whom permissions are for. */
export const classes = { owner: 'Owner', group: 'Group', others: 'Others' } as const

/** What permissions are for. */
export const deeds = { read: 'Read', write: 'Write', run: 'Run' } as const

type Class = keyof typeof classes
type PermissionDeed = keyof typeof deeds

const shifts: Readonly<Record<Class, number>> = { owner: 6, group: 3, others: 0 }
const bits: Readonly<Record<PermissionDeed, number>> = { read: 4, write: 2, run: 1 }

/** The bit of a mode that lets some do something. */
export const bitOf = (who: Class, deed: PermissionDeed): number => bits[deed] << shifts[who]

/** A mode with a bit set or taken away. */
export const withBit = (mode: number, bit: number, isOn: boolean): number => (isOn ? mode | bit : mode & ~bit)
