import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

/** The part of the page's build that writes the licences, and the one of its workers' builds that adds to them. */
interface LicencePlugins {
  readonly page: Plugin
  readonly worker: () => Plugin
}

/**
 * Writes `licences.txt`: the licences of all packages whose code is in the page, as these licences ask for. (Vite's
 * `build.license` leaves out what only workers use.)
 */
export function licences(): LicencePlugins {
  const folders = new Set<string>()
  const collect = (bundle: Rolldown.OutputBundle): void => {
    for (const output of Object.values(bundle)) {
      const ids = output.type === 'chunk' ? output.moduleIds : []
      for (const folder of ids.flatMap((id) => packageFolder(id) ?? [])) folders.add(folder)
    }
  }
  return {
    page: {
      name: 'kindling:licences',
      apply: 'build',
      applyToEnvironment: ({ name }) => name === 'client',
      generateBundle(_, bundle) {
        collect(bundle)
        const source = [...folders].toSorted().map(noticesOf).join('\n')
        this.emitFile({ type: 'asset', fileName: 'licences.txt', source })
      },
    },
    worker: () => ({ name: 'kindling:licences-of-workers', generateBundle: (_, bundle) => collect(bundle) }),
  }
}

const packageFolder = (id: string): string | undefined => /^[^\0].*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0]

function noticesOf(folder: string): string {
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice|thirdparty)/i.test(file))
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim())
  const name = folder.slice(folder.lastIndexOf('/node_modules/') + '/node_modules/'.length)
  return [`===== ${name} =====`, ...texts, ''].join('\n\n')
}
