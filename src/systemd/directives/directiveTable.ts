/** What a value has to be. */
export type ValueKind =
  | 'boolean'
  /** One of some words, see `choices`. */
  | 'choice'
  | 'span'
  | 'calendar'
  | 'bytes'
  | 'number'
  | 'mode'
  | 'command'
  | 'path'
  | 'paths'
  | 'units'
  | 'condition'
  | 'environment'
  | 'user'
  | 'signal'
  | 'limit'
  /** Text in which systemd resolves specifiers such as `%i`. */
  | 'text'
  /** Words of which none is a specifier. */
  | 'words'
  /** Accepted for old files; does nothing, or is another name of a newer directive. */
  | 'obsolete'

/** Directive names by the kind of their values, separated by white space. */
export type DirectiveNames = Readonly<Partial<Record<ValueKind, string>>>

/** Directives that belong together, and the manual page that has them. */
export interface DirectiveTable {
  readonly manual: string
  readonly names: DirectiveNames
}

/** Sections that one manual page has. */
export type SectionTables = Readonly<Record<string, readonly DirectiveTable[]>>

/** Tables of a kind of file whose sections are all on one manual page. */
export function sectionTables(manual: string, sections: Readonly<Record<string, DirectiveNames>>): SectionTables {
  return Object.fromEntries(Object.entries(sections).map(([section, names]) => [section, [{ manual, names }]]))
}
