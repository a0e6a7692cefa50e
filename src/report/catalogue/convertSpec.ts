import type { ContextPath } from '../path.ts'
import type { ReportEntry } from '../report.ts'
import { entry } from './entry.ts'

// What a text has that another spec, or the image behind it, does not have.

export const lackingKey = (path: ContextPath, spec: string, advice: string): ReportEntry =>
  entry('warning', 'lacking-key', path, `\`${path.keys.at(-1) ?? ''}\` is not in ${spec}`, advice)

export const lackingValue = (path: ContextPath, value: string, spec: string): ReportEntry =>
  entry('error', 'lacking-value', path, `\`${value}\` is not in ${spec}`, 'Choose another value.')

export const metadataMissing = (path: ContextPath): ReportEntry =>
  entry(
    'info',
    'added-metadata',
    path,
    'a name and a role are added',
    'OpenShift needs both below `metadata`. Change them to what your cluster expects.',
  )

export const otherImage = (path: ContextPath, name: string, os: string, instead: string): ReportEntry =>
  entry('info', 'other-image', path, `\`${name}\` is nothing that ${os} knows`, instead)
