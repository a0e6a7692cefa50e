/** A URL as one word of a kernel's command line: spaces, quotes and what iPXE would replace are percent-encoded. */
export function quoteKernelUrl(url: string): string {
  return url.replaceAll(/[^!#%&()*+,\-./:;=?@[\]_~A-Za-z0-9]/gu, encode)
}

const encode = (character: string): string =>
  [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
