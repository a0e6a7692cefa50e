import type { YamlPath } from '../../report/path.ts'
import { quadletTypeOf, unitTypeOf } from '../../systemd/unitType.ts'
import { group, groups, pathOf, text, type Group } from '../../translate/1-decode/group.ts'
import { languageOfFile, languageOfUnit, type ContentsLanguage } from './contentsLanguage.ts'

/** A text that a config carries, with its language. */
export interface EmbeddedText {
  readonly path: YamlPath
  readonly text: string
  readonly language: ContentsLanguage
}

/** Every text in a language that a config carries. */
export function embeddedTexts(config: Group): readonly EmbeddedText[] {
  const systemd = group(config, 'systemd')
  const ignition = group(group(config, 'ignition'), 'config')
  return [
    ...groups(ignition, 'merge').flatMap(ignitionText),
    ...[group(ignition, 'replace')].flatMap(ignitionText),
    ...groups(group(config, 'storage'), 'files').flatMap(fileTexts),
    ...groups(systemd, 'units').flatMap((unit) => unitTexts(unit, unitTypeOf)),
    ...groups(systemd, 'quadlets').flatMap((unit) => unitTexts(unit, quadletTypeOf)),
  ]
}

function ignitionText(resource: Group | undefined): readonly EmbeddedText[] {
  return textsOf(resource, 'inline', () => ({ kind: 'json' }))
}

function fileTexts(file: Group): readonly EmbeddedText[] {
  const path = text(file, 'path') ?? ''
  return [group(file, 'contents'), ...groups(file, 'append')].flatMap((part) =>
    textsOf(part, 'inline', (contents) => languageOfFile(path, contents)),
  )
}

function unitTexts(unit: Group, typeOf: typeof unitTypeOf): readonly EmbeddedText[] {
  const name = text(unit, 'name') ?? ''
  const textsAs = (part: Group, isDropin: boolean): readonly EmbeddedText[] =>
    textsOf(part, 'contents', () => languageOfUnit(name, typeOf, isDropin))
  return [...textsAs(unit, false), ...groups(unit, 'dropins').flatMap((dropin) => textsAs(dropin, true))]
}

function textsOf(
  holder: Group | undefined,
  name: string,
  languageOf: (contents: string) => ContentsLanguage | undefined,
): readonly EmbeddedText[] {
  const contents = text(holder, name)
  const language = contents === undefined ? undefined : languageOf(contents)
  return holder && contents !== undefined && language ? [{ path: pathOf(holder, name), text: contents, language }] : []
}
