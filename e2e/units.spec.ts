import type { Page } from '@playwright/test'
import { expect, expectAccessible, region, startEmpty, test, textBox, typeAtEnd } from './page.ts'

test('a unit is written with its help', async ({ page }) => {
  await startEmpty(page)
  await typeAtEnd(page, 'systemd:\nunits:\n- name: web.service\ncontents: |\n[Service]\nResta')

  await test.step('settings are offered, and their words', async () => {
    await expect(page.getByRole('listitem', { name: /^Restart=,/ })).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('listitem', { name: /^always,/ })).toBeVisible()
    await page.keyboard.type('on-f')
    await expect(page.getByRole('listitem', { name: /^on-failure,/ })).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(region(page, 'Editor').getByText('Restart=on-failure')).toBeVisible()
  })

  await test.step('their names have the colour of keys', async () => {
    const colour = await colourOf(page, 'systemd')
    await expect.poll(() => colourOf(page, 'Restart')).toBe(colour)
  })

  await test.step('what is wrong is said at its place', async () => {
    await page.keyboard.type('\nExecStrat=/usr/bin/true')
    const problem = region(page, 'Problems').getByText('[Service] has no ExecStrat=')
    await expect(problem).toBeVisible()
    await problem.click()
    await expect(textBox(page)).toBeFocused()
    await page.keyboard.press('Control+Delete')
    await page.keyboard.type('ExecStart')
    await expect(problem).toBeHidden()
  })
})

test('a file that is not valid JSON is told', async ({ page }) => {
  await startEmpty(page)
  await typeAtEnd(page, 'storage:\nfiles:\n- path: /etc/docker/daemon.json\ncontents:\ninline: |\n{"a": 1,}')
  await expect(region(page, 'Problems').getByText(/^Not valid JSON/)).toBeVisible()
  await expectAccessible(page)
})

/** The colour that a word has in the editor. */
async function colourOf(page: Page, word: string): Promise<string> {
  const part = region(page, 'Editor').locator('.view-line span > span', { hasText: new RegExp(`^\\s*${word}$`) })
  return part.first().evaluate((element) => getComputedStyle(element).color)
}
