import type { ImageUnit } from './image.ts'

/** A unit that an image ships: enabled where something starts it by itself. */
export function unitOfImage(name: string, about: string, startedBy?: string): ImageUnit {
  return startedBy === undefined ? { name, about, state: 'disabled' } : { name, about, state: 'enabled', startedBy }
}

/** A unit that an image ships but never lets start. */
export function maskedUnit(name: string, about: string): ImageUnit {
  return { name, about, state: 'masked' }
}
