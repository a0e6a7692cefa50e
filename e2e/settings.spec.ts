import type { Locator, Page } from '@playwright/test'
import {
  expect,
  expectAccessible,
  expectNothingCutOff,
  region,
  startEmpty,
  test,
  textBox,
  typeAtEnd,
  typeFile,
} from './page.ts'

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Settings' })

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Settings' }).click()
  await expect(dialog(page)).toBeVisible()
}

const lineHeight = (page: Page): Promise<number> =>
  region(page, 'Editor')
    .locator('.view-line')
    .first()
    .evaluate((line) => line.getBoundingClientRect().height)

test('settings take effect at once, stay after a reload, and are reset in one place', async ({ page }) => {
  test.slow()
  await startEmpty(page)
  await typeFile(page, '/etc/motd')
  await openSettings(page)
  await expectAccessible(page)
  await dialog(page).getByRole('radio', { name: 'Dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await dialog(page).getByRole('radio', { name: 'Compact' }).click()
  await dialog(page).getByLabel('Size of letters').selectOption('20 px')
  await expect.poll(() => lineHeight(page)).toBe(32)
  await dialog(page).getByText('A warning refuses the config').click()
  await dialog(page).getByRole('button', { name: 'Done' }).click()
  await expect(region(page, 'Result').getByText('{"ignition":{"version":"3.4.0"}')).toBeVisible()

  await page.reload()
  await expect(textBox(page)).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect.poll(() => lineHeight(page)).toBe(32)
  await openSettings(page)
  await expect(dialog(page).getByRole('switch', { name: 'Strict' })).toBeChecked()
  await dialog(page).getByRole('button', { name: 'Reset all settings' }).click()
  await expect(dialog(page).getByRole('switch', { name: 'Strict' })).not.toBeChecked()
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark')
  await expect.poll(() => lineHeight(page)).toBe(20)
})

test('long lines wrap when they are told to', async ({ page }) => {
  await startEmpty(page)
  await typeAtEnd(page, `# ${'a long line '.repeat(30)}`)
  const lines = region(page, 'Editor').locator('.view-line')
  await expect(lines).toHaveCount(3)
  await openSettings(page)
  await dialog(page).getByText('Wrap long lines').click()
  await expect.poll(() => lines.count()).toBeGreaterThan(4)
  await dialog(page).getByText('Wrap long lines').click()
  await expect(lines).toHaveCount(3)
})

test('Tab leaves the editor after Escape, or always, where that is chosen', async ({ page }) => {
  await startEmpty(page)
  await openSettings(page)
  await dialog(page).getByLabel('Tab in the editor').selectOption('Indents. After Esc it leaves')
  await dialog(page).getByRole('button', { name: 'Done' }).click()
  await typeAtEnd(page, '#')
  await page.keyboard.press('Tab')
  await expect(textBox(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(textBox(page)).not.toBeFocused()

  await openSettings(page)
  await dialog(page).getByLabel('Tab in the editor').selectOption('Always leaves')
  await dialog(page).getByRole('button', { name: 'Done' }).click()
  await textBox(page).focus()
  await page.keyboard.press('Tab')
  await expect(textBox(page)).not.toBeFocused()
})

test('a kind of hint is switched off, and the key ? too', async ({ page }) => {
  await startEmpty(page)
  await typeAtEnd(page, 'storage:\nfiles:\n- path: /etc/sudoers.d/core\ncontents:\ninline: web')
  await expect(region(page, 'Problems').getByText('has no line break').first()).toBeVisible()
  await openSettings(page)
  await dialog(page).getByText('Sudoers file without a last line break').click()
  await dialog(page).getByText('The key ? shows all keys').click()
  await dialog(page).getByRole('button', { name: 'Done' }).click()
  await expect(region(page, 'Problems').getByText('has no line break')).toHaveCount(0)
  await page.getByRole('button', { name: 'More', exact: true }).focus()
  await page.keyboard.press('?')
  // What comes after it is there, and it alone.
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Search or run' })).toBeFocused()
  await expect(page.getByRole('dialog')).toHaveCount(1)
})

test('settings of an earlier version of the page are still read', async ({ page }) => {
  await page.addInitScript(() => {
    const pane = { isOpen: true }
    const panes = { builder: { isOpen: false }, editor: pane, result: pane, problems: pane }
    localStorage.setItem('kindling.settings', JSON.stringify({ theme: 'dark', output: 'compact', panes }))
  })
  await startEmpty(page)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(region(page, 'Builder')).toBeHidden()
})

test.describe('on a phone, in the dark', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: 'dark' })

  test('settings are a sheet from below, each within reach', async ({ page }) => {
    await startEmpty(page)
    await openSettings(page)
    const box = await dialog(page).locator('..').boundingBox()
    expect([box?.x, box?.width, (box?.y ?? 0) + (box?.height ?? 0)]).toEqual([0, 390, 844])
    await expectNothingCutOff(page)
    await expectAccessible(page)
    const last = dialog(page).locator('label').last()
    await last.scrollIntoViewIfNeeded()
    await last.tap()
    await expect(dialog(page).getByRole('switch').last()).not.toBeChecked()
    await dialog(page).getByRole('button', { name: 'Reset all settings' }).tap()
    await expect(dialog(page).getByRole('switch').last()).toBeChecked()
    await dialog(page).getByRole('button', { name: 'Done' }).tap()
    await expect(dialog(page)).toBeHidden()
  })
})
