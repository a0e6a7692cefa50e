import type { ResolvedField } from '../../../../spec/fieldsOf.ts'
import type { Offer } from '../../../../ui/offers.ts'

/** The types of partitions by name, with their GUIDs. */
export const typeOffers = ({ common = {} }: ResolvedField): readonly Offer[] =>
  Object.entries(common).map(([guid, name]) => ({ value: name, detail: guid.slice(0, 8) }))

/** The name of a type; its GUID where it has none that is known. */
export const typeName = ({ common = {} }: ResolvedField, guid: string): string => common[guid.toLowerCase()] ?? guid

/** The GUID of a name; other texts are GUIDs of their own. */
export const typeGuid = ({ common = {} }: ResolvedField, typed: string): string =>
  Object.entries(common).find(([, name]) => name.toLowerCase() === typed.toLowerCase())?.[0] ?? typed
