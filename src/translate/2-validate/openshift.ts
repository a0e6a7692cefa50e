import { kernelTypeInvalid, nameRequired, roleRequired } from '../../report/catalogue/openshift.ts'
import { group, pathOf, text, type Group } from '../1-decode/group.ts'
import type { CheckContext } from './check.ts'

const roleLabel = 'machineconfiguration.openshift.io/role'

export function checkMetadata(metadata: Group, { add }: CheckContext): void {
  if (!text(metadata, 'name')) add(nameRequired(pathOf(metadata, 'name')))
  if (!text(group(metadata, 'labels'), roleLabel)) add(roleRequired(pathOf(metadata, 'labels')))
}

const kernelTypes = ['', 'default', 'realtime']

export function checkOpenShift(openshift: Group, { add }: CheckContext): void {
  const kernelType = text(openshift, 'kernel_type')
  if (kernelType !== undefined && !kernelTypes.includes(kernelType))
    add(kernelTypeInvalid(pathOf(openshift, 'kernel_type')))
}
