import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

// npm run proof -- [PATH…]   compares what src/machine predicts with what the real Ignition does (Debian's package `ignition`),
// for the recorded cases, or for those in other files and folders (.jsonl, .jsonl.gz).
const paths = process.argv.slice(2).map((path) => resolve(path))
const { status } = spawnSync('npx', ['--no-install', 'vitest', 'run', 'tests/realIgnition.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, ...(paths.length > 0 && { PROOF_CASES: paths.join('\n') }) },
})
process.exitCode = status ?? 1
