import { useState } from 'react'
import type { InputProps } from '../inputProps.ts'
import { keptWay, putBack, putWay, wayOf, waysOf, type ContentsWay, type KeptWay } from './contentsWay.ts'

/** A way that is looked at while another is written. */
interface Look {
  readonly way: ContentsWay
  readonly written: ContentsWay | undefined
}

/** The way of contents that is looked at. What is written in another stays until something is put in, and comes back with its way. */
export function useWay({ field, path, value, onChange }: Pick<InputProps, 'field' | 'path' | 'value' | 'onChange'>) {
  const ways = waysOf(field)
  const written = wayOf(value)
  const [looked, setLooked] = useState<Look>()
  const [kept, setKept] = useState<Readonly<Partial<Record<ContentsWay, KeptWay>>>>({})
  // What has been written since is shown, whatever was looked at before.
  const way = (looked?.written === written ? looked?.way : written) ?? ways[0] ?? 'source'
  const look = (next: ContentsWay): void => {
    const before = kept[next]
    setLooked({ way: next, written })
    if (!before || next === written) return
    if (written) setKept({ ...kept, [next]: undefined, [written]: keptWay(value, written) })
    onChange(putBack(path, value, next, before))
  }
  const put = (text: string): void => {
    if (written && written !== way) setKept({ ...kept, [written]: keptWay(value, written) })
    onChange(putWay(path, value, way, text))
  }
  return { ways, written, way, look, put }
}
