/** Any JSON. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonRecord

export interface JsonRecord {
  readonly [key: string]: JsonValue
}

/** Whether a value has keys. */
export function isRecord(value: JsonValue | undefined): value is JsonRecord {
  return typeof value === 'object' && value !== null && !isList(value)
}

/** Whether a value is a list. */
export const isList = (value: JsonValue | undefined): value is readonly JsonValue[] => Array.isArray(value)
