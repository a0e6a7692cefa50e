import type { Locator, Page } from '@playwright/test'
import {
  expect,
  expectAccessible,
  expectNothingCutOff,
  openText,
  region,
  startEmpty,
  test,
  textBox,
  typeFile,
} from './page.ts'

// A window of 1440 by 900 at 200 %.
test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 })

const tabs = (page: Page): Locator => page.getByRole('navigation', { name: 'Panes' })

async function expectUsable(page: Page): Promise<void> {
  await expectNothingCutOff(page)
  await expectAccessible(page)
}

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Search or run' })).toBeFocused()
  await page.keyboard.type(command)
  await page.getByRole('option', { name: command }).first().click()
}

/** Checks that something can be scrolled to and then stands in the window. */
async function expectReached(place: Locator): Promise<void> {
  await place.scrollIntoViewIfNeeded()
  await expect(place).toBeInViewport({ ratio: 1 })
}

test('the start page', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Open an example' })).toBeVisible()
  await expectUsable(page)
})

test('the panes are as large as the window allows, one at a time', async ({ page }) => {
  test.slow()
  await startEmpty(page)
  await typeFile(page, '/etc/greeting')
  const editor = await region(page, 'Editor').boundingBox()
  expect(editor?.width).toBeGreaterThan(680)
  expect(editor?.height).toBeGreaterThan(300)
  await expectUsable(page)
  await tabs(page).getByRole('button', { name: 'Builder' }).click()
  await region(page, 'Builder').getByRole('button', { name: '/etc/greeting' }).click()
  await expect(region(page, 'Builder').getByRole('textbox', { name: 'Octal mode' })).toBeVisible()
  await expectUsable(page)
  await tabs(page)
    .getByRole('button', { name: /Problems/ })
    .click()
  await expect(region(page, 'Problems')).toBeVisible()
  await expectUsable(page)
})

test('the result: its text, the machine and the way to it', async ({ page }) => {
  test.slow()
  await startEmpty(page)
  await typeFile(page, '/etc/greeting')
  await tabs(page).getByRole('button', { name: 'Result' }).click()
  const result = region(page, 'Result')
  await expect(result.getByText('"/etc/greeting"', { exact: true })).toBeVisible()
  await expectUsable(page)
  await result.getByRole('tab', { name: 'Machine' }).click()
  await expect(result.getByRole('region', { name: 'What the first boot does' })).toBeVisible()
  await expectReached(result.getByRole('row', { name: 'greeting' }))
  await expectUsable(page)
  await result.getByRole('tab', { name: 'Deploy' }).click()
  await result.getByRole('button', { name: /^Choose from \d+ targets$/ }).click()
  await expectUsable(page)
  await page.getByRole('option', { name: 'Azure, 64 KB' }).click()
  await expectReached(result.getByRole('button', { name: 'Copy command' }))
  await expectUsable(page)
})

test('the palette, the settings and the sheet of keys', async ({ page }) => {
  test.slow()
  await startEmpty(page)
  await textBox(page).focus()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Search or run' })).toBeFocused()
  await expectUsable(page)
  await page.keyboard.press('End')
  await page.keyboard.press('Escape')
  await run(page, 'Settings')
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await expect(settings.getByRole('button', { name: 'Reset all settings' })).toBeInViewport({ ratio: 1 })
  await expectReached(settings.getByRole('switch').last().locator('xpath=ancestor::label'))
  await expectUsable(page)
  await settings.getByRole('button', { name: 'Done' }).click()
  await run(page, 'Keyboard')
  const sheet = page.getByRole('dialog', { name: 'Keyboard' })
  await expectReached(sheet.getByText('back to where you were'))
  await expect(sheet.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 })
  await expectUsable(page)
})

test('the reference', async ({ page }) => {
  test.slow()
  await page.goto('/#/reference/flatcar/1.1.0/storage.files.mode')
  const screen = page.getByRole('dialog', { name: 'Reference' })
  await expect(screen.getByRole('heading', { level: 1, name: 'mode' })).toBeVisible()
  await expectReached(screen.getByRole('link', { name: /^systemd/ }))
  await expectUsable(page)
  await screen.getByLabel('Find a field').fill('octal')
  await expectReached(screen.getByRole('link', { name: /^storage\.directories\.mode/ }))
  await expectUsable(page)
})

test('the drawer of documents and local files', async ({ page }) => {
  test.slow()
  await openText(page, 'variant: flatcar\nversion: 1.1.0\nstorage:\n  trees:\n    - local: site\n')
  await run(page, 'All documents and earlier states')
  const drawer = page.getByRole('dialog', { name: 'Documents and files' })
  const name = drawer.getByRole('button', { name: /^Pasted config/ }).getByText('Pasted config')
  await expect(name).toBeVisible()
  expect(await name.evaluate((text) => text.scrollWidth > text.clientWidth)).toBe(false)
  await expectReached(drawer.getByRole('button', { name: 'Save all to one file' }))
  await expectUsable(page)
  await drawer.getByRole('tab', { name: 'Local files' }).click()
  await expect(drawer.getByRole('button', { name: 'Add files', exact: true })).toBeInViewport({ ratio: 1 })
  await expectUsable(page)
})

test('the screen of a conversion', async ({ page }) => {
  await page.goto('/')
  await page
    .getByRole('textbox', { name: /Paste/ })
    .fill('passwd:\n  users:\n    - name: core\nupdate:\n  group: beta\n')
  await page.getByRole('button', { name: 'Open this text' }).click()
  await expect(page.getByRole('button', { name: 'Accept the conversion' })).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('region', { name: 'What changed' })).toBeInViewport()
  await expectUsable(page)
})
