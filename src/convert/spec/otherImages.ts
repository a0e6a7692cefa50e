import { otherImage } from '../../report/catalogue/convertSpec.ts'
import { yamlPath } from '../../report/path.ts'
import type { ReportEntry } from '../../report/report.ts'
import type { Spec } from '../../spec/registry.ts'
import { variantTitles } from '../../spec/specTitle.ts'
import { keysOf, type Place, type Places } from '../../yaml/places/places.ts'

/** Units and files of a text that mean something on the image that it was for, and nothing on the other. */
export function otherImages(places: Places, from: Spec | undefined, to: Spec): readonly ReportEntry[] {
  const isFlatcar = to.variant === 'flatcar'
  if (!from || isFlatcar === (from.variant === 'flatcar')) return []
  return places.all.flatMap((place) => {
    const name = isNamed(place) ? places.textOf(place) : undefined
    const found = name && facts.find(({ of, is }) => isFlatcar !== (of === 'flatcar') && is.test(name))
    return name && found ? [otherImage(yamlPath(...keysOf(place)), name, variantTitles[to.variant], found.instead)] : []
  })
}

/** Whether a value is the name of a unit or the path of a node. */
function isNamed(place: Place): boolean {
  const [section, list, , key, ...below] = keysOf(place)
  if (below.length > 0) return false
  return (section === 'systemd' && list === 'units' && key === 'name') || (section === 'storage' && key === 'path')
}

interface ImageFact {
  /** Whose image it belongs to. */
  readonly of: 'flatcar' | 'fedora'
  readonly is: RegExp
  readonly instead: string
}

const facts: readonly ImageFact[] = [
  {
    of: 'flatcar',
    is: /^(?:update-engine|locksmithd)\.service$|^\/etc\/(?:flatcar|coreos)\/update\.conf$/,
    instead: 'Updates are made by Zincati, set up by files in `/etc/zincati/config.d`.',
  },
  {
    of: 'flatcar',
    is: /^(?:coreos-metadata|flatcar-metadata)(?:-sshkeys@?.*)?\.service$/,
    instead: 'The service that asks the cloud is `afterburn.service`.',
  },
  {
    of: 'flatcar',
    is: /^(?:etcd-member|flanneld|flannel-docker-opts)\.service$/,
    instead: 'The image does not ship it. Write the whole unit.',
  },
  {
    of: 'flatcar',
    is: /^\/etc\/systemd\/network\/.+/,
    instead: 'The network is run by NetworkManager, with files in `/etc/NetworkManager/system-connections`.',
  },
  {
    of: 'flatcar',
    is: /^\/(?:usr\/share\/)?oem\//,
    instead: 'There is no OEM partition. Kernel arguments stand below `kernel_arguments`.',
  },
  {
    of: 'fedora',
    is: /^zincati\.service$|^\/etc\/zincati\//,
    instead: 'Updates are made by update-engine and locksmithd, set up in `/etc/flatcar/update.conf`.',
  },
  {
    of: 'fedora',
    is: /^rpm-ostree.*\.(?:service|timer)$|^\/etc\/(?:rpm-ostreed\.conf|yum\.repos\.d\/.*)$/,
    instead: 'Nothing can be layered onto the image. Run it in a container, or bring it as a system extension.',
  },
  {
    of: 'fedora',
    is: /^afterburn.*\.service$/,
    instead: 'The service that asks the cloud is `coreos-metadata.service`.',
  },
  {
    of: 'fedora',
    is: /^NetworkManager.*\.service$|^\/etc\/NetworkManager\//,
    instead: 'The network is run by systemd-networkd, with files in `/etc/systemd/network`.',
  },
  {
    of: 'fedora',
    is: /^podman.*\.(?:service|socket|timer)$|^\/etc\/containers\//,
    instead: 'The image brings Docker. Podman comes as a system extension.',
  },
]
