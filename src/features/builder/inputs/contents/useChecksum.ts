import { useEffect, useRef, useState } from 'react'
import { checksumFile } from '../../../../worker/checksum/checksumFile.ts'
import { sizeText } from '../../../../ui/sizeText.ts'

/** How far a checksum is. */
type ChecksumState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly share: number }
  | { readonly kind: 'done' | 'failed'; readonly words: string }

/** Computes the checksum of a file that the person has, by the method that is written, otherwise SHA-512. */
export function useChecksum(written: string, isPacked: boolean, onChecksum: (checksum: string) => void) {
  const [state, setState] = useState<ChecksumState>({ kind: 'idle' })
  const giveUp = useRef<() => void>(undefined)
  useEffect(() => () => giveUp.current?.(), [])
  const start = (file: File): void => {
    giveUp.current?.()
    setState({ kind: 'working', share: 0 })
    const method = written.startsWith('sha256-') ? 'sha256' : 'sha512'
    giveUp.current = checksumFile(
      { file, method, isPacked },
      {
        onProgress: (share) => setState({ kind: 'working', share }),
        onDone(checksum) {
          if (checksum === undefined) return setState({ kind: 'failed', words: failure(file, isPacked) })
          const isSame = written === checksum
          setState({
            kind: 'done',
            words: `${isSame ? 'Fits' : 'Computed from'} ${file.name}, ${sizeText(file.size)}.`,
          })
          if (!isSame) onChecksum(checksum)
        },
      },
    )
  }
  const cancel = (): void => {
    giveUp.current?.()
    setState({ kind: 'idle' })
  }
  return { state, start, cancel }
}

const failure = (file: File, isPacked: boolean): string =>
  isPacked ? `${file.name} is not packed with gzip, or damaged.` : `${file.name} cannot be read.`
