import type { MachineUser } from '../../machine/users/user.ts'
import { Icon } from '../../ui/Icon.tsx'
import { KeyRow } from './KeyRow.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import styles from './UserRow.module.css'

interface UserRowProps {
  readonly user: MachineUser
}

const states = {
  made: 'made at first boot',
  changed: 'in the image already',
  'in-image': 'in the image, left alone',
  removed: 'removed',
} as const

/** One user: their groups, keys and password, and how they can log in. */
export function UserRow({ user }: UserRowProps) {
  const { name, from, state, groups, home, shell, keys } = user
  return (
    <li className={styles.user}>
      <div className={styles.person}>
        <Icon name="user" size="small" />
        <div className={styles.words}>
          <p>
            <b className={styles.code}>{name}</b> <span className={styles.hint}>{states[state]}</span>{' '}
            {from && <PlaceLink from={from} of={`User ${name}`} />}
          </p>
          {state !== 'removed' && (
            <p className={styles.hint}>
              Groups <code className={styles.code}>{groups.join(', ')}</code>
            </p>
          )}
          {state === 'made' && (
            <p className={styles.hint}>
              Home <code className={styles.code}>{home}</code>
              {!user.makesHome && ', not made'}
              {shell && (
                <>
                  , shell <code className={styles.code}>{shell}</code>
                </>
              )}
            </p>
          )}
        </div>
      </div>
      {keys.map((key, index) => (
        <KeyRow key={index} sshKey={key} />
      ))}
      {from && state !== 'removed' && (
        <div className={styles.person}>
          <Icon name="lock" size="small" />
          <p className={styles.hint}>{passwordText(user)}</p>
        </div>
      )}
    </li>
  )
}

function passwordText({ password, login }: MachineUser): string {
  const text = {
    set: 'Password set: console login is on.',
    locked: 'Password locked: console login is off.',
    none: 'No password: console login is off.',
  }[password.kind]
  const method = password.kind === 'set' ? ` Hashed with ${password.method}.` : ''
  return `${text}${method}${login.obstacle ? ` Cannot log in: ${login.obstacle}.` : ''}`
}
