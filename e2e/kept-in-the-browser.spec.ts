import { expect, expectAccessible, region, startEmpty, test, textBox, typeAtEnd, typeFile } from './page.ts'

test('a reload right after a key press loses nothing', async ({ page }) => {
  await startEmpty(page)
  await typeFile(page, '/etc/hostname')
  await page.keyboard.type('X')
  await page.reload()
  await expect(region(page, 'Editor').getByText('webX')).toBeVisible()
  await expect(page.getByText('Saved in this browser')).toBeVisible()
})

test('a second tab leaves the first alone and offers a copy', async ({ page, context }) => {
  await startEmpty(page)
  await typeFile(page, '/etc/first')
  await expect(page.getByText('Saved in this browser')).toBeVisible()

  const second = await context.newPage()
  await second.goto('/')
  await expect(region(second, 'Editor').getByText('/etc/first')).toBeVisible()
  await expect(second.getByRole('main').getByRole('alert')).toContainText('another tab')
  await expectAccessible(second)
  await typeAtEnd(second, 'second')
  await second.getByRole('button', { name: /copy/i }).first().click()
  await expect(second.getByRole('main').getByRole('alert')).toBeHidden()
  await expect(second.getByText('Saved in this browser')).toBeVisible()

  await page.reload()
  await expect(region(page, 'Editor').getByText('/etc/first')).toBeVisible()
  await expect(region(page, 'Editor').getByText('websecond')).toBeHidden()
  await second.reload()
  await expect(region(second, 'Editor').getByText('websecond')).toBeVisible()
})

test('where the browser keeps nothing, work goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined })
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'SecurityError')
    }
  })
  await startEmpty(page)
  await typeFile(page, '/etc/hostname')
  await expect(region(page, 'Result').getByText('"/etc/hostname"', { exact: true })).toBeVisible()
  await expect(page.getByText('Not saved in this browser')).toBeVisible()
})

test('a damaged draft does not stop the page', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('kindling.open', 'broken')
    localStorage.setItem('kindling.draft.broken', '{"id":"broken","source":')
    localStorage.setItem('kindling.settings', '{"theme":7}')
  })
  await startEmpty(page)
  await expect(textBox(page)).toBeVisible()
})
