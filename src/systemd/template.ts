/** Whether another tool makes the unit of this text, by lines of its own. */
export const isTemplate = (text: string): boolean => /^[ \t]*(?:\{\{|\{%|<%|@@)/m.test(text)

/** Whether another tool fills a value in: `${name}`, `<name>`, `__NAME__`, or `{{ name }}` in its first word. */
export const isFilledInLater = (value: string): boolean =>
  /^<.*>$|^__\w+__$|^\$\{?\w+\}?$|^\S*(?:\{\{|\{%|<%|@@)/.test(value)
