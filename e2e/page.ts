import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base, type Locator, type Page } from '@playwright/test'

interface Watch {
  /** Fails the test where the page talks to another origin, breaks its policy or logs an error. */
  readonly watch: undefined
}

/** A test of the page that fails on any request to another origin and on any error in the console. */
export const test = base.extend<Watch>({
  watch: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = []
      context.on('request', (request) => {
        if (!isOwn(request.url(), baseURL)) complaints.push(`request to ${request.url()}`)
      })
      context.on('console', (message) => {
        if (message.type() === 'error' && !isExpected(message.text())) complaints.push(message.text())
      })
      context.on('weberror', (error) => complaints.push(error.error().message))
      await use(undefined)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

// What the browser itself writes when a journey cuts off a file on purpose.
const isExpected = (text: string): boolean => text.includes('net::ERR_FAILED')

function isOwn(url: string, baseURL: string | undefined): boolean {
  const { protocol, origin } = new URL(url)
  return protocol === 'data:' || protocol === 'blob:' || (baseURL !== undefined && origin === new URL(baseURL).origin)
}

/** A region of the page by its name. */
export const region = (page: Page, name: 'Builder' | 'Editor' | 'Result' | 'Problems'): Locator =>
  page.getByRole('region', { name, exact: true })

/** The text box of the editor. */
export const textBox = (page: Page): Locator => page.getByRole('textbox', { name: 'Butane YAML' })

/** Opens the page at its start screen and begins with an empty config. */
export async function startEmpty(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: 'Start empty' }).click()
  await expect(textBox(page)).toBeVisible()
}

/** Types at the end of the text, as a person does; the editor indents. */
export async function typeAtEnd(page: Page, text: string): Promise<void> {
  await textBox(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(text)
}

/** Types the entry of a file, which takes the editor's indent at each Enter. */
export const typeFile = (page: Page, path: string): Promise<void> =>
  typeAtEnd(page, `storage:\nfiles:\n- path: ${path}\nmode: 0644\ncontents:\ninline: web`)

/**
 * Checks the page with axe; without the list of suggestions, to whose rows Monaco on purpose gives another role where the
 * browser says it is on Windows.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).exclude('.suggest-widget .monaco-list').analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  expect(found).toEqual([])
}

/** Opens a text from the start page, as a person pastes it. */
export async function openText(page: Page, text: string): Promise<void> {
  await page.goto('/')
  await page.getByRole('textbox', { name: /Paste/ }).fill(text)
  await page.getByRole('button', { name: 'Open this text' }).click()
  await expect(textBox(page)).toBeVisible()
}

/** Checks that the page does not scroll to the side, and that each control is in sight or can be scrolled to. */
export async function expectNothingCutOff(page: Page): Promise<void> {
  expect(await page.evaluate(findCutOff)).toEqual([])
}

// Runs in the page.
function findCutOff(): readonly string[] {
  const root = document.documentElement
  const controls = document.querySelectorAll('a[href], button, input, select, textarea, [role=option], [role=tab]')
  const cutOff = [...controls].filter((control) => isInSight(control) && !isReached(control))
  const names = cutOff.map((control) => control.getAttribute('aria-label') ?? control.textContent)
  return root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} wide`, ...names] : names

  // Monaco scrolls in a way of its own; what is hidden for the eye is for screen readers alone.
  function isInSight(control: Element): boolean {
    const { width, height } = control.getBoundingClientRect()
    const isHidden = control.closest('.monaco-editor, [inert], [aria-hidden=true]') !== null
    const isSeen = control.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    return !isHidden && isSeen && width > 1 && height > 1 && !isClipped(control)
  }

  function isClipped(control: Element): boolean {
    for (let each: Element | null = control; each; each = each.parentElement) {
      const { clip, clipPath } = getComputedStyle(each)
      if (clip !== 'auto' || clipPath !== 'none') return true
    }
    return false
  }

  function isReached(control: Element): boolean {
    const isOver = control.closest('[role=dialog]') !== null
    return (
      isReachedAlong(control, 'x') &&
      ((!isOver && root.scrollHeight > root.clientHeight) || isReachedAlong(control, 'y'))
    )
  }

  // Scrolls in this direction, or stands within all that cuts off.
  function isReachedAlong(control: Element, axis: 'x' | 'y'): boolean {
    const spanOf = (element: Element): readonly [number, number] => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      return axis === 'x' ? [left, right] : [top, bottom]
    }
    const [start, end] = spanOf(control)
    for (let each = control.parentElement; each && each !== root; each = each.parentElement) {
      const overflow = getComputedStyle(each)[axis === 'x' ? 'overflowX' : 'overflowY']
      const [first, last] = spanOf(each)
      if (/auto|scroll/.test(overflow)) return true
      if (overflow !== 'visible' && (start < first - 1 || end > last + 1)) return false
    }
    return start >= -1 && end <= 1 + (axis === 'x' ? root.clientWidth : root.clientHeight)
  }
}
