import { lazy, Suspense } from 'react'
import { LoadGuard } from '../ui/LoadGuard.tsx'

const ShortcutSheet = lazy(async () => {
  const { ShortcutSheet: loaded } = await import('./ShortcutSheet.tsx')
  return { default: loaded }
})

interface ShownShortcutsProps {
  readonly isOpen: boolean
  readonly onChange: (isOpen: boolean) => void
}

/** All keys of the page, loaded when they are first asked for. */
export function ShownShortcuts({ isOpen, onChange }: ShownShortcutsProps) {
  if (!isOpen) return null
  return (
    <LoadGuard fallback={null}>
      <Suspense>
        <ShortcutSheet isOpen onChange={onChange} />
      </Suspense>
    </LoadGuard>
  )
}
