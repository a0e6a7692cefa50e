import { readFile } from 'node:fs/promises'
import { expect, expectAccessible, region, startEmpty, test, textBox, typeFile } from './page.ts'

test('from the first visit to the downloaded JSON', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Start empty' })).toBeVisible()
  await expectAccessible(page)

  await startEmpty(page)
  await typeFile(page, '/etc/hostname')
  const result = region(page, 'Result')
  await expect(result.getByRole('tab', { name: 'Ignition' })).toBeVisible()
  await expect(result.getByText('"/etc/hostname"', { exact: true })).toBeVisible()
  await expect(region(page, 'Builder').getByText('/etc/hostname')).toBeVisible()
  await expectAccessible(page)

  const downloading = page.waitForEvent('download')
  await result.getByRole('button', { name: 'Download config.ign' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('config.ign')
  const config: unknown = JSON.parse(await readFile(await download.path(), 'utf8'))
  expect(config).toEqual({
    ignition: { version: '3.4.0' },
    storage: { files: [{ path: '/etc/hostname', contents: { compression: '', source: 'data:,web' }, mode: 420 }] },
  })

  await result.getByRole('button', { name: 'Copy JSON' }).click()
  const copied: unknown = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))
  expect(copied).toEqual(config)
})

test('the spec picker changes the text, and undo takes it back', async ({ page }) => {
  await startEmpty(page)
  await page.getByRole('button', { name: /^Spec/ }).click()
  await page.getByText('1.0.0', { exact: false }).first().click()
  await expect(region(page, 'Editor').getByText('1.0.0')).toBeVisible()
  await expect(region(page, 'Result').getByText('"3.3.0"')).toBeVisible()
  await page.keyboard.press('Escape')
  await textBox(page).focus()
  await page.keyboard.press('Control+z')
  await expect(region(page, 'Editor').getByText('1.1.0')).toBeVisible()
})

test('an example opens and is translated', async ({ page }) => {
  await page.goto('/')
  await page
    .getByRole('button', { name: /container/i })
    .first()
    .click()
  await expect(textBox(page)).toBeVisible()
  await expect(region(page, 'Result').getByText('"ignition"')).toBeVisible()
  await expect(page.getByRole('contentinfo').getByText(/valid/i)).toBeVisible()
})
