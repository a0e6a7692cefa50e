import { resolveTag } from '../../yaml/read/resolveTag.ts'

/** Whether yaml.v3 would read a plain text as something else than a text, or YAML 1.1 would: such text is quoted. */
export function looksTyped(text: string): boolean {
  return resolveTag(text) !== '!!str' || OLD_FLAGS.has(text) || BASE_60.test(text)
}

const OLD_FLAGS: ReadonlySet<string> = new Set('y Y yes Yes YES on On ON n N no No NO off Off OFF'.split(' '))
const BASE_60 = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/
