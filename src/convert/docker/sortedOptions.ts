import type { RunOption } from './run.ts'

const first = ['publish', 'volume', 'env', 'network']

/** Options as forms write them: what has fields of its own comes first, each kind together. */
export function sortedOptions(options: readonly RunOption[]): readonly RunOption[] {
  const place = (option: RunOption): number => {
    const rank = first.indexOf(option.name)
    const isFurtherNetwork = option.name === 'network' && options.find(({ name }) => name === 'network') !== option
    return rank < 0 || isFurtherNetwork ? first.length : rank
  }
  return options.toSorted((a, b) => place(a) - place(b))
}
