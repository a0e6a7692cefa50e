/** Gives a text to the person as a file. */
export function downloadText(name: string, text: string): void {
  downloadBlob(name, new Blob([text], { type: 'application/octet-stream' }))
}

/** Gives some bytes to the person as a file. */
export function downloadBytes(name: string, content: Uint8Array): void {
  downloadBlob(name, new Blob([Uint8Array.from(content)], { type: 'application/octet-stream' }))
}

function downloadBlob(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser takes the file over before this.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
