import { expect, expectAccessible, region, test } from './page.ts'

const config = `etcd:
  version: 3.5.4
  listen_client_urls: http://{PRIVATE_IPV4}:2379
`

test('a Container Linux Config is told by its text and takes its platform from a menu', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('textbox', { name: /Paste/ }).fill(config)
  await page.getByRole('button', { name: 'Open this text' }).click()
  await page.getByRole('button', { name: 'Keep original' }).click()
  await expect(page.getByRole('button', { name: 'Spec Container Linux Config' })).toBeVisible()
  await expect(region(page, 'Problems').getByText('platform must be specified to use templating')).toBeVisible()
  const result = region(page, 'Result')
  await expect(result.getByText('No variant, so this is a Container Linux Config.')).toBeVisible()
  await result.getByRole('button', { name: 'Platform none' }).click()
  await page.getByRole('menuitem', { name: 'Amazon EC2' }).click()
  await expect(result.getByText('COREOS_EC2_IPV4_LOCAL')).toBeVisible()
  await expect(page.getByRole('contentinfo').getByRole('status')).toHaveText('Valid')
  await expect(result.getByRole('button', { name: 'Download config.ign' })).toBeVisible()
  await expectAccessible(page)
})
