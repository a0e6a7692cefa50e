import { expect, expectAccessible, region, startEmpty, test, typeFile } from './page.ts'

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the panes are tabs at the bottom', async ({ page }) => {
    await startEmpty(page)
    await typeFile(page, '/etc/hostname')
    await expectAccessible(page)
    const tabs = page.getByRole('navigation', { name: 'Panes' })
    await tabs.getByRole('button', { name: 'Result' }).click()
    await expect(region(page, 'Result').getByText('"/etc/hostname"', { exact: true })).toBeVisible()
    await expect(region(page, 'Editor')).toBeHidden()
    await expectAccessible(page)
    await tabs.getByRole('button', { name: 'Builder' }).click()
    await region(page, 'Builder').getByRole('button', { name: '/etc/hostname' }).click()
    await region(page, 'Builder').getByRole('button', { name: 'YAML, line 5' }).click()
    await expect(region(page, 'Editor')).toBeVisible()
  })

  test('a message stands above the tabs', async ({ page }) => {
    await startEmpty(page)
    await page.keyboard.press('Control+s')
    const message = page.getByRole('alertdialog').filter({ hasText: 'Already saved' })
    await expect(message).toBeVisible()
    const tabs = await page.getByRole('navigation', { name: 'Panes' }).boundingBox()
    const { y = 0, height = 0 } = (await message.boundingBox()) ?? {}
    expect(y + height).toBeLessThanOrEqual(tabs?.y ?? 0)
  })
})

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' })

  test('the page and its editor are dark', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('button', { name: 'Start empty' })).toBeVisible()
    await expectAccessible(page)
    await startEmpty(page)
    await typeFile(page, '/etc/hostname')
    await expect(region(page, 'Result').getByText('"/etc/hostname"', { exact: true })).toBeVisible()
    await expectAccessible(page)
    const background = await region(page, 'Editor')
      .locator('.monaco-editor')
      .evaluate((editor) => getComputedStyle(editor).backgroundColor)
    expect(background).toBe('rgb(25, 24, 22)')
  })
})
