import { expect, expectAccessible, region, startEmpty, test, textBox, typeFile } from './page.ts'
import type { Locator, Page } from '@playwright/test'

const palette = (page: Page): Locator => page.getByRole('dialog', { name: 'Search or run' })
const box = (page: Page): Locator => page.getByRole('combobox', { name: 'Search or run' })
/** Opens the palette and types, once it is there. */
async function look(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(box(page)).toBeFocused()
  await page.keyboard.type(query)
}

const option = (page: Page, name: string | RegExp): Locator => palette(page).getByRole('option', { name })

test('a place in the config is found and gone to without the mouse', async ({ page }) => {
  await startEmpty(page)
  await typeFile(page, '/etc/motd')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+k')
  await expect(box(page)).toBeFocused()
  await expect(option(page, /^\/etc\/motd/)).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.type('motd mode')
  await expect(option(page, '/etc/motd, mode')).toContainText('0644, line 6')
  await expect(palette(page).locator('b')).toHaveText(['motd', 'mode'])
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(palette(page)).toBeHidden()
  await expect(textBox(page)).toBeFocused()
  await expect(page.getByRole('contentinfo').getByText('Ln 6, Col 7')).toBeVisible()
})

test('a command is found by first letters, shows its key, runs, and is offered again', async ({ page }) => {
  await startEmpty(page)
  await textBox(page).focus()
  await look(page, 'comp')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await expect(palette(page)).toBeHidden()
  await expect(textBox(page)).toBeFocused()

  await look(page, 'next prob')
  await expect(option(page, 'Next problem')).toBeHidden()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('darkm')
  await expect(option(page, 'Dark mode')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.keyboard.press('Control+k')
  await expect(palette(page).getByRole('group', { name: 'Do' }).getByRole('option').first()).toBeVisible()
  await page.keyboard.type('all keys')
  await expect(palette(page).getByText('Nothing is called that.')).toBeVisible()
  await expectAccessible(page)
})

test('what was run of late goes first', async ({ page }) => {
  await startEmpty(page)
  await look(page, 'keyb')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Search or run' }).click()
  await expect(palette(page).getByRole('group', { name: 'Recent' }).getByRole('option')).toHaveText([/Keyboard/])
})

test('what is typed before the palette is there goes into it, not into the text', async ({ page }) => {
  await startEmpty(page)
  await textBox(page).focus()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('light')
  await expect(box(page)).toHaveValue('light')
  await page.keyboard.press('Escape')
  await expect(region(page, 'Editor').getByText('light')).toBeHidden()
})

test('a kept document is found and opened', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: /^Web server In/ }).click()
  await expect(textBox(page)).toBeVisible()
  await page.getByRole('button', { name: 'Kindling, start page' }).click()
  await page.getByRole('button', { name: 'Start empty' }).click()
  await expect(textBox(page)).toBeVisible()
  await look(page, 'web-s')
  await expect(palette(page).getByRole('group', { name: 'Documents' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'web-server' })).toBeAttached()
})

test('the sheet lists every key, and the keys do what it says', async ({ page }) => {
  await startEmpty(page)
  await typeFile(page, '/etc/motd')
  await page.getByRole('button', { name: /^Keyboard/ }).click()
  const sheet = page.getByRole('dialog', { name: 'Keyboard' })
  for (const key of [
    'Ctrl K',
    'F6',
    'F8',
    'F12',
    'Ctrl .',
    'Ctrl ↵',
    'Ctrl Z',
    'Shift Alt F',
    'Ctrl S',
    'Ctrl M',
    '?',
  ]) {
    await expect(sheet.getByText(key, { exact: true })).toBeVisible()
  }
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()

  await textBox(page).focus()
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Already saved in this browser.')).toBeVisible()
  await page.keyboard.press('F12')
  await expect(region(page, 'Result').getByRole('textbox')).toBeFocused()
  await page.keyboard.press('?')
  await expect(sheet).toBeHidden()
})

test('the two keys of help at the caret work on beside the palette', async ({ page }) => {
  await startEmpty(page)
  await typeFile(page, '/etc/motd')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+k')
  await page.keyboard.press('Control+i')
  await expect(palette(page)).toBeHidden()
  await expect(page.getByText('The operating system that the config is for.')).toBeVisible()
})

test('on a phone the palette fills the screen and is closed by touch', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  const page = await context.newPage()
  await startEmpty(page)
  await page.getByRole('button', { name: 'Search or run' }).tap()
  await page.keyboard.type('problems')
  await option(page, 'Go to Problems').tap()
  await expect(region(page, 'Problems')).toBeVisible()
  await page.getByRole('button', { name: 'Search or run' }).tap()
  // The library shows it once the keyboard of the phone has its place.
  await expect(palette(page).locator('..')).toHaveCSS('opacity', '1')
  await expectAccessible(page)
  await palette(page).getByRole('button', { name: 'Close' }).tap()
  await expect(palette(page)).toBeHidden()
  await context.close()
})
