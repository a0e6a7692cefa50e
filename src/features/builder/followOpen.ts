import { builderView, type BuilderView, type OpenPlaces } from '../../store/builderView.ts'
import { workspace } from '../../store/workspace.ts'
import { followPath } from '../../yaml/edit/followPath.ts'
import type { FormReading } from '../../yaml/edit/formReading.ts'
import { builderText, type BuilderText } from './builderText.ts'

/** Keeps the open forms with their items while the text changes, whoever changes it. Returns how to stop. */
export function followOpen(): () => void {
  let before: BuilderText | undefined
  const follow = (): void => {
    const source = sourceNow()
    const view = builderView.getState()
    const places = view.away ?? view
    if (!places.open || view.source === source) return
    if (before?.source !== places.source) before = builderText(places.source)
    const after = builderText(source)
    const followed = followedIn(places, before.reading, after.reading)
    builderView.setState(followed ? { ...followed, source, away: undefined } : lost(places, after.reading, source))
    if (followed) before = after
  }
  follow()
  return workspace.subscribe((now, last) => {
    if (now.document?.source !== last.document?.source) follow()
  })
}

const sourceNow = (): string => workspace.getState().document?.source ?? ''

function followedIn({ open, inner }: OpenPlaces, before: FormReading, after: FormReading) {
  const followed = open && followPath(before, after, open)
  return followed && { open: followed, inner: inner && followPath(before, after, inner) }
}

/** What cannot be found in a text that is broken may come back; otherwise it is gone. */
function lost(
  { open, inner, source: last }: OpenPlaces,
  { broken }: FormReading,
  source: string,
): Partial<BuilderView> {
  const away = broken.length > 0 ? { open, inner, source: last } : undefined
  return { open: undefined, inner: undefined, source, away }
}
