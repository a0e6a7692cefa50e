import type { Entry } from '../../machine/root/entry.ts'
import { pathText } from '../../report/pathText.ts'
import { Icon } from '../../ui/Icon.tsx'
import { copyText } from '../../ui/copyText.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { modeText } from './fileRows.ts'
import { fileText } from './fileText.ts'
import { PlaceLink } from './PlaceLink.tsx'
import styles from './FilePreview.module.css'

interface FilePreviewProps {
  readonly entry: Entry
}

/** Owner, mode and contents of a file, unpacked, and what in the text it comes from. */
export function FilePreview({ entry }: FilePreviewProps) {
  const shown = entry.kind === 'file' ? fileText(entry.contents) : undefined
  return (
    <div className={styles.preview} role="region" aria-label={`About ${entry.name}`}>
      <header className={styles.head}>
        <p className={styles.path}>{entry.path}</p>
        {shown?.text && (
          <IconButton
            icon="copy"
            label="Copy contents"
            onPress={() => void copyText(shown.text, 'Copied the contents.')}
          />
        )}
      </header>
      <dl className={styles.facts}>
        {factsOf(entry).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={styles.code}>{value}</dd>
          </div>
        ))}
      </dl>
      {shown?.note && <p className={styles.note}>{shown.note}</p>}
      {shown?.text && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text is scrolled by keys
        <pre className={styles.body} tabIndex={0} role="region" aria-label={`Contents of ${entry.name}`}>
          {shown.text}
        </pre>
      )}
      {entry.from && entry.from.keys.length > 0 && (
        <p className={styles.origin}>
          <Icon name="link" size="small" />
          <span>
            from {pathText(entry.from)} · <PlaceLink from={entry.from} of={entry.path} />
          </span>
        </p>
      )}
    </div>
  )
}

function factsOf(entry: Entry): readonly (readonly [name: string, value: string])[] {
  const owner = ['Owner', `${entry.owner.user}:${entry.owner.group}`] as const
  if (entry.kind === 'link') return [owner, [entry.isHard ? 'The same file as' : 'Leads to', entry.target]]
  const mode = ['Mode', modeText(entry.mode)] as const
  return entry.kind === 'directory' ? [owner, mode] : [owner, mode, ['Stored', storedAs(entry.contents)]]
}

function storedAs(contents: (Entry & { readonly kind: 'file' })['contents']): string {
  if (contents === undefined) return 'not in the config'
  if (contents.some(({ kind }) => kind === 'remote')) return 'fetched'
  return contents.some((content) => content.kind === 'known' && content.isPacked) ? 'packed, gzip' : 'as it is'
}
