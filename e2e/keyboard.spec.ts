import { expect, expectAccessible, region, test, textBox } from './page.ts'

test('everything works with the keyboard alone', async ({ page }) => {
  await page.goto('/')
  const start = page.getByRole('button', { name: 'Start empty' })
  await expect(start).toBeVisible()
  for (let presses = 0; presses < 40; presses += 1) {
    if (await start.evaluate((button) => button === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await expect(textBox(page)).toBeVisible()

  const isInEditor = (): Promise<boolean> => textBox(page).evaluate((box) => box === document.activeElement)
  for (let presses = 0; presses < 10 && !(await isInEditor()); presses += 1) await page.keyboard.press('F6')
  await expect(textBox(page)).toBeFocused()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('passwd:\nusers:\n- name: core')
  await expect(region(page, 'Result').getByText('"core"')).toBeVisible()

  await expectAccessible(page)
  await page.keyboard.press('Control+m')
  await page.keyboard.press('Tab')
  await expect(textBox(page)).not.toBeFocused()
})
