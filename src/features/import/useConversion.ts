import { useEffect, useState } from 'react'
import type { Conversion, ConvertOptions } from '../../convert/convert.ts'
import { convertText } from '../../worker/convertText.ts'

/** What a text becomes; undefined while it is not known. A text that is no longer asked for is given up. */
export function useConversion(
  source: string,
  wishes: ConvertOptions,
  platform: string | undefined,
): Conversion | undefined {
  const [made, setMade] = useState<{
    readonly conversion: Conversion
    readonly source: string
    readonly wishes: ConvertOptions
    readonly platform: string | undefined
  }>()
  useEffect(() => {
    const abort = new AbortController()
    void convertText({ source, ...wishes, platform }, abort.signal).then((conversion) => {
      if (!abort.signal.aborted) setMade({ conversion, source, wishes, platform })
    })
    return () => abort.abort()
  }, [source, wishes, platform])
  const isAsked = made?.source === source && made.wishes === wishes && made.platform === platform
  return isAsked ? made.conversion : undefined
}
