import { expect, test } from 'vitest'
import { nearestSize } from './codeSizes.ts'

test('a kept size is shown as the nearest choice', () => {
  expect([undefined, 9, 12, 15, 17.2, 32].map(nearestSize)).toEqual(['usual', '11', '12', '14', '18', '24'])
})
