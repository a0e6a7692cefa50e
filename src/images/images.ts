import type { LanguageId, Variant } from '../spec/registry.ts'
import { fedoraCoreOs, fedoraIot, openShift, rhelForEdge } from './fedora.ts'
import { flatcar } from './flatcar.ts'
import type { Image, ImageFile, ImageUnit, ImageUser } from './image.ts'

const images: Readonly<Record<Variant, Image>> = {
  flatcar,
  fcos: fedoraCoreOs,
  openshift: openShift,
  r4e: rhelForEdge,
  fiot: fedoraIot,
}

/** What is known about the images that a variant is for. Container Linux Configs are for Flatcar today. */
export function imageOf(variant: LanguageId['variant']): Image {
  return images[variant === 'clc' ? 'flatcar' : variant]
}

/** A unit of an image; an instance such as `getty@tty1.service` counts where its own name is known. */
export function imageUnit(image: Image, name: string): ImageUnit | undefined {
  return image.units.find((unit) => unit.name === name)
}

/** A user of an image. */
export function imageUser(image: Image, name: string): ImageUser | undefined {
  return image.users.find((user) => user.name === name)
}

/** A file that an image has before Ignition writes any. */
export function imageFile(image: Image, path: string): ImageFile | undefined {
  return image.files.find((file) => file.path === path)
}
