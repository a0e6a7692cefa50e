import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { compiledValidators } from './scripts/vite/compiledValidators.ts'
import { contentSecurityPolicyTag } from './scripts/vite/contentSecurityPolicyTag.ts'
import { englishOnly } from './scripts/vite/englishOnly.ts'
import { licences } from './scripts/vite/licences.ts'
import { reactCompiler } from './scripts/vite/reactCompiler.ts'
import { schemaFiles } from './scripts/vite/schemaFiles.ts'
import { serviceWorker } from './scripts/vite/serviceWorker.ts'

const { page, worker } = licences()

export default defineConfig({
  base: './',
  plugins: [
    compiledValidators(),
    englishOnly(),
    reactCompiler(),
    react(),
    contentSecurityPolicyTag(),
    schemaFiles(),
    page,
    serviceWorker(),
  ],
  worker: { format: 'es', plugins: () => [compiledValidators(), worker()] },
  build: { target: 'es2023', chunkSizeWarningLimit: 4096, manifest: true },
  test: {
    include: ['{src,tests}/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: 'tests/propertySeed.ts',
    // For what hangs; a slow machine may take its time.
    testTimeout: 120_000,
    css: false,
  },
})
