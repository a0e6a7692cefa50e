import { expect, expectAccessible, region, startEmpty, test, textBox, typeAtEnd } from './page.ts'
import type { Page } from '@playwright/test'

/** Puts a text in place of the empty one, as a person pastes it. */
async function startWith(page: Page, text: string): Promise<void> {
  await startEmpty(page)
  await textBox(page).focus()
  await page.keyboard.press('Control+a')
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text)
  await page.keyboard.press('Control+v')
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const head = 'variant: flatcar\nversion: 1.1.0\n'
const modes = `${head}storage:\n  files:\n    - path: /opt/a\n      mode: 755\n    - path: /opt/b\n      mode: 644\n`

test('an unknown key is mended at the caret, and undone as one step', async ({ page }) => {
  await startWith(page, `${head}passwd:\n  users:\n    - name: core\n      ssh_autorized_keys: []\n`)
  const problems = region(page, 'Problems')
  await expect(problems.getByText('Unused key ssh_autorized_keys.')).toBeVisible()
  await page.keyboard.press('F8')
  await expect(page.getByText('Ln 6, Col 7')).toBeVisible()
  await page.keyboard.press('Control+.')
  const fix = page.getByRole('option', { name: /Change to ssh_authorized_keys/ })
  await expect(fix).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(problems.getByText(/Unused key/)).toBeHidden()
  await expect(region(page, 'Editor').getByText('ssh_authorized_keys').last()).toBeVisible()
  await textBox(page).focus()
  await page.keyboard.press('Control+z')
  await expect(problems.getByText('Unused key ssh_autorized_keys.')).toBeVisible()
})

test('all problems of a kind are mended at once', async ({ page }) => {
  await startWith(page, modes)
  const problems = region(page, 'Problems')
  await expect(problems.getByRole('button', { name: 'Change to 0755' }).first()).toBeVisible()
  await problems.getByRole('button', { name: 'Fix all 2' }).first().click()
  await expect(problems.getByText(/No problems/)).toBeVisible()
  const result = region(page, 'Result')
  await expect(result.getByText('493')).toBeVisible()
  await expect(result.getByText('420')).toBeVisible()
})

test('a hint is switched off where it stands, and on again in the list of hints', async ({ page }) => {
  await startWith(page, `${head}storage:\n  files:\n    - path: /opt/a\n      mode: 0420\n`)
  const problems = region(page, 'Problems')
  const hint = problems.getByText('Mode 0420 is unusual.')
  await expect(hint).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /^Valid$/ })).toBeVisible()
  await problems.getByRole('button', { name: 'More about this problem' }).click()
  await page.getByRole('menuitem', { name: 'Do not show this hint' }).click()
  await expect(hint).toBeHidden()
  await page.reload()
  await expect(problems.getByText(/No problems/)).toBeVisible()
  await problems.getByRole('button', { name: 'Hints, 1 switched off' }).click()
  await page.getByText('Decimal mode with a leading zero').click()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(hint).toBeVisible()
})

test('a fix is a button on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await startEmpty(page)
  await typeAtEnd(page, 'storage:\nfiles:\n- path: /opt/a\nmode: 755')
  await page.getByRole('button', { name: /^Problems/ }).click()
  const fix = region(page, 'Problems').getByRole('button', { name: 'Change to 0755' }).first()
  await expect(fix).toBeVisible()
  await expectAccessible(page)
  await fix.click()
  await expect(region(page, 'Problems').getByText(/No problems/)).toBeVisible()
})
