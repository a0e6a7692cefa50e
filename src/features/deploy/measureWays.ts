import type { Variant } from '../../spec/registry.ts'
import { fitOf, type Fit } from '../../targets/fit.ts'
import { waysToFit, type OversizedConfig, type Way } from '../../targets/ways/waysToFit.ts'
import { createTranslator, type Translator } from '../../worker/client.ts'
import { sentFiles } from '../../store/localFiles/filesToSend.ts'
import { startTranslateWorker } from '../../worker/startTranslateWorker.ts'

/** A way to fit, and how the config would fit then; undefined while that is being worked out. */
export interface MeasuredWay {
  readonly way: Way
  readonly fit: Fit | undefined
}

/** A config that is too big, and the system it is for. */
interface Measured extends OversizedConfig {
  readonly system: Variant
}

/**
 * Finds the ways to make a config fit, and what comes of each by translating it, one after the other and off the main thread.
 * Tells the list whenever more of it is known; ways that would break the config drop out. Returns how to stop.
 */
export function measureWays(oversized: Measured, onChange: (ways: readonly MeasuredWay[]) => void): () => void {
  let translator: Translator | undefined
  // The page shows the rest first: large files take a moment to pack and to hash.
  const timer = setTimeout(() => {
    const found = waysToFit(oversized)
    let ways: readonly MeasuredWay[] = found.map((way) => ({ way, fit: fitOfConfig(way, oversized) }))
    onChange(ways)
    const waiting = found.filter(({ becomes }) => 'source' in becomes)
    const next = (): void => {
      const [way] = waiting
      if (way && 'source' in way.becomes)
        translator?.translate(way.becomes.source, { pretty: isPretty(oversized) }, sentFiles())
    }
    translator = createTranslator(startTranslateWorker, (reply) => {
      const way = waiting.shift()
      if (!way) return
      const fit = reply.kind === 'accepted' ? fitFor(way, `${reply.output}\n`, oversized) : undefined
      ways = ways.flatMap((each) => (each.way !== way ? [each] : fit ? [{ way, fit }] : []))
      onChange(ways)
      next()
    })
    next()
  })
  return () => {
    clearTimeout(timer)
    translator?.dispose()
  }
}

const isPretty = ({ output }: OversizedConfig): boolean => output.startsWith('{\n')

function fitOfConfig(way: Way, oversized: Measured): Fit | undefined {
  return 'config' in way.becomes ? fitFor(way, way.becomes.config, oversized) : undefined
}

function fitFor({ kind }: Way, config: string, { target, system, isPacked }: Measured): Fit {
  return fitOf(target, config, system, isPacked || kind === 'pack')
}
