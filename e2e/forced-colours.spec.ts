import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, openText, region, startEmpty, test, typeFile } from './page.ts'

test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } })

const outlineOf = (place: Locator): Promise<string> =>
  place.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return `${outlineWidth} ${outlineStyle}`
  })
const backgroundOf = (place: Locator): Promise<string> =>
  place.evaluate((element) => getComputedStyle(element).backgroundColor)
/** A colour of the system, as the browser computes it. */
const systemColour = (page: Page, name: string): Promise<string> =>
  page.evaluate((colour) => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.color = colour
    const computed = getComputedStyle(probe).color
    probe.remove()
    return computed
  }, name)
const label = (page: Page, text: string): Locator => page.locator('label', { hasText: text })
const track = (page: Page, text: string): Locator => label(page, text).locator('> span').nth(1)

test('what is ticked looks ticked, and nothing else does', async ({ page }) => {
  test.slow()
  await page.goto('/')
  const goal = label(page, 'Run a container')
  const tick = goal.locator('svg').last()
  await expect(tick).toHaveCSS('visibility', 'hidden')
  // Without a plate behind its words, which would have their colour.
  await expect(page.getByRole('button', { name: 'Start empty' })).toHaveCSS('forced-color-adjust', 'none')
  await expectAccessible(page)
  await goal.click()
  await expect(tick).toHaveCSS('visibility', 'visible')

  await startEmpty(page)
  await typeFile(page, '/etc/motd')
  await region(page, 'Builder').getByRole('button', { name: '/etc/motd' }).click()
  const cell = (name: string): Locator =>
    region(page, 'Builder')
      .locator('label')
      .filter({ has: page.getByRole('checkbox', { name }) })
  await expect(cell('Owner may write').locator('svg')).toHaveCSS('visibility', 'visible')
  await expect(cell('Group may write').locator('svg')).toHaveCSS('visibility', 'hidden')
  await expectAccessible(page)
})

test('switches show whether they are on, and what has the focus shows it', async ({ page }) => {
  await startEmpty(page)
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Settings' }).click()
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await expect(settings).toBeVisible()
  const highlight = await systemColour(page, 'Highlight')
  expect(await backgroundOf(track(page, 'Wrap long lines'))).not.toBe(highlight)
  await label(page, 'Wrap long lines').click()
  await expect.poll(() => backgroundOf(track(page, 'Wrap long lines'))).toBe(highlight)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  expect(await outlineOf(track(page, 'Wrap long lines'))).toBe('2px solid')
  expect(await outlineOf(settings.getByRole('radio', { name: 'System' }))).toBe('1px solid')
  await expectAccessible(page)
  await settings.getByRole('radio', { name: 'Light' }).click()
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light dark')
})

test('what is chosen is outlined: a line of the palette, a document, a file, a field', async ({ page }) => {
  test.slow()
  await openText(page, 'variant: flatcar\nversion: 1.1.0\nstorage:\n  files:\n    - path: /etc/motd\n')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Search or run' })).toBeFocused()
  await page.keyboard.type('all documents')
  const line = page.getByRole('option', { name: 'All documents and earlier states' })
  await expect.poll(() => outlineOf(line)).toBe('2px solid')
  await page.keyboard.press('Enter')
  const drawer = page.getByRole('dialog', { name: 'Documents and files' })
  expect(await outlineOf(drawer.getByRole('button', { name: /^Pasted config/ }))).toBe('1px solid')
  await expectAccessible(page)
  await page.keyboard.press('Escape')

  await region(page, 'Result').getByRole('tab', { name: 'Machine' }).click()
  const file = region(page, 'Result').getByRole('row', { name: 'motd' })
  await file.click()
  await expect.poll(() => outlineOf(file)).toBe('1px solid')
  await expectAccessible(page)

  await page.goto('/#/reference/flatcar/1.1.0/storage.files.mode')
  const fields = page.getByRole('navigation', { name: 'Fields' })
  await expect.poll(() => outlineOf(fields.getByRole('link', { name: /^mode/ }))).toBe('1px solid')
  await expectAccessible(page)
})

test.describe('on a dark screen, on a phone', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 390, height: 844 } })

  test('the open pane is outlined, and the result can be used', async ({ page }) => {
    test.slow()
    await startEmpty(page)
    await typeFile(page, '/etc/motd')
    const tabs = page.getByRole('navigation', { name: 'Panes' })
    expect(await outlineOf(tabs.getByRole('button', { name: 'Editor' }))).toBe('1px solid')
    await expectAccessible(page)
    await tabs.getByRole('button', { name: 'Result' }).click()
    await page.getByRole('tab', { name: 'Deploy' }).click()
    await page.getByRole('button', { name: /^Choose from \d+ targets$/ }).click()
    const target = page.getByRole('option', { name: 'Azure, 64 KB' })
    await target.click()
    await expect(page.getByRole('button', { name: 'Copy command' })).toBeVisible()
    await expectAccessible(page)
  })
})
