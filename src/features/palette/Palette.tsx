import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { assistant } from '../../store/assistant.ts'
import { noteRecent, readRecent } from '../../store/recentEntries.ts'
import { overlay } from '../../store/overlay.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { workspace } from '../../store/workspace.ts'
import { SearchBox } from '../../ui/SearchBox.tsx'
import { configEntries } from './configEntries.ts'
import { documentEntries } from './documentEntries.ts'
import type { EntryGroup, PaletteEntry } from './entry.ts'
import { exampleEntries } from './exampleEntries.ts'
import { wordsOf } from './match.ts'
import { referenceEntries } from './referenceEntries.ts'
import { usualLanguage } from '../../spec/usualLanguage.ts'
import { idleGroups, searchGroups } from './rank.ts'

interface PaletteProps {
  /** What the page itself can do. */
  readonly entries: readonly PaletteEntry[]
  /** Goes to a place in the text. */
  readonly onGo: (offset: number) => void
  /** Closes the palette, and then does what was chosen. */
  readonly onDone: (run: () => unknown) => void
  readonly onClose: () => void
}

const titles: Readonly<Record<EntryGroup, string>> = {
  recent: 'Recent',
  config: 'In this config',
  add: 'Add',
  do: 'Do',
  documents: 'Documents',
  examples: 'Examples',
  reference: 'Reference',
}

/** One line that finds everything: what the page can do, places in the config, documents, examples, fields. */
export function Palette({ entries, onGo, onDone, onClose }: PaletteProps) {
  const early = useStore(overlay, (state) => state.early)
  const [typed, setTyped] = useState<string>()
  const query = typed ?? early
  const [later, setLater] = useState<readonly PaletteEntry[]>([])
  const [recent] = useState(readRecent)
  const language = useWorkspace((state) => state.latest?.spec) ?? usualLanguage
  useEffect(() => {
    let isOpen = true
    const take = (found: readonly PaletteEntry[]): void => {
      if (isOpen) setLater((others) => [...others, ...found])
    }
    void findInConfig(onGo).then(take)
    void documentEntries().then(take)
    return () => {
      isOpen = false
    }
  }, [onGo])
  const all = [...entries, ...exampleEntries, ...later, ...referenceEntries(language)]
  const groups = wordsOf(query).length === 0 ? idleGroups(all, recent) : searchGroups(all, query, recent)
  return (
    <SearchBox
      label="Search or run"
      query={query}
      onQuery={setTyped}
      empty="Nothing is called that."
      groups={groups.map(({ id, entries: found }) => ({
        id,
        title: titles[id],
        rows: found.map(({ entry, stretches }) => ({ ...entry, stretches })),
      }))}
      onRun={(id) => {
        const chosen = all.find((entry) => entry.id === id)
        if (!chosen) return
        if (chosen.group !== 'config') noteRecent(id)
        onDone(chosen.run)
      }}
      onClose={onClose}
    />
  )
}

async function findInConfig(onGo: (offset: number) => void): Promise<readonly PaletteEntry[]> {
  const source = workspace.getState().document?.source
  if (source === undefined) return []
  const symbols = await assistant.ask('symbols', source)
  return symbols ? configEntries(source, symbols, onGo) : []
}
