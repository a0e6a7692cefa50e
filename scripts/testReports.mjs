import { relative } from 'node:path'

/**
 * What a run of tests came to.
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {readonly string[]} failed the file and title of each that did not pass
 * @property {readonly string[]} flaky those that passed at a second try
 */

/**
 * Reads Vitest's JSON report.
 * @returns {Outcome}
 */
export function vitestOutcome({ numPassedTests, testResults }) {
  const failed = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative('.', name)
    const titles = assertionResults.filter((result) => result.status === 'failed').map(({ fullName }) => fullName)
    if (titles.length === 0 && status === 'failed') return [`${file}: ${message.split('\n')[0]}`]
    return titles.map((title) => `${file}: ${title}`)
  })
  return { passed: numPassedTests, failed, flaky: [] }
}

/**
 * Reads Playwright's JSON report.
 * @returns {Outcome}
 */
export function playwrightOutcome({ stats, suites, errors }) {
  const specs = suites.flatMap(specsOf)
  const withStatus = (wanted) =>
    specs
      .filter(({ tests }) => tests.some(({ status }) => status === wanted))
      .map(({ file, title }) => `${file}: ${title}`)
  return {
    passed: stats.expected + stats.flaky,
    failed: [...errors.map(({ message }) => message.split('\n')[0]), ...withStatus('unexpected')],
    flaky: withStatus('flaky'),
  }
}

function specsOf({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)]
}
