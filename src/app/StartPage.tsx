import { Start } from '../features/start/Start.tsx'
import { Drawing } from './Drawing.tsx'
import { StartBar } from './StartBar.tsx'
import { takeFile } from './takeFile.ts'

/** What is there while no document is open. */
export function StartPage() {
  return (
    <>
      <StartBar />
      <Start onFile={takeFile} />
      <Drawing />
    </>
  )
}
