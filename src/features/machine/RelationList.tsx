import { LinkButton } from '../../ui/LinkButton.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import type { RelationGroup } from './unitRelations.ts'
import styles from './UnitDetails.module.css'

interface RelationListProps {
  readonly group: RelationGroup
  readonly isOfConfig: (name: string) => boolean
  readonly isInImage: (name: string) => boolean
  readonly onChoose: (name: string) => void
}

/** The units that one is related to in one way. */
export function RelationList({ group, isOfConfig, isInImage, onChoose }: RelationListProps) {
  return (
    <div className={styles.relation}>
      <dt>
        {group.title} <span className={styles.code}>{group.directive}</span>
      </dt>
      {group.relations.map(({ other, relation, text }, index) => (
        <dd key={`${other} ${index}`} className={styles.other}>
          <span className={styles.code}>
            {isOfConfig(other) ? <LinkButton onPress={() => onChoose(other)}>{other}</LinkButton> : other}
          </span>
          {relation.directive && text && (
            <PlaceLink from={relation.from} within={{ text: text.text, at: relation.at }} of={other} />
          )}
          {!isOfConfig(other) && isInImage(other) && <Badge>in the image</Badge>}
          {relation.directive?.endsWith('MountsFor') && <Badge>by its path</Badge>}
        </dd>
      ))}
    </div>
  )
}
