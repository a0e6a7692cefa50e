import { useState } from 'react'
import { editSource } from '../../store/documentActions.ts'
import { closeImport } from '../../store/importing.ts'
import { useSettings } from '../../store/useSettings.ts'
import { useWorkspace } from '../../store/useWorkspace.ts'
import { Screen } from '../../ui/Screen.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { showToast } from '../../ui/toasts.ts'
import type { ConvertOptions } from '../../convert/convert.ts'
import { changesOf, type ImportChange } from './changesOf.ts'
import { ImportBar } from './ImportBar.tsx'
import { ImportTexts } from './ImportTexts.tsx'
import { useConversion } from './useConversion.ts'
import { WhatChanged } from './WhatChanged.tsx'
import styles from './ImportScreen.module.css'

/** What a phone shows one of. */
const parts = { converted: 'Converted', original: 'Original', changes: 'What changed' } as const

/** The open document in another language, beside what it becomes in Butane, and all that changes on the way. */
export function ImportScreen() {
  const name = useWorkspace((state) => state.document?.name ?? '')
  const source = useWorkspace((state) => state.document?.source ?? '')
  const platform = useSettings((state) => state.clcPlatform)
  const [wishes, setWishes] = useState<ConvertOptions>({})
  const [shown, setShown] = useState<keyof typeof parts>('converted')
  const [linked, setLinked] = useState<ImportChange>()
  const conversion = useConversion(source, wishes, platform)
  const accept = (): void => {
    if (conversion?.text === undefined) return
    editSource([{ start: 0, end: source.length, text: conversion.text }])
    showToast({ kind: 'info', text: 'The text is Butane now. Undo brings the old one back.' })
    closeImport()
  }
  const changes = conversion ? changesOf(conversion) : []
  return (
    <Screen label="Import" onClose={closeImport}>
      <ImportBar
        source={source}
        conversion={conversion}
        wishes={wishes}
        onWish={(wish) => {
          setLinked(undefined)
          setWishes({ ...wishes, ...wish })
        }}
        onAccept={accept}
      />
      <div className={styles.work} data-shown={shown}>
        <div className={styles.choice}>
          <Segmented label="What is shown" choices={parts} chosen={shown} onChange={setShown} />
        </div>
        <ImportTexts name={name} source={source} conversion={conversion} linked={linked} changes={changes} />
        {conversion && <WhatChanged changes={changes} conversion={conversion} linked={linked} onLink={setLinked} />}
      </div>
    </Screen>
  )
}
