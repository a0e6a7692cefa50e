import type { FixableProblem } from '../../../../assist/fixes/fix.ts'
import { sshKeyProblem } from '../../../../assist/lint/rules/sshKey.ts'
import type { YamlPath } from '../../../../report/path.ts'
import type { FormValue } from '../../../../yaml/edit/formValue.ts'
import { Badge } from '../../../../ui/Badge.tsx'
import { copyText } from '../../../../ui/copyText.ts'
import { Icon } from '../../../../ui/Icon.tsx'
import { IconButton } from '../../../../ui/IconButton.tsx'
import { Message } from '../../../../ui/Message.tsx'
import { FieldProblems } from '../../FieldProblems.tsx'
import { EntryMessage } from '../EntryMessage.tsx'
import { textOf } from '../reading.ts'
import { keyFacts } from './keyFacts.ts'
import styles from './KeyRow.module.css'

interface KeyRowProps {
  readonly item: FormValue
  readonly path: YamlPath
  readonly problems: readonly FixableProblem[]
  readonly onRemove: (name: string) => void
}

/** A key of the list: whose it is, what it is, and what is wrong with it. */
export function KeyRow({ item, path, problems, onRemove }: KeyRowProps) {
  const line = textOf(item)
  const { kind, fingerprint, comment, options, weakness } = keyFacts(line)
  const own = sshKeyProblem(line, path)
  const name = nameOf(item, comment, kind)
  return (
    <li className={styles.key}>
      <Icon name="key" />
      <div className={styles.text}>
        <p className={styles.name}>
          {name} {kind && <Badge kind="code">{kind}</Badge>} {options && <Badge>restricted</Badge>}
        </p>
        <p className={styles.print}>{fingerprint ?? (line.length > 80 ? `${line.slice(0, 80)}…` : line)}</p>
        {problems.length > 0 ? <FieldProblems problems={problems} /> : own && <EntryMessage entry={own} />}
        {weakness && <Message kind="warning">{weakness}</Message>}
      </div>
      <IconButton
        icon="copy"
        label={`Copy the key of ${name}`}
        onPress={() => void copyText(line, `The key of ${name} is copied.`)}
      />
      <IconButton icon="trash" label={`Remove the key of ${name}`} onPress={() => onRemove(`Key of ${name}`)} />
    </li>
  )
}

function nameOf(item: FormValue, comment: string, kind: string | undefined): string {
  if (item.kind === 'broken') return `Line ${item.line}`
  if (comment !== '') return comment
  return kind === undefined ? 'Not a key' : 'No name'
}
