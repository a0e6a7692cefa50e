import { transformAsync } from '@babel/core'
import type { Plugin } from 'vite'

/** Runs React Compiler over our components and the hooks in files of their own; Vite strips the types and the JSX afterwards. */
export function reactCompiler(): Plugin {
  return {
    name: 'kindling:react-compiler',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*(?:\.tsx|\/use[A-Z]\w*\.ts)$/ },
      async handler(code, id) {
        const result = await transformAsync(code, {
          filename: id,
          babelrc: false,
          configFile: false,
          sourceMaps: true,
          parserOpts: { plugins: id.endsWith('x') ? ['jsx', 'typescript'] : ['typescript'] },
          plugins: [['babel-plugin-react-compiler', { target: '19' }]],
        })
        return result?.code ? { code: result.code, map: result.map ?? null } : undefined
      },
    },
  }
}
