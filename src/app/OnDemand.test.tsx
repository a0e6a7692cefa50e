// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { lazy } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { toasts } from '../ui/toasts.ts'
import { OnDemand } from './OnDemand.tsx'

afterEach(cleanup)

it('says that a part could not be loaded, and closes it', async () => {
  const Part = lazy(() => Promise.reject(new Error('no connection')))
  const onClose = vi.fn<() => void>()
  render(
    <OnDemand onClose={onClose}>
      <Part />
    </OnDemand>,
    { onCaughtError: () => undefined },
  )
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce(), 60_000)
  expect(toasts.visibleToasts.map(({ content }) => content.kind)).toEqual(['error'])
})
