import { expect, test } from 'vitest'
import { resolveImage } from '../imageChoice.ts'
import type { ImageSource } from '../target.ts'
import { azureImage, azureUrn } from './azureImage.ts'

const source: ImageSource = { kind: 'published', note: '', hasArm: true }

test.each([
  [{}, 'kinvolk:flatcar-container-linux-free:stable-gen2:latest', true],
  [{ channel: 'beta', generation: '1' }, 'kinvolk:flatcar-container-linux-free:beta:latest', true],
  [{ channel: 'lts', version: '4081.3.10' }, 'kinvolk:flatcar-container-linux-free:lts2024-gen2:4081.3.10', true],
  [{ offer: 'corevm' }, 'kinvolk:flatcar-container-linux-corevm-amd64:stable-gen2:latest', false],
  [{ offer: 'legacy', channel: 'alpha' }, 'kinvolk:flatcar-container-linux:alpha-gen2:latest', true],
  [
    { architecture: 'arm64', offer: 'free', generation: '1' },
    'kinvolk:flatcar-container-linux-corevm:stable:latest',
    false,
  ],
  [
    { channel: 'gone', offer: 'gone', version: 'a:b', generation: '7' },
    'kinvolk:flatcar-container-linux-free:stable-gen2:latest',
    true,
  ],
])('%j is %s', (wanted, urn, hasTerms) => {
  const image = azureImage(resolveImage('flatcar', source, wanted))
  expect([azureUrn(image), image.hasTerms]).toEqual([urn, hasTerms])
})

test('a system without Arm images here has none, whatever is chosen', () => {
  const { architecture } = resolveImage('flatcar', { kind: 'published', note: '' }, { architecture: 'arm64' })
  expect(architecture).toBe('amd64')
})
