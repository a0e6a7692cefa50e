import type { ContextPath } from '../path.ts'
import type { ReportEntry } from '../report.ts'
import { entry } from './entry.ts'

// What a conversion from Ignition to Butane could not carry over, or says in another way.

export const droppedKey = (path: ContextPath, key: string): ReportEntry =>
  entry(
    'warning',
    'dropped-key',
    path,
    `${key} is left out`,
    'Ignition does not know this key here, so it never had an effect.',
  )

export const droppedValue = (path: ContextPath): ReportEntry =>
  entry('warning', 'dropped-value', path, 'this value is left out', 'Ignition expects a value of another kind here.')

export const raisedIgnition = (path: ContextPath, from: string, to: string): ReportEntry =>
  entry(
    'info',
    'raised-ignition',
    path,
    `Ignition ${from} becomes ${to}`,
    'No version of this variant makes the older one. An image that takes the older one alone refuses the result.',
  )

export const changedMeaning = (path: ContextPath): ReportEntry =>
  entry(
    'warning',
    'changed-meaning',
    path,
    'the converted text does not make the same config',
    'Compare the two before you use it.',
  )

export const refusedByIgnition = (path: ContextPath, problem: string): ReportEntry =>
  entry(
    'warning',
    'refused-by-ignition',
    path,
    `Ignition refuses this: ${problem}`,
    'So does Butane, until it is mended.',
  )

export const addedMetadata = (path: ContextPath): ReportEntry =>
  entry(
    'info',
    'added-metadata',
    path,
    'a name and a role are added',
    'A MachineConfig needs both, and an Ignition config has neither. Change them to what your cluster expects.',
  )

export const notIgnition = (path: ContextPath, problem: string): ReportEntry =>
  entry(
    'error',
    'not-ignition',
    path,
    `this is no Ignition config: ${problem}`,
    'An Ignition config is JSON with a section `ignition`. A MachineConfig is YAML with one below `spec.config`.',
  )

export const noSpecMakes = (path: ContextPath, version: string): ReportEntry =>
  entry(
    'error',
    'no-spec-makes',
    path,
    version === '' ? 'the version of Ignition is missing' : `no version of this variant makes Ignition ${version}`,
    'Ignition 3.0 to 3.7 can be converted.',
  )
