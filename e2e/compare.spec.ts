import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, region, startEmpty, test, textBox, typeAtEnd, typeFile } from './page.ts'

async function openCompare(page: Page): Promise<Locator> {
  await region(page, 'Result').getByRole('button', { name: 'More about the result' }).click()
  await page.getByRole('menuitem', { name: 'Compare' }).click()
  return page.getByRole('dialog', { name: 'Compare' })
}

test('since the last export, what changes is told in words and lines', async ({ page }) => {
  await startEmpty(page)
  await typeFile(page, '/etc/web')
  await expect(region(page, 'Result').getByText('"/etc/web"')).toBeVisible()
  const download = page.waitForEvent('download')
  await region(page, 'Result').getByRole('button', { name: 'Download config.ign' }).click()
  await download
  await typeAtEnd(page, ' server\n')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('- path: /etc/new')
  await expect(region(page, 'Result').getByText('"/etc/new"')).toBeVisible()

  const dialog = await openCompare(page)
  await expect(dialog.getByRole('status')).toHaveText('1 file added, 1 file changed.')
  await expect(dialog.getByRole('deletion')).toHaveText('before web')
  await expect(dialog.getByRole('insertion')).toHaveText('now web server')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('another config is compared by what it does', async ({ page }) => {
  await startEmpty(page)
  await typeFile(page, '/etc/web')
  await expect(region(page, 'Result').getByText('"/etc/web"')).toBeVisible()
  const dialog = await openCompare(page)
  const other = dialog.getByRole('textbox', { name: 'The other config' })
  const sameFile = { mode: 420, contents: { source: 'data:;base64,d2Vi' }, path: '/etc/web' }
  await other.fill(JSON.stringify({ storage: { files: [sameFile] }, ignition: { version: '3.4.0' } }))
  await expect(dialog.getByRole('status')).toContainText('Nothing changes on the machine.')
  await expect(dialog.getByRole('status')).toContainText('differ only in how they are written')
  await other.fill(
    '{"ignition":{"version":"3.4.0"},"systemd":{"units":[{"name":"a.service","contents":"[Unit]\\nA=1"}]}}',
  )
  await expect(dialog.getByRole('status')).toHaveText('1 file added, 1 unit removed.')
  await expect(dialog.getByRole('group', { name: 'Lines of contents' })).toContainText('[Unit]')
  await expectAccessible(page)
  await other.fill('variant: flatcar')
  await expect(dialog.getByText(/^This is Butane/)).toBeVisible()
})

test.describe('on a phone, in the dark', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, colorScheme: 'dark' })

  test('the comparison is a sheet', async ({ page }) => {
    await startEmpty(page)
    await expect(textBox(page)).toBeVisible()
    await page.getByRole('button', { name: 'Result' }).tap()
    await expect(region(page, 'Result').getByText('"3.4.0"')).toBeVisible()
    const dialog = await openCompare(page)
    await dialog.getByRole('textbox', { name: 'The other config' }).fill('{"ignition":{"version":"3.3.0"}}')
    await expect(dialog.getByRole('status')).toHaveText('1 setting changed.')
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Close' }).tap()
    await expect(dialog).toBeHidden()
  })
})
