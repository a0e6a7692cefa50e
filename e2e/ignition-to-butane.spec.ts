import { expect, expectAccessible, region, startEmpty, test, textBox } from './page.ts'

const config = {
  ignition: { version: '3.3.0' },
  storage: { files: [{ path: '/etc/motd', mode: 420, contents: { source: 'data:,hello%0A' } }] },
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('an Ignition config is moved to Butane when the person says so', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('textbox', { name: /Paste/ }).fill(JSON.stringify(config))
  await page.getByRole('button', { name: 'Open this text' }).click()
  const result = region(page, 'Result')
  await expect(result.getByText('This is an Ignition config already')).toBeVisible()
  await result.getByRole('button', { name: 'Move to Butane' }).click()
  const dialog = page.getByRole('dialog', { name: 'Move to Butane' })
  await expect(dialog.getByText('Everything is carried over.')).toBeVisible()
  const butane = dialog.getByRole('textbox', { name: 'Text of Butane' })
  await expect(butane).toHaveValue(/variant: flatcar[^]*mode: 0644[^]*inline: \|\n {10}hello\n/)
  await expectAccessible(page)
  await dialog.getByRole('radio', { name: 'Fedora CoreOS' }).click()
  await expect(butane).toHaveValue(/variant: fcos\nversion: 1\.4\.0/)
  await dialog.getByRole('button', { name: 'Replace the text' }).click()
  await expect(result.getByText('"/etc/motd"')).toBeVisible()
  await textBox(page).focus()
  await page.keyboard.press('Control+Z')
  await expect(region(page, 'Editor').getByText('"ignition"')).toBeVisible()
})

test('an Ignition config that takes the place of a good text is known for what it is', async ({ page }) => {
  await startEmpty(page)
  const result = region(page, 'Result')
  await expect(result.getByText('"3.4.0"')).toBeVisible()
  await textBox(page).focus()
  await page.keyboard.press('Control+A')
  await page.evaluate((text) => navigator.clipboard.writeText(text), JSON.stringify(config))
  await page.keyboard.press('Control+V')
  await result.getByRole('button', { name: 'Move to Butane' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Replace the text' }).click()
  await expect(result.getByText('"/etc/motd"')).toBeVisible()
})
