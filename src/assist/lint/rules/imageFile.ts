import { imageFile as fileOfImage, imageOf } from '../../../images/images.ts'
import { imageFileKept } from '../../../report/catalogue/hints.ts'
import { group, groups, isSet, pathOf, text, type Group } from '../../../translate/1-decode/group.ts'
import type { LintRule } from '../rule.ts'

/** A file that the image ships and that the config does not replace, so that Ignition fails at it. */
export const imageFileRule: LintRule = {
  code: 'image-file',
  find: ({ config, spec, rangeAt }) => {
    // The Machine Config Operator replaces files by itself.
    if (spec.variant === 'openshift') return []
    const image = imageOf(spec.variant)
    const storage = group(config, 'storage')
    const nodes = [...groups(storage, 'files').filter(hasContents), ...groups(storage, 'links')]
    return nodes.flatMap((node) => {
      const file = fileOfImage(image, text(node, 'path') ?? '')
      if (!file || isSet(node, 'overwrite')) return []
      const path = pathOf(node, 'path')
      return [{ ...imageFileKept(path, image.name, file.path), range: rangeAt(path) }]
    })
  },
}

// Without contents, an existing file keeps its own, and only its mode and owner change.
function hasContents(file: Group): boolean {
  const contents = group(file, 'contents')
  return ['inline', 'local', 'source'].some((key) => text(contents, key) !== undefined)
}
