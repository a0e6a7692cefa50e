import { keepDraft } from './keepDraft.mjs'
import { median } from './measure.mjs'
import { withServedPage } from './servedPage.mjs'

const presses = 21

/** Types into documents in the built page, and takes the time until the preview has changed. */
export const measureKeystrokes = (texts) =>
  withServedPage(async (browser, address) => {
    const results = []
    for (const { name, source } of texts) {
      const times = await typeInto(await browser.newPage({ serviceWorkers: 'block' }), address, source)
      results.push({ name, median: median(times), slowest: Math.max(...times) })
    }
    return results
  })

async function typeInto(page, address, source) {
  await page.addInitScript(keepDraft, source)
  await page.goto(address)
  await page.getByRole('region', { name: 'Editor' }).getByText('core', { exact: true }).first().click()
  await page.getByRole('region', { name: 'Result' }).getByText('core').first().waitFor()
  await page.keyboard.press('End')
  await page.evaluate(watch)
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('e')
    await page.waitForFunction((count) => globalThis.previewTimes.length > count, press)
    await page.waitForTimeout(60)
  }
  const times = await page.evaluate(() => globalThis.previewTimes)
  await page.close()
  return times
}

function watch() {
  let pressed = 0
  globalThis.previewTimes = []
  addEventListener('keydown', () => (pressed = performance.now()), { capture: true })
  const result = document.querySelector('[role=region][aria-label=Result], section[aria-label=Result]')
  new MutationObserver(() => {
    if (pressed === 0) return
    const start = pressed
    pressed = 0
    requestAnimationFrame(() => globalThis.previewTimes.push(performance.now() - start))
  }).observe(result, { subtree: true, childList: true, characterData: true })
}
