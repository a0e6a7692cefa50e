import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** What to do where no browser can be found or installed. */
export const browserAdvice =
  'No browser for the journeys. Run: npx playwright install --with-deps chromium  (or on Debian: apt-get install -y chromium)'

/** The browser for journeys and benchmarks: CHROMIUM_PATH, Playwright's own, or the system's. Undefined where there is none. */
export function findBrowser() {
  return [process.env.CHROMIUM_PATH, chromium.executablePath(), ...systemBrowsers].find(
    (path) => path && existsSync(path),
  )
}

/** Finds a browser, and lets Playwright install its own where there is none. */
export function findOrInstallBrowser() {
  return findBrowser() ?? (installBrowser() ? findBrowser() : undefined)
}

function installBrowser() {
  console.log('No browser found, installing one: npx playwright install chromium')
  return spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 }).status === 0
}

/** How a browser is started so that it is quiet and works as root, as in containers. */
export const browserArguments = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
