import type { editor } from 'monaco-editor/editor'
import type { TokenKind } from '../assist/highlight/token.ts'
import styles from './contents.module.css'

/** How the parts of texts in other languages look. */
export const contentColours: Readonly<Record<TokenKind, editor.IModelDecorationOptions>> = {
  text: { inlineClassName: styles.text },
  key: { inlineClassName: styles.key },
  string: { inlineClassName: styles.string },
  number: { inlineClassName: styles.number },
  keyword: { inlineClassName: styles.keyword },
  section: { inlineClassName: styles.section },
  comment: { inlineClassName: styles.comment },
  variable: { inlineClassName: styles.variable },
}
