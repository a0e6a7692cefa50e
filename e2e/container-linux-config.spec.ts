import { expect, expectAccessible, region, test, textBox } from './page.ts'

const config = `etcd:
  version: 3.5.4
  listen_client_urls: http://{PRIVATE_IPV4}:2379
`

test('a Container Linux Config is told by its text and takes its platform from a menu', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('textbox', { name: /Paste/ }).fill(config)
  await page.getByRole('button', { name: 'Open this text' }).click()
  await expect(page.getByRole('button', { name: 'Spec Container Linux Config' })).toBeVisible()
  await expect(region(page, 'Problems').getByText('platform must be specified to use templating')).toBeVisible()
  const result = region(page, 'Result')
  await result.getByRole('button', { name: 'Platform none' }).click()
  await page.getByRole('menuitem', { name: 'Amazon EC2' }).click()
  await expect(result.getByText('COREOS_EC2_IPV4_LOCAL')).toBeVisible()
  await expect(page.getByRole('contentinfo').getByRole('status')).toHaveText('Valid')
  await expect(result.getByRole('button', { name: 'Download config.ign' })).toBeVisible()
  await expectAccessible(page)
})

test('a Container Linux Config is moved to Butane when the person says so, and back by undo', async ({ page }) => {
  await page.goto('/')
  const old = 'colour: red\n# the cluster\netcd:\n  version: 3.5.4\n'
  await page.getByRole('textbox', { name: /Paste/ }).fill(old)
  await page.getByRole('button', { name: 'Open this text' }).click()
  const result = region(page, 'Result')
  await result.getByRole('button', { name: 'Move to Butane' }).click()
  const dialog = page.getByRole('dialog', { name: 'Move to Butane' })
  await expect(dialog.getByText('Line 1:')).toBeVisible()
  await expect(dialog.getByRole('textbox', { name: 'Text of Butane' })).toHaveValue(
    /version: 1\.1\.0[^]*# the cluster\n {4}- name: etcd-member\.service/,
  )
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Replace the text' }).click()
  await expect(page.getByRole('button', { name: 'Spec Flatcar 1.1.0' })).toBeVisible()
  await textBox(page).focus()
  await page.keyboard.press('Control+Z')
  await expect(page.getByRole('button', { name: 'Spec Container Linux Config' })).toBeVisible()
})
