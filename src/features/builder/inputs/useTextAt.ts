import type { PathKey } from '../../../report/path.ts'
import { useWorkspace } from '../../../store/useWorkspace.ts'
import { readForm, type FormReading } from '../../../yaml/edit/formReading.ts'
import { textOf } from './reading.ts'

let latest: FormReading | undefined

function readLatest(source: string): FormReading {
  if (latest?.source !== source) latest = readForm(source)
  return latest
}

/** What the text says at a path beside the field of an input, such as the path of the file that its contents are for. */
export function useTextAt(path: readonly PathKey[]): string {
  const source = useWorkspace((state) => state.document?.source ?? '')
  return textOf(readLatest(source).valueAt(path))
}
