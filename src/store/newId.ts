/** A name that no other document has. (`crypto.randomUUID` is missing on pages served over plain http.) */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('')
}
