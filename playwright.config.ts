import { defineConfig, devices } from '@playwright/test'
import { browserArguments, findBrowser } from './scripts/findBrowser.mjs'

const port = Number(process.env['JOURNEY_PORT'] ?? 4173)
const browser = findBrowser()

export default defineConfig({
  testDir: 'e2e',
  // For what hangs; a busy machine may take its time.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  // What passes only then is named at the end of `npm test`.
  retries: 1,
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['JOURNEY_REPORT']
    ? [['list'], ['json', { outputFile: process.env['JOURNEY_REPORT'] }]]
    : 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    trace: 'retain-on-failure',
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    // It would load the whole page once more for every journey; that of working offline allows it.
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { args: browserArguments, ...(browser && { executablePath: browser }) },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
})
