import { expect, expectAccessible, region, test, textBox } from './page.ts'

const machineConfig = `variant: openshift
version: 4.14.0
metadata:
  name: 99-worker
  labels:
    machineconfiguration.openshift.io/role: worker
`

test('OpenShift makes a MachineConfig, or Ignition with a switch', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('textbox', { name: /Paste/ }).fill(machineConfig)
  await page.getByRole('button', { name: 'Open this text' }).click()
  const result = region(page, 'Result')
  await expect(result.getByText('MachineConfig', { exact: true })).toBeVisible()
  await expect(result.getByRole('button', { name: 'Download config.yaml' })).toBeVisible()
  await expectAccessible(page)
  await result.getByText('Raw Ignition').click()
  await expect(result.getByRole('button', { name: 'Download config.ign' })).toBeVisible()
  await expect(result.getByText('"ignition"')).toBeVisible()
})

test('with Strict, a warning refuses', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Start empty' }).click()
  await textBox(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('unknown: 1')
  const status = page.getByRole('contentinfo').getByRole('status')
  await expect(status).toHaveText('Valid, 1 warning')
  const result = region(page, 'Result')
  await result.getByRole('button', { name: 'More about the result' }).click()
  await page.getByRole('menuitem', { name: /^Strict/ }).click()
  await expect(result.getByText(/Last good result/)).toBeVisible()
  await expect(status).toContainText('1 error')
})
