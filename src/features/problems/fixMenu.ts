import type { Fix, FixableProblem } from '../../assist/fixes/fix.ts'
import { applyFixes } from '../../store/fixActions.ts'
import { changeHint } from '../../store/settings.ts'
import type { MenuEntry, MenuGroup } from '../../ui/Menu.tsx'

/** What can be done about a problem besides its first fix; `alike` are the fixes of that kind. */
export function fixMenu({ code, kind, fixes = [] }: FixableProblem, alike: readonly Fix[]): readonly MenuGroup[] {
  const others = fixes.slice(1).map((fix) => entry('bulb', fix.title, () => applyFixes([fix])))
  const all = alike.length > 1 ? [entry('bulb', `Fix all ${alike.length} of this kind`, () => applyFixes(alike))] : []
  const hide = kind === 'hint' ? [entry('eye', 'Do not show this hint', () => changeHint(code, false))] : []
  const groups = [
    { id: 'mend', title: 'Quick fixes', entries: [...others, ...all] },
    { id: 'show', entries: hide },
  ]
  return groups.filter(({ entries }) => entries.length > 0)
}

const entry = (icon: 'bulb' | 'eye', label: string, onAction: () => void): MenuEntry => ({
  id: label,
  label,
  icon,
  onAction,
})
