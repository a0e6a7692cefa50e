import { builtinModules } from 'node:module'
import { defineConfig } from 'vite'

const declarations = "export * from './types/library/index.js'\n"

export default defineConfig({
  publicDir: false,
  plugins: [
    {
      name: 'kindling:declarations',
      generateBundle() {
        this.emitFile({ type: 'asset', fileName: 'index.d.ts', source: declarations })
      },
    },
  ],
  build: {
    target: 'es2022',
    outDir: 'lib',
    minify: false,
    lib: { entry: { index: 'src/library/index.ts', cli: 'src/cli/main.ts' }, formats: ['es'] },
    rolldownOptions: { external: [/^node:/, ...builtinModules] },
  },
})
