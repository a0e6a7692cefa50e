import { expect, region, test } from './page.ts'

test('an example opens as a config of its own, from the start page and by its name', async ({ page }) => {
  await page.goto('/')
  const disks = page.getByRole('region', { name: 'Disks' })
  await disks.getByRole('button', { name: /Encrypted data disk/ }).click()
  await expect(page.getByRole('button', { name: 'Document encrypted-data' })).toBeVisible()
  await expect(region(page, 'Result').getByText('"tpm2": true')).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Search or run' })).toBeFocused()
  await page.keyboard.type('quadlet')
  await page.getByRole('option', { name: /Web server with Podman/ }).click()
  await expect(page.getByRole('button', { name: 'Document quadlet' })).toBeVisible()
})
