import { expect, expectAccessible, region, startEmpty, test, textBox, typeFile } from './page.ts'

test('panes resize by keys, close to rails and stay as they are left', async ({ page }) => {
  await startEmpty(page)
  const width = async (): Promise<number> => (await region(page, 'Builder').boundingBox())?.width ?? 0
  expect(await width()).toBe(344)
  const gutter = page.getByRole('separator', { name: 'Resize Builder and Editor' })
  await gutter.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(width).toBe(360)
  await page.reload()
  await expect.poll(width).toBe(360)

  await gutter.focus()
  await page.keyboard.press('Enter')
  await expect(region(page, 'Builder')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Open Builder' })).toBeFocused()
  await page.getByRole('button', { name: 'Close Result' }).click()
  await expect(region(page, 'Result')).toBeHidden()
  await expectAccessible(page)
  await page.reload()
  await expect(textBox(page)).toBeVisible()
  await expect(region(page, 'Builder')).toBeHidden()
  await page.getByRole('button', { name: 'Open Result' }).click()
  await expect(region(page, 'Result').getByText('"ignition"')).toBeVisible()
})

test('a dropped file becomes a new document, and the one before is kept', async ({ page }) => {
  await startEmpty(page)
  await typeFile(page, '/etc/before')
  const file = await page.evaluateHandle(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File(['variant: fcos\nversion: 1.5.0\n'], 'dropped.bu'))
    return transfer
  })
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: file })
  await expect(page.getByRole('button', { name: 'Document dropped' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Spec Fedora CoreOS 1.5.0' })).toBeVisible()
  await page.getByRole('button', { name: 'Document dropped' }).click()
  await page.getByRole('menuitem', { name: 'Untitled' }).click()
  await expect(region(page, 'Editor').getByText('/etc/before')).toBeVisible()
})
