/** The name a document gets from the file it was: `config.bu` → `config`. */
export function nameOfFile(fileName: string): string {
  return fileName.replace(/\.(?:bu|butane|ya?ml|ign|json|txt)$/i, '') || fileName
}
