import type { Plugin } from 'vite'

const otherLanguage = /\/react-(?:aria|stately)\/dist\/private\/intl\/\w+\/(?!en-US)[\w-]+\.mjs$/

/** Leaves out what React Aria says in other languages: the page is in English, and says so to screen readers. */
export function englishOnly(): Plugin {
  return {
    name: 'kindling:english-only',
    apply: 'build',
    load: { filter: { id: otherLanguage }, handler: () => 'export default undefined' },
  }
}
