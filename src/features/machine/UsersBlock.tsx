import type { MachineGroup, MachineUser } from '../../machine/users/user.ts'
import { Block } from './Block.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import { UserRow } from './UserRow.tsx'
import styles from './UsersBlock.module.css'

interface UsersBlockProps {
  readonly users: readonly MachineUser[]
  readonly groups: readonly MachineGroup[]
}

const groupWords = { made: 'made', changed: 'changed', removed: 'removed' } as const

/** Who is on the machine, with their keys, and whether anybody can log in. */
export function UsersBlock({ users, groups }: UsersBlockProps) {
  const able = users.filter(({ login }) => login.ways.length > 0)
  return (
    <Block title="Users" hint={able.length === 0 ? undefined : `${able.length} can log in`}>
      {able.length === 0 && (
        <p className={styles.nobody}>
          Nobody can log in: no user has an SSH key or a password. A cloud may add its own key for core.
        </p>
      )}
      <ul>
        {users.map((user) => (
          <UserRow key={user.name} user={user} />
        ))}
      </ul>
      {groups.length > 0 && (
        <ul className={styles.groups}>
          {groups.map(({ name, state, id, from }) => (
            <li key={name}>
              Group <code className={styles.code}>{name}</code> {id !== undefined && `${id} `}
              {groupWords[state]} <PlaceLink from={from} of={`Group ${name}`} />
            </li>
          ))}
        </ul>
      )}
    </Block>
  )
}
