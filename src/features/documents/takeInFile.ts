import { takeInArchive } from '../../store/archive/archiveActions.ts'
import type { Merged } from '../../store/archive/mergeArchive.ts'
import { refreshLibrary } from '../../store/library.ts'
import { countText } from '../../ui/countText.ts'
import { showToast } from '../../ui/toasts.ts'

/** Takes in an archive, and says what came of it. */
export async function takeInFile(file: File): Promise<void> {
  const bytes = await file.arrayBuffer().catch(() => undefined)
  if (!bytes) {
    showToast({ kind: 'error', text: `${file.name} cannot be read.` })
    return
  }
  const taken = await takeInArchive(new Uint8Array(bytes))
  await refreshLibrary()
  if (taken.kind === 'problem') showToast({ kind: 'error', text: `${file.name}: ${taken.problem}` })
  else showToast({ kind: taken.missing > 0 ? 'error' : 'done', text: mergedWords(taken.merged, taken.missing) })
}

/** Says in a few sentences what became of the documents of an archive. */
export function mergedWords({ added, updated, known, copied }: Merged, missing: number): string {
  const sentences = [
    [added, (count: number) => `${countText(count, 'document')} added.`],
    [
      updated,
      (count: number) => `${countText(count, 'document')} brought up to date; how it was is among its earlier states.`,
    ],
    [
      copied,
      (count: number) => `${countText(count, 'document')} put beside yours as a copy, because yours has changed.`,
    ],
    [known, (count: number) => `${countText(count, 'document')} known already.`],
  ] as const
  const told = sentences.flatMap(([names, words]) => (names.length > 0 ? [words(names.length)] : []))
  const lost = missing > 0 ? [`${countText(missing, 'file')} of it missing or damaged.`] : []
  return [...(told.length > 0 ? told : ['The archive holds no documents.']), ...lost].join(' ')
}
