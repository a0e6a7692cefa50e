import { editor as monacoEditor, languages, type editor, type IDisposable, type Range } from 'monaco-editor/editor'
import { eachFixOnce, fixesOfKind } from '../assist/fixes/combineFixes.ts'
import type { Fix, FixableProblem } from '../assist/fixes/fix.ts'
import { applyFixes } from '../store/fixActions.ts'
import { changeHint } from '../store/settings.ts'
import { workspace } from '../store/workspace.ts'
import { problemRange } from './showProblems.ts'

/** Offers the fixes of the problems at the caret: behind the bulb, and on the key for quick fixes. */
export function offerFixes(model: editor.ITextModel): IDisposable {
  const commands = [
    monacoEditor.registerCommand('kindling.fix', (_, fixes: readonly Fix[]) => applyFixes(fixes)),
    monacoEditor.registerCommand('kindling.hideHint', (_, code: string) => changeHint(code, false)),
  ]
  const provider = languages.registerCodeActionProvider('yaml', {
    provideCodeActions(asked, range) {
      const problems = workspace.getState().latest?.problems ?? []
      const here = asked === model ? problems.filter((problem) => touches(model, problem, range)) : []
      const actions = eachFixOnce(here).flatMap((problem) => actionsOf(problem, problems))
      return { actions, dispose: () => undefined }
    },
  })
  return { dispose: () => [...commands, provider].forEach((part) => part.dispose()) }
}

function touches(model: editor.ITextModel, problem: FixableProblem, range: Range): boolean {
  const place = problemRange(model, problem)
  return (
    place !== undefined && range.startLineNumber <= place.endLineNumber && range.endLineNumber >= place.startLineNumber
  )
}

function actionsOf(
  { code, kind, fixes = [] }: FixableProblem,
  problems: readonly FixableProblem[],
): readonly languages.CodeAction[] {
  const [first] = fixes
  const alike = first ? fixesOfKind(problems, first.kind) : []
  return [
    ...fixes.map((fix) => action(fix.title, 'kindling.fix', [fix])),
    ...(alike.length > 1 ? [action(`Fix all ${alike.length} of this kind`, 'kindling.fix', alike)] : []),
    ...(kind === 'hint' ? [action('Do not show this hint', 'kindling.hideHint', code)] : []),
  ]
}

function action(title: string, command: string, argument: unknown): languages.CodeAction {
  return { title, kind: 'quickfix', command: { id: command, title, arguments: [argument] } }
}
