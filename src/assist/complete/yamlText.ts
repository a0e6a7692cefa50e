/** A text as one writes it in YAML: plain where that means the same, quoted otherwise. */
export function yamlText(text: string, isFlow: boolean): string {
  const isPlain = plain.test(text) && !/: |:$| #|\n/.test(text) && !(isFlow && /[,[\]{}]/.test(text))
  if (isPlain) return text
  return text.includes('\n') ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`
}

const plain = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|[-?:](?=\S))(?:.*\S)?$/
