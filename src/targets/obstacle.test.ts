import { expect, test } from 'vitest'
import { findTargets } from './findTargets.ts'
import { resolveImage } from './imageChoice.ts'
import { boundOf, obstacleOf } from './obstacle.ts'
import { findTarget, targets } from './targets.ts'

const obstacle = (id: string, system: Parameters<typeof obstacleOf>[1], config: string): string | undefined => {
  const target = findTarget(id)
  return target && obstacleOf(target, system, config)
}

test.each([
  ['azure', 'flatcar', '{}', undefined],
  ['akamai', 'fcos', '{}', 'Fedora CoreOS has no images for Akamai.'],
  [
    'azure',
    'openshift',
    '# Generated',
    'This is a MachineConfig, and Azure takes none. It goes to an OpenShift cluster.',
  ],
  ['openshift', 'openshift', '# Generated', undefined],
  ['openshift', 'openshift', '{}', 'The cluster takes a MachineConfig. Turn off **Raw Ignition** on the Ignition tab.'],
  ['openshift', 'flatcar', '{}', 'Flatcar has no images for OpenShift.'],
] as const)('%s with %s and %s: %s', (id, system, config, expected) => {
  expect(obstacle(id, system, config)).toBe(expected)
})

test('the Ignition of an image bounds the version of configs', () => {
  const stable = resolveImage('flatcar', { kind: 'published', note: '' }, { channel: 'stable' })
  expect(boundOf('flatcar', stable, '3.4.0')).toEqual({
    image: expect.stringMatching(/^Flatcar Stable \d/) as string,
    newest: '3.5.0',
    isTaken: true,
  })
  expect(boundOf('flatcar', stable, '3.7.0-experimental')?.isTaken).toBe(false)
  expect(boundOf('openshift', resolveImage('openshift', { kind: 'published', note: '' }), '3.4.0')).toBeUndefined()
})

test('targets are found by what people call them', () => {
  const ids = (query: string): readonly string[] => findTargets(targets, query).map(({ id }) => id)
  expect(ids('linode')).toEqual(['akamai'])
  expect(ids('GCE')).toEqual(['gcp'])
  expect(ids(' aws ec2 ')).toEqual(['aws'])
  expect(ids('')).toHaveLength(targets.length)
})
