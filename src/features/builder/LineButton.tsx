import type { PathKey } from '../../report/path.ts'
import { Button } from '../../ui/Button.tsx'
import { useForm } from './useForm.ts'

interface LineButtonProps {
  readonly path: readonly PathKey[]
}

/** Where something stands in the text, and the way there; nothing where it is not written. */
export function LineButton({ path }: LineButtonProps) {
  const { reading, onGo } = useForm()
  const place = reading.placeOf(path)
  if (!place) return null
  return (
    <Button variant="quiet" icon="code" onPress={() => onGo(place.offset)}>
      YAML, line {place.line}
    </Button>
  )
}
