import type { PathKey } from '../../../report/path.ts'
import { useForm } from '../useForm.ts'
import { textOf } from './reading.ts'

/** What the text says at a path beside the field of an input, such as the path of the file that its contents are for. */
export const useTextAt = (path: readonly PathKey[]): string => textOf(useForm().reading.valueAt(path))
