import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

// npm run edit-proof -- [PATH…]   makes random changes in every recorded config, in every way to write it, and counts how many
// were right, how many were refused and why; records in other files and folders (.jsonl, .jsonl.gz) if there are PATHs.
// EDIT_SEED=N chooses other changes, EDIT_CHANGES=N how many for each config and way.
const paths = process.argv.slice(2).map((path) => resolve(path))
const { status } = spawnSync('npx', ['--no-install', 'vitest', 'run', 'tests/editing.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, EDIT_CASES: (paths.length > 0 ? paths : [resolve('tests/fixtures')]).join('\n') },
})
process.exitCode = status ?? 1
