import type { languages } from 'monaco-editor/editor'

// Monaco's numbers; importing its enum would load Monaco, which the tests of these rules cannot.
const none = 0 satisfies languages.IndentAction.None
const indent = 1 satisfies languages.IndentAction.Indent

const opensBlock = String.raw`(?::|[|>][-+\d]*)\s*(?:\s#.*)?$`
const keyOfItem = String.raw`^\s*-\s+(?:"[^"]*"|'[^']*'|[^\s"'#[{][^#]*?):`

/**
 * Where the caret goes on Enter, the first rule that fits: below an item's key that opens a block, below an item's key with a
 * value (beside the other keys of the item), below any line that opens a block.
 */
export const yamlEnterRules: readonly languages.OnEnterRule[] = [
  {
    beforeText: new RegExp(`${keyOfItem}(?:\\s.*)?(?<=${opensBlock})`),
    action: { indentAction: indent, appendText: '  ' },
  },
  { beforeText: new RegExp(String.raw`${keyOfItem}\s`), action: { indentAction: none, appendText: '  ' } },
  { beforeText: new RegExp(`(?:^|\\s|\\S)${opensBlock}`), action: { indentAction: indent } },
]
