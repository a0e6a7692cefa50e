import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Image } from '../../src/images/image.ts'
import { prepareRoot } from './scratchRoot.ts'

const program = '/usr/lib/dracut/modules.d/30ignition/ignition'

/** Why the real Ignition cannot run here; undefined where it can. */
export function whyNot(): string | undefined {
  if (!existsSync(program)) return 'the Debian package ignition is not installed'
  return process.getuid?.() === 0 ? undefined : 'only root may give files to other users'
}

/** What became of one config. */
export interface Run {
  /** The folder that stands for `/`. */
  readonly root: string
  /** Why Ignition failed; undefined where it wrote everything. */
  readonly failure: string | undefined
}

/** Applies a config to a scratch root with the real Ignition, and hands the outcome to `read` before it is removed. */
export async function runIgnition<T>(config: string, image: Image, read: (run: Run) => T): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'kindling-ignition-'))
  try {
    const root = join(folder, 'root')
    // Keys are written as their user, who has to get there.
    await chmod(folder, 0o755)
    await mkdir(root)
    prepareRoot(root, image)
    await writeFile(join(folder, 'config.ign'), config)
    const failure = (await runStage('fetch', folder)) ?? (await runStage('files', folder))
    return read({ root, failure })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Ends one stage at the latest after this many milliseconds: a fetch over the network would be tried for ever. */
const limit = 10_000

function runStage(stage: 'fetch' | 'files', folder: string): Promise<string | undefined> {
  const args = ['--platform', 'file', '--stage', stage, '--root', join(folder, 'root'), '--log-to-stdout']
  const state = ['--config-cache', 'cache', '--state-file', 'state', '--neednet', 'neednet']
  const options = { cwd: folder, timeout: limit, maxBuffer: 64 * 1024 * 1024 }
  return new Promise((resolve) => {
    execFile(program, [...args, ...state], options, (error, stdout) => resolve(error ? failureOf(stdout) : undefined))
  })
}

/**
 * It ends with a complaint about SELinux labels, for which a scratch root has no policy, or asks systemd for its version where
 * a unit has instances and there is no systemd; all is written by then.
 */
function failureOf(log: string): string | undefined {
  const reason = log.split('\n').findLast((line) => line.includes('Ignition failed: ')) ?? 'killed: it took too long'
  const isAtEnd = /relabel|selinux|dial unix \S*systemd/i.test(reason)
  return isAtEnd ? undefined : reason.replace(/^.*Ignition failed: /, '')
}
