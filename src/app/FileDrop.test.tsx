// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { FileDrop } from './FileDrop.tsx'

afterEach(cleanup)

/** What happens when what is dragged leaves an element for another one, or for outside of the page. */
const leaveFor = (relatedTarget: Element | null): boolean =>
  fireEvent(document.body, Object.assign(new Event('dragleave', { bubbles: true }), { relatedTarget }))
const offer = () => screen.queryByText('Drop to open it as a new document')

it('offers to take a file while one is dragged over the page', () => {
  render(<FileDrop />)
  fireEvent.dragOver(document.body, { dataTransfer: { types: ['Files'] } })
  expect(offer()).not.toBeNull()
  leaveFor(null)
  expect(offer()).toBeNull()
})

it('stays away while text or a row of a list is dragged from one part of the page to another', () => {
  render(<FileDrop />)
  fireEvent.dragOver(document.body, { dataTransfer: { types: ['text/plain'] } })
  leaveFor(document.body)
  expect(offer()).toBeNull()
})
