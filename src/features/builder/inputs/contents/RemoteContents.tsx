import { unpackDataUrl } from '../../../../ignition/unpackDataUrl.ts'
import type { PathKey } from '../../../../report/path.ts'
import type { ResolvedField } from '../../../../spec/fieldsOf.ts'
import type { Change } from '../../../../yaml/edit/change.ts'
import type { FormValue } from '../../../../yaml/edit/formValue.ts'
import { Checkbox } from '../../../../ui/Checkbox.tsx'
import { TextBox } from '../../../../ui/TextBox.tsx'
import { urlAdvice } from '../advice.ts'
import { entryOf, textOf } from '../reading.ts'
import { Checksum } from './Checksum.tsx'
import { putWay, removed } from './contentsWay.ts'
import { DecodedContents } from './DecodedContents.tsx'

interface RemoteContentsProps {
  readonly field: ResolvedField
  readonly path: readonly PathKey[]
  readonly value: FormValue | undefined
  readonly onPut: (text: string) => void
  readonly onChange: (changes: readonly Change[]) => void
}

/** Contents that the machine fetches at first boot, or a data URL, which carries them. */
export function RemoteContents({ field, path, value, onPut, onChange }: RemoteContentsProps) {
  const source = textOf(entryOf(value, 'source'))
  const isPacked = textOf(entryOf(value, 'compression')) === 'gzip'
  const content = source.startsWith('data:') ? unpackDataUrl(source, isPacked) : undefined
  const hash = textOf(entryOf(entryOf(value, 'verification'), 'hash'))
  const set = (keys: readonly string[], text: string): void =>
    onChange([
      text === ''
        ? removed(path, ...keys)
        : { kind: 'set', path: [...path, ...keys], value: { kind: 'text', value: text } },
    ])
  const has = (name: string): boolean => field.kind === 'group' && field.fields.has(name)
  return (
    <>
      <TextBox
        label="URL"
        value={source}
        placeholder="https://example.org/app.conf"
        isCode
        adviceOf={urlAdvice}
        onChange={onPut}
      />
      {content && (
        <DecodedContents content={content} onWrite={(text) => onChange(putWay(path, value, 'inline', text))} />
      )}
      {source !== '' && !content && has('compression') && (
        <Checkbox
          label="It is packed with gzip; unpack it"
          isOn={isPacked}
          onChange={(isOn) => set(['compression'], isOn ? 'gzip' : '')}
        />
      )}
      {source !== '' && has('verification') && (hash !== '' || !content) && (
        <Checksum value={hash} isPacked={isPacked} onChange={(next) => set(['verification', 'hash'], next)} />
      )}
    </>
  )
}
