import type { IMarkdownString } from 'monaco-editor/editor'

/** Markdown for Monaco, with the links to places of the page whole, as it wants them. */
export function markdown(text: string): IMarkdownString {
  return { value: text.replaceAll('](#/', `](${pageAddress()}#/`) }
}

/** The address of the page without what comes after. */
export const pageAddress = (): string => location.href.replace(/[?#].*$/, '')
