import type { editor, IDisposable } from 'monaco-editor/editor'
import { yamlParts } from '../assist/highlight/yamlParts.ts'
import { goalForms, type AddedLines, type GoalPreview } from '../store/goalForms.ts'
import styles from './contents.module.css'

/** Shows the lines that an open goal would write at their place between those of the text, which they are no part of yet. */
export function showPreview(editor: editor.ICodeEditor, model: editor.ITextModel): IDisposable {
  let zones: readonly string[] = []
  let shown: GoalPreview | undefined
  const show = (): void => {
    const { preview } = goalForms.getState()
    const fits = preview?.source === model.getValue() ? preview : undefined
    if (fits === shown) return
    const isFirst = shown === undefined
    shown = fits
    editor.changeViewZones((accessor) => {
      for (const zone of zones) accessor.removeZone(zone)
      zones = fits?.added.map((run) => accessor.addZone(zoneOf(fits, run))) ?? []
    })
    const place = fits?.added[0]?.below
    if (isFirst && place !== undefined) editor.revealLineInCenterIfOutsideViewport(Math.max(1, place))
  }
  show()
  const stop = goalForms.subscribe(show)
  const changes = model.onDidChangeContent(show)
  return {
    dispose() {
      stop()
      changes.dispose()
      editor.changeViewZones((accessor) => zones.forEach((zone) => accessor.removeZone(zone)))
    },
  }
}

function zoneOf({ after }: GoalPreview, { first, last, below }: AddedLines): editor.IViewZone {
  const lines = after.split('\n').slice(first - 1, last)
  const numbers = lines.map((_, index) => String(first + index))
  const domNode = block('preview-lines', lines.map(lineNode))
  const marginDomNode = block('preview-numbers', [numbers.join('\n')])
  const tag = document.createElement('span')
  tag.className = 'preview-tag'
  tag.textContent = 'Preview'
  domNode.prepend(tag)
  return { afterLineNumber: below, heightInLines: lines.length, domNode, marginDomNode }
}

// Screen readers are told by the form.
function block(className: string, children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement('div')
  element.className = className
  element.ariaHidden = 'true'
  element.append(...children)
  return element
}

function lineNode(line: string): HTMLElement {
  const element = document.createElement('div')
  for (const { kind, text } of yamlParts(line)) {
    const part = document.createElement('span')
    if (kind) part.className = styles[kind]
    part.textContent = text
    element.append(part)
  }
  // An empty line has its height only with something in it.
  element.append('\u200b')
  return element
}
