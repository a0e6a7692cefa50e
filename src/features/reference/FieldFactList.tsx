import type { ReactNode } from 'react'
import type { FieldFacts } from '../../assist/reference/fieldFacts.ts'
import type { ReferenceField } from '../../assist/reference/referenceFields.ts'
import { referenceAddress } from '../../spec/referenceAddress.ts'
import { languageTitle } from './languages.ts'
import styles from './FieldFactList.module.css'

interface FieldFactListProps {
  readonly found: ReferenceField
  readonly facts: FieldFacts
}

/** Type, default, since when, and where a field goes. */
export function FieldFactList({ found, facts }: FieldFactListProps) {
  const { path, optionOf } = found
  return (
    <dl className={styles.facts}>
      <Fact name="Type">{facts.type}</Fact>
      <Fact name="Required">{facts.isRequired ? 'yes' : 'no'}</Fact>
      {facts.default !== undefined && (
        <Fact name="Default">
          <code>{facts.default}</code>
        </Fact>
      )}
      {optionOf && <Fact name="Option of">{`version ${optionOf.join(', ')}`}</Fact>}
      {facts.since.length > 0 && (
        <Fact name="Since">
          {facts.since.map((spec) => (
            <a key={spec.variant} className={styles.since} href={referenceAddress(spec, path)}>
              {languageTitle(spec)}
            </a>
          ))}
        </Fact>
      )}
      <Fact name="In Ignition">
        {facts.ignition === undefined ? 'becomes other parts of the config' : <code>{facts.ignition}</code>}
      </Fact>
    </dl>
  )
}

interface FactProps {
  readonly name: string
  readonly children: ReactNode
}

function Fact({ name, children }: FactProps) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
