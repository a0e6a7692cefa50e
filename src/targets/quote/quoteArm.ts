/** A JSON string for an ARM template that stands for exactly this text: between brackets it would be an expression there. */
export function quoteArm(text: string): string {
  return JSON.stringify(text.startsWith('[') && text.endsWith(']') ? `[${text}` : text)
}
