import type { ImageUnit } from '../../images/image.ts'
import { imageFile, imageOf, imageUnit, imageUser } from '../../images/images.ts'
import type { ResolvedScalar } from '../../spec/fieldsOf.ts'
import { findSpec } from '../../spec/registry.ts'
import type { AssistDocument } from '../document.ts'

/** What is known of a name: a unit, file or user of the image, a variant, a version. */
export function describeName({ spec }: AssistDocument, { path }: ResolvedScalar, text: string): string | undefined {
  const image = imageOf(spec.variant)
  switch (path) {
    case 'variant':
      return text === spec.variant ? `**${image.name}**` : undefined
    case 'version': {
      const named = findSpec(spec.variant, text)
      return named && `Becomes Ignition **${named.ignition}**.`
    }
    case 'systemd.units[].name':
      return describeUnit(imageUnit(image, text))
    case 'storage.files[].path':
      return describeFile(imageFile(image, text)?.about)
    default:
      return isUserName(path) && imageUser(image, text) ? 'The image brings this user.' : undefined
  }
}

const isUserName = (path: string): boolean => path === 'passwd.users[].name' || path.endsWith('.user.name')

const describeFile = (about: string | undefined): string | undefined =>
  about === undefined ? undefined : `${about}. The image has this file: replacing it needs \`overwrite: true\`.`

const states: Readonly<Record<ImageUnit['state'], string>> = {
  enabled: 'it starts at boot',
  disabled: 'it does not start by itself',
  masked: 'it is kept from starting',
}

const describeUnit = (unit: ImageUnit | undefined): string | undefined =>
  unit && `${unit.about}. The image has this unit; ${states[unit.state]}.`
