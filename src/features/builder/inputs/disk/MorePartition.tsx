import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import type { PathKey } from '../../../../report/path.ts'
import type { ResolvedGroup } from '../../../../spec/fieldsOf.ts'
import { ComboBox } from '../../../../ui/ComboBox.tsx'
import { Icon } from '../../../../ui/Icon.tsx'
import { useForm } from '../../useForm.ts'
import type { WrittenPartition } from './partitions.ts'
import { typeName, typeGuid, typeOffers } from './partitionTypes.ts'
import type { SetPartition } from './setPartition.ts'
import styles from './MorePartition.module.css'

interface MorePartitionProps {
  readonly item: ResolvedGroup
  readonly path: readonly PathKey[]
  readonly name: string
  readonly partition: WrittenPartition
  readonly onSet: SetPartition
}

/** The type of a partition, and the fields that few need. */
export function MorePartition({ item, path, name, partition, onSet }: MorePartitionProps) {
  const { Group } = useForm()
  const type = item.fields.get('type_guid')
  return (
    <Disclosure>
      {({ isExpanded }) => (
        <>
          <div className={styles.line}>
            {type && (
              <div className={styles.type}>
                <ComboBox
                  label={`Type of ${name}`}
                  value={typeName(type, partition.typeGuid)}
                  placeholder="Linux data"
                  offers={() => typeOffers(type)}
                  onChange={(text) => onSet('type_guid', typeGuid(type, text), 'text')}
                />
              </div>
            )}
            <Button slot="trigger" className={styles.trigger} aria-label={`More about ${name}`}>
              <Icon name={isExpanded ? 'chevron-down' : 'chevron-right'} />
              Wipe, resize, GUID
            </Button>
          </div>
          <DisclosurePanel>{isExpanded && <Group group={item} path={path} without={covered} />}</DisclosurePanel>
        </>
      )}
    </Disclosure>
  )
}

const covered = ['label', 'number', 'start_mib', 'size_mib', 'type_guid']
