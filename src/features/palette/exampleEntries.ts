import { exampleGroups, exampleNotLoaded, openExample, type Example } from '../../store/examples.ts'
import { showToast } from '../../ui/toasts.ts'
import type { PaletteEntry } from './entry.ts'

/** Every example, each opened as a new document. */
export const exampleEntries: readonly PaletteEntry[] = exampleGroups.flatMap(({ task, examples }) =>
  examples.map((example) => ({
    id: `example:${example.id}`,
    group: 'examples',
    title: example.title,
    detail: example.text,
    words: `${task} ${example.text} ${example.specs.map(({ variant }) => variant).join(' ')}`,
    icon: 'file',
    isDeep: true,
    run: () => open(example),
  })),
)

async function open(example: Example): Promise<void> {
  if (!(await openExample(example))) showToast({ kind: 'error', text: exampleNotLoaded })
}
