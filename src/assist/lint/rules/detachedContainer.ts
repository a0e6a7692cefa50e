import { detachedContainer } from '../../../report/catalogue/hints.ts'
import type { LintRule } from '../rule.ts'
import { optionOf, unitsOf } from '../units.ts'

/** A service that starts a container in the background and with that ends at once. */
export const detachedContainerRule: LintRule = {
  code: 'detached-container',
  find: (document) =>
    unitsOf(document).flatMap(({ options, contents = '', contentsPath }) => {
      const type = optionOf(options, 'Service', 'Type') ?? 'simple'
      if (type !== 'simple' && type !== 'exec') return []
      if (optionOf(options, 'Service', 'RemainAfterExit') !== undefined) return []
      return options.flatMap(({ name, value, start }) => {
        const flag = name === 'ExecStart' ? detachFlag(value) : undefined
        if (flag === undefined) return []
        const at = start + contents.slice(start).search(new RegExp(`(?<=\\s)${flag}(?=\\s|$)`))
        const range = document.rangeWithin(contentsPath, contents, at, at + flag.length)
        return [{ ...detachedContainer(contentsPath, flag), range }]
      })
    }),
}

const runCommand =
  /^[-@:+!|]*(?:\/usr)?(?:\/local)?(?:\/s?bin\/)?(?:docker|podman|nerdctl)\s+(?:container\s+)?run\s+(.*)$/s

// What stands before the image is for Docker, what comes after it for the program in the container.
function detachFlag(command: string): string | undefined {
  const words = (runCommand.exec(command)?.[1] ?? '').split(/\s+/)
  for (const [index, word] of words.entries()) {
    if (/^(?:--detach(?:=true)?|-[it]*d[it]*)$/.test(word)) return word
    if (!word.startsWith('-') && !takesValue(words[index - 1] ?? '')) return undefined
  }
  return undefined
}

const takesValue = (flag: string): boolean => flag.startsWith('-') && !flag.includes('=') && !plainFlags.test(flag)

const plainFlags =
  /^(?:-[itPqd]+|--(?:rm|init|tty|interactive|privileged|read-only|publish-all|quiet|replace|no-healthcheck|no-hosts|rmi|tls-verify|oom-kill-disable))$/
