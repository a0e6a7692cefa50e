import { bytesOf } from '../../ignition/bytes.ts'
import type { EmittedMap } from '../../ignition/emitted.ts'
import { mapAt, mapsAt, textAt } from '../../ignition/valueAt.ts'
import type { Image } from '../../images/image.ts'
import { imageUser } from '../../images/images.ts'
import { fails, type Finding } from '../finding.ts'
import { textsAt, type TextWithOrigin } from '../readResult.ts'
import type { MachineUser } from '../users/user.ts'
import type { Owner } from './entry.ts'
import type { VirtualRoot } from './virtualRoot.ts'

/** The homes of users and their keys, which Ignition keeps apart from those of other programs. */
export function writeUsers(
  config: EmittedMap,
  users: readonly MachineUser[],
  root: VirtualRoot,
  image: Image,
): readonly Finding[] {
  const items = mapsAt(mapAt(config, 'passwd'), 'users')
  return items.flatMap((item) => {
    const user = users.find(({ name, from }) => name === textAt(item, 'name') && from !== undefined)
    if (user === undefined || user.state === 'removed') return []
    makeHome(root, user, image)
    return writeKeys(root, user, textsAt(item, 'sshAuthorizedKeys'))
  })
}

const ownerOf = ({ name, ownGroup }: MachineUser): Owner => ({ user: name, group: ownGroup })

function makeHome(root: VirtualRoot, user: MachineUser, image: Image): void {
  const isInImage = imageUser(image, user.name) !== undefined
  if (!user.makesHome && !isInImage) return
  const home = root.makeDirectories(root.resolve(user.home), isInImage ? 'image' : 'home', user.from)
  if (home === undefined) return
  home.owner = ownerOf(user)
  // How open a home is, the image says: in /etc/login.defs.
  home.mode = undefined
}

function writeKeys(root: VirtualRoot, user: MachineUser, keys: readonly TextWithOrigin[]): readonly Finding[] {
  const [first] = keys
  if (first === undefined) return []
  const home = root.find(user.home)
  if (home?.kind !== 'directory')
    return [fails(`The keys of ${user.name} cannot be written: there is no home.`, first.from)]
  const path = `${user.home}/.ssh/authorized_keys.d/ignition`
  const text = keys.map((key) => key.text).join('\n')
  makeOwnDirectories(root, user)
  const isPlaced = root.place(path, {
    kind: 'file',
    owner: ownerOf(user),
    mode: 0o600,
    from: first.from,
    madeBy: 'ssh-keys',
    contents: [
      { kind: 'known', bytes: bytesOf(text.endsWith('\n') ? text : `${text}\n`), isPacked: false, from: first.from },
    ],
    before: 'nothing',
  })
  return isPlaced ? [] : [fails(`The keys of ${user.name} cannot be written: something is in the way.`, first.from)]
}

function makeOwnDirectories(root: VirtualRoot, user: MachineUser): void {
  for (const below of ['/.ssh', '/.ssh/authorized_keys.d']) {
    const folder = root.makeDirectories(root.resolve(user.home + below))
    if (folder === undefined) return
    folder.owner = ownerOf(user)
    folder.mode = 0o700
  }
}
