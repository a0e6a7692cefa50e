/** Whether a config may carry texts in other languages: asking costs nothing, and without any no worker has to be asked. */
export const mayCarryTexts = (source: string): boolean => /\b(?:contents|inline)\b/.test(source)
