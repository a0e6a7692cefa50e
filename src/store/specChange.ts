import type { SpecId } from '../spec/registry.ts'
import { convertText } from '../worker/convertText.ts'
import { editBetween } from '../yaml/edit/textEdit.ts'
import { changeSpec, editSource } from './documentActions.ts'
import { dismissSpecChange, specQuestion } from './specQuestion.ts'
import { workspace } from './workspace.ts'

let running = new AbortController()

/** Makes the text one of another spec; where that lacks something, asks first. */
export async function wishSpec(spec: SpecId): Promise<void> {
  running.abort()
  running = new AbortController()
  const { document, latest } = workspace.getState()
  if (!document) return
  // A text of another language only gets the two lines; turning it into Butane is the import's task.
  if (latest?.spec?.variant === 'clc') return changeSpec(spec)
  const { source } = document
  const { text, losses } = await convertText({ source, from: 'butane', to: spec }, running.signal)
  if (workspace.getState().document?.source !== source) return
  if (text === undefined) return changeSpec(spec)
  if (losses.length === 0) replaceText(source, text)
  else specQuestion.setState({ asked: { spec, source, text, losses } })
}

/** Makes the change that is asked about, in one step of the history. */
export function acceptSpecChange(): void {
  const { asked } = specQuestion.getState()
  dismissSpecChange()
  if (asked && workspace.getState().document?.source === asked.source) replaceText(asked.source, asked.text)
}

function replaceText(source: string, text: string): void {
  const edit = editBetween(source, text)
  if (edit) editSource([edit])
}
