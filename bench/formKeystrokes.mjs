import { keepDraft } from './keepDraft.mjs'
import { median } from './measure.mjs'
import { withServedPage } from './servedPage.mjs'

const presses = 21

// So high that what is typed is seen in the preview, above an open list of problems too.
const viewport = { width: 1280, height: 1000 }

/**
 * Types into a form beside documents in the built page: the time until the character stands in its box, until
 * the preview has changed, and the longest task of the page meanwhile.
 */
export const measureFormKeystrokes = (texts) =>
  withServedPage(async (browser, address) => {
    const results = []
    for (const { name, source } of texts) {
      const page = await browser.newPage({ serviceWorkers: 'block', viewport })
      const { shown, previews, tasks } = await typeInto(page, address, source)
      results.push({
        name,
        shown: median(shown),
        preview: median(previews),
        slowest: Math.max(...previews),
        task: Math.max(0, ...tasks),
      })
      await page.close()
    }
    return results
  })

async function typeInto(page, address, source) {
  await page.addInitScript(keepDraft, source)
  await page.goto(address)
  const builder = page.getByRole('region', { name: 'Builder' })
  await page.getByRole('region', { name: 'Result' }).getByText('core').first().waitFor()
  await builder.getByRole('button', { name: '/etc/app-1/settings.conf' }).first().click()
  await builder.getByRole('combobox', { name: 'Path' }).first().focus()
  await page.keyboard.press('End')
  await page.keyboard.type('warm-up')
  await page.waitForTimeout(1000)
  await page.evaluate(watch)
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('e')
    await page.waitForFunction((count) => globalThis.formTimes.previews.length > count, press)
    await page.waitForTimeout(60)
  }
  return page.evaluate(() => globalThis.formTimes)
}

function watch() {
  let pressed = 0
  const times = { shown: [], previews: [], tasks: [] }
  globalThis.formTimes = times
  const box = document.activeElement
  const seen = (start, before) => {
    if (box.value === before) requestAnimationFrame(() => seen(start, before))
    else times.shown.push(performance.now() - start)
  }
  addEventListener(
    'keydown',
    () => {
      pressed = performance.now()
      const [start, before] = [pressed, box.value]
      requestAnimationFrame(() => seen(start, before))
    },
    { capture: true },
  )
  const result = document.querySelector('section[aria-label=Result]')
  new MutationObserver(() => {
    if (pressed === 0) return
    const start = pressed
    pressed = 0
    requestAnimationFrame(() => times.previews.push(performance.now() - start))
  }).observe(result, { subtree: true, childList: true, characterData: true })
  new PerformanceObserver((list) => times.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  })
}
