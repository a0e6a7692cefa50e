import { expect, expectAccessible, region, startEmpty, test, typeAtEnd, typeFile } from './page.ts'

test('an error keeps the last good result, names its place and goes away when mended', async ({ page }) => {
  await startEmpty(page)
  await typeFile(page, '/etc/hostname')
  const result = region(page, 'Result')
  await expect(result.getByText('"/etc/hostname"', { exact: true })).toBeVisible()

  await typeAtEnd(page, '\n@')
  await expect(result.getByText(/Last good result/)).toBeVisible()
  await expect(result.getByText('"/etc/hostname"', { exact: true })).toBeVisible()
  await expectAccessible(page)

  await page.keyboard.press('F8')
  await expect(region(page, 'Editor').locator('.squiggly-error').first()).toBeVisible()
  await page.keyboard.press('Escape')
  for (let undone = 0; undone < 4; undone += 1) await page.keyboard.press('Control+z')
  await expect(result.getByText(/Last good result/)).toBeHidden()
})

test('a problem opens at its place', async ({ page }) => {
  await startEmpty(page)
  await typeAtEnd(page, 'storage:\nfiles:\n- path: relative/path\n')
  const problems = region(page, 'Problems')
  const show = problems.getByRole('button', { name: /Problems/ })
  if ((await problems.getByText(/path not absolute/i).count()) === 0) await show.first().click()
  await problems.getByText(/path not absolute/i).click()
  await page.keyboard.press('End')
  await page.keyboard.type('!')
  await expect(region(page, 'Editor').getByText('relative/path!')).toBeVisible()
})
