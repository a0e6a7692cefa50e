import type { AssistSymbol } from '../../assist/structure/symbols.ts'
import type { IconName } from '../../ui/Icon.tsx'
import type { PaletteEntry } from './entry.ts'

/** Enough for the largest config that a person reads; more would only slow the search down. */
const most = 4000

const icons: Readonly<Record<string, IconName>> = {
  users: 'user',
  groups: 'user',
  files: 'file',
  directories: 'folder',
  links: 'link',
  trees: 'folder',
  units: 'unit',
  quadlets: 'container',
  disks: 'disk',
  filesystems: 'disk',
  raid: 'disk',
  luks: 'lock',
  network: 'network',
  kernel_arguments: 'terminal',
}

interface Above {
  /** The last item or section that has a name of its own. */
  readonly name: string
  readonly icon: IconName
}

/** Every section, item and field of a config, each with the way to it. */
export function configEntries(
  source: string,
  symbols: readonly AssistSymbol[],
  onGo: (offset: number) => void,
): readonly PaletteEntry[] {
  const lineOf = lineCounter(source)
  return below(symbols, undefined)
    .slice(0, most)
    .map(({ symbol, above, icon }) => {
      const place = `line ${lineOf(symbol.nameStart)}`
      return {
        id: `config:${symbol.nameStart}`,
        group: 'config',
        title: above && symbol.kind !== 'item' ? `${above.name}, ${symbol.name}` : symbol.name,
        detail: symbol.detail === '' ? place : `${short(symbol.detail)}, ${place}`,
        icon,
        isDeep: above !== undefined && symbol.kind !== 'item',
        run: () => onGo(symbol.nameStart),
      }
    })
}

interface Placed {
  readonly symbol: AssistSymbol
  readonly above: Above | undefined
  readonly icon: IconName
}

function below(symbols: readonly AssistSymbol[], above: Above | undefined): readonly Placed[] {
  return symbols.flatMap((symbol) => {
    const icon = icons[symbol.name] ?? above?.icon ?? 'code'
    const name = symbol.kind === 'item' || !above ? symbol.name : above.name
    return [{ symbol, above, icon }, ...below(symbol.children, { name, icon })]
  })
}

const longest = 32
const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)

function lineCounter(source: string): (offset: number) => number {
  let line = 1
  let at = 0
  return (offset) => {
    // Symbols come in the order of the text, but for the name of an item, which may stand below its first key.
    if (offset < at) [line, at] = [1, 0]
    for (let next = source.indexOf('\n', at); next >= 0 && next < offset; next = source.indexOf('\n', at)) {
      line += 1
      at = next + 1
    }
    return line
  }
}
