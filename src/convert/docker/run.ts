/** The programs that run containers. */
export type Engine = 'docker' | 'podman'

/** A container as a `run` command says it, whatever it was read from. */
export interface Run {
  readonly engine: Engine
  /** In their order; flags by their long name. */
  readonly options: readonly RunOption[]
  readonly image: string
  /** What runs in it, in place of what the image says. */
  readonly command: readonly string[]
}

export interface RunOption {
  /** Without dashes. */
  readonly name: string
  /** Undefined for a flag that stands alone. */
  readonly value: string | undefined
  /** The place of the word or words, where it was read from a text. */
  readonly start: number
  readonly end: number
}

/** The value of an option, the last where it is there twice. */
export const optionOf = ({ options }: Run, name: string): string | undefined =>
  options.findLast((option) => option.name === name)?.value

/** All values of an option. */
export const optionsOf = ({ options }: Run, name: string): readonly string[] =>
  options.flatMap((option) => (option.name === name && option.value !== undefined ? [option.value] : []))

/** A name for a container that has none: that of its image. */
export function nameOfImage(image: string): string {
  const path = image.replace(/@.*$/, '').replace(/:[^:/]*$/, '')
  const last = path.slice(path.lastIndexOf('/') + 1)
  return last.replaceAll(/[^\w.-]/g, '-').replace(/^[-.]+/, '')
}
