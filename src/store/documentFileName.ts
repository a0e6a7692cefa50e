import { detectLanguage } from '../clc/detectLanguage.ts'

/** What a document is called as a file: `.ign` for Ignition, `.yaml` for a Container Linux Config, `.bu` for Butane. */
export const documentFileName = (name: string, source: string): string => `${fileName(name)}${extensionOf(source)}`

function extensionOf(source: string): string {
  if (source.trimStart().startsWith('{')) return '.ign'
  return detectLanguage(source) === 'clc' ? '.yaml' : '.bu'
}

/** A name as every system takes it for a file. */
export function fileName(name: string): string {
  // oxlint-disable-next-line no-control-regex -- they are what Windows refuses
  const allowed = name.replaceAll(/[\u0000-\u001f\u007f/\\:*?"<>|]+/g, '-').replace(/^[\s.]+|[\s.]+$/g, '')
  return allowed.slice(0, 100).trim() || 'config'
}
