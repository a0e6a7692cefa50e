import { quadletExtension, templateInstanceContents, tooManySystemdSources } from '../../report/catalogue/butane.ts'
import { pathOf, text, type Group } from '../1-decode/group.ts'
import { templateOf } from '../templateInstance.ts'
import type { CheckContext } from './check.ts'

/** The contents of a unit or drop-in come from one source. */
export function checkUnit(unit: Group, { add }: CheckContext): void {
  if (unit.fields.has('contents') && unit.fields.has('contents_local')) {
    add(tooManySystemdSources(pathOf(unit, 'contents_local')))
  }
}

const quadletExtensions = ['container', 'volume', 'network', 'kube', 'image', 'build', 'pod', 'artifact'] as const

export function checkQuadlet(quadlet: Group, context: CheckContext): void {
  const name = text(quadlet, 'name') ?? ''
  if (!quadletExtensions.some((extension) => name.endsWith(`.${extension}`))) {
    context.add(quadletExtension(pathOf(quadlet, 'name')))
  } else if (templateOf(name) === undefined) {
    checkUnit(quadlet, context)
  } else {
    for (const field of ['contents', 'contents_local']) {
      if (quadlet.fields.has(field)) context.add(templateInstanceContents(pathOf(quadlet, field)))
    }
  }
}
