import { spawn } from 'node:child_process'
import { chromium } from '@playwright/test'
import { browserAdvice, browserArguments, findBrowser } from '../scripts/findBrowser.mjs'

/** Measures something in a browser at the address of the built page. */
export async function withServedPage(measure) {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error(browserAdvice)
  const server = spawn(process.execPath, ['scripts/serve.mjs'], { env: { ...process.env, PORT: '0' } })
  const browser = await chromium.launch({ executablePath, args: browserArguments })
  try {
    return await measure(browser, await addressOf(server))
  } finally {
    await browser.close()
    server.kill()
  }
}

async function addressOf(server) {
  for await (const text of server.stdout) {
    const [address] = /http:\S+/.exec(String(text)) ?? []
    if (address) return address
  }
  throw new Error('The page could not be served.')
}
