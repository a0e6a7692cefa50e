import { expect, expectAccessible, region, startEmpty, test } from './page.ts'

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

test.describe('with twice the size of everything', () => {
  // A window of 1440 by 900 at 200 %.
  test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 })

  test('nothing of the page is cut off to the side', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { name: 'Open an example' })).toBeVisible()
    const isWider = (): Promise<boolean> =>
      page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
    expect(await isWider()).toBe(false)
    await expectAccessible(page)
    await startEmpty(page)
    expect(await isWider()).toBe(false)
    await expect(region(page, 'Editor')).toBeVisible()
    await expectAccessible(page)
  })
})

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } })

  test('the start page and a document can be used', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: /^Web server In/ }).click()
    await expect(region(page, 'Builder').getByText('caddy.service')).toBeVisible()
    await expectAccessible(page)
  })
})
