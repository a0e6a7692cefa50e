import { untab } from '../../../yaml/edit/untab.ts'
import { fix, type Fixer } from '../fix.ts'

/** A text that is no YAML: tabs that indent become spaces. */
export const syntax: Fixer = ({ editable }) => fix('untab', 'Indent with spaces', untab(editable.source))
