import { expect, region, startEmpty, test, textBox } from './page.ts'

test('without Monaco a plain text box does the job', async ({ page }) => {
  await page.route(/assets\/(SourceEditor|OutputViewer)[^/]*\.js$/, (route) => route.abort('failed'))
  await startEmpty(page)
  await textBox(page).fill('variant: flatcar\nversion: 1.1.0\npasswd:\n  users:\n    - name: core\n')
  await expect(region(page, 'Result').getByText('"core"')).toBeVisible()
})

test('the built page works under any path', async ({ request }) => {
  const html = await (await request.get('/')).text()
  const places = [...html.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, place]) => place)
  expect(places.length).toBeGreaterThan(2)
  expect(places.filter((place) => !place?.startsWith('./'))).toEqual([])
})
