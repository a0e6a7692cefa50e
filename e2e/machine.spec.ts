import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, region, test, textBox } from './page.ts'

const database = `variant: flatcar
version: 1.1.0
passwd:
  users:
    - name: core
      ssh_authorized_keys:
        - ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOLGfuIK0EqX2FkjcYQ8NLEGzZrpP0yBYqRyZBQBa8J5 mira@laptop
storage:
  disks:
    - device: /dev/sdb
      wipe_table: true
      partitions:
        - label: pgdata
          size_mib: 40960
        - label: backup
  filesystems:
    - device: /dev/disk/by-partlabel/pgdata
      format: xfs
      path: /var/lib/postgres
      with_mount_unit: true
  files:
    - path: /etc/postgres/tuning.conf
      mode: 0640
      contents:
        inline: |
          work_mem = 32MB
    - path: /opt/bin/backup.sh
      mode: 0755
      contents:
        inline: |
          #!/bin/sh
systemd:
  units:
    - name: postgres.service
      enabled: true
      contents: |
        [Unit]
        After=docker.service
        Requires=docker.service
        RequiresMountsFor=/var/lib/postgres
        [Service]
        ExecStart=/usr/bin/docker run postgres
        [Install]
        WantedBy=multi-user.target
    - name: backup.timer
      enabled: true
      contents: |
        [Timer]
        OnCalendar=02:30
        [Install]
        WantedBy=timers.target
    - name: backup.service
      contents: |
        [Service]
        ExecStart=/opt/bin/backup.sh
`

/** Opens a text and the Machine tab beside it. */
async function openMachine(page: Page, text: string): Promise<Locator> {
  await page.goto('/')
  await page.getByRole('textbox', { name: /Paste/ }).fill(text)
  await page.getByRole('button', { name: 'Open this text' }).click()
  const phoneTab = page.getByRole('navigation', { name: 'Panes' }).getByText('Result')
  if (await phoneTab.isVisible()) await phoneTab.click()
  const result = region(page, 'Result')
  await result.getByRole('tab', { name: 'Machine' }).click()
  await expect(result.getByRole('region', { name: 'What the first boot does' })).toBeVisible()
  return result
}

const tree = (result: Locator): Locator => result.getByRole('treegrid', { name: 'Files of the machine' })

test('the machine is drawn: steps, files, disk, units and users', async ({ page }) => {
  const result = await openMachine(page, database)
  const steps = result.getByRole('region', { name: 'What the first boot does' }).getByRole('listitem')
  await expect(steps).toHaveText([
    'Read configNo network needed',
    'PartitionErases sdb',
    'Format1 filesystem',
    'Userscore, 1 key',
    'Files2 files',
    'Units3 yours, 1 generated',
    'StartNo reboot',
  ])
  await expect(tree(result).getByRole('row', { name: 'tuning.conf' })).toContainText('root064016 bytes')
  await expect(result.getByRole('region', { name: 'Contents of tuning.conf' })).toHaveText('work_mem = 32MB\n')
  await expect(result.getByRole('img', { name: 'pgdata 40 GiB, backup 24 GiB of 64 GiB' })).toBeVisible()
  await expect(result.getByRole('row', { name: /var-lib-postgres.mount/ })).toContainText('Enabledlocal-fs.target')
  await expect(result.getByRole('row', { name: /backup.service/ })).toContainText('On demandbackup.timer')
  const chain = result.getByRole('region', { name: 'When backup.timer elapses' })
  await expect(chain.getByRole('listitem')).toHaveText(['backup.timerelapses', 'backup.serviceruns /opt/bin/backup.sh'])
  await expect(result.getByText('SHA256:issrs0SbMpJT9cVwt0KVOv2zHylrVzelrqvdQF2K1rI')).toBeVisible()
  await expectAccessible(page)
})

test('each element leads to its line in the text', async ({ page }) => {
  const result = await openMachine(page, database)
  await result.getByRole('button', { name: 'postgres.service, line 34' }).click()
  await expect(page.getByRole('contentinfo')).toContainText('Ln 34')
  await expect(textBox(page)).toBeFocused()
})

test('the tree of files is walked by keys', async ({ page }) => {
  const result = await openMachine(page, database)
  await tree(result).getByRole('row', { name: 'tuning.conf' }).click()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await expect(result.getByRole('region', { name: /^About/ })).toContainText('/etc/systemd/system/backup.service')
})

test('the graph tells what needs what, and one unit in words', async ({ page }) => {
  const result = await openMachine(page, database)
  await result.getByText('Graph', { exact: true }).click()
  const graph = result.getByRole('group', { name: 'Order of the units' })
  await graph.getByRole('button', { name: 'postgres.service, Enabled' }).focus()
  await page.keyboard.press('Enter')
  const details = result.getByRole('complementary', { name: 'postgres.service' })
  await expect(details).toContainText('because multi-user.target wants it')
  await expect(details).toContainText('If docker.service stops, postgres.service stops with it.')
  await expect(details.getByRole('button', { name: 'var-lib-postgres.mount', exact: true }).first()).toBeVisible()
  await expectAccessible(page)
})

test('what makes the first boot fail is said, with its line', async ({ page }) => {
  const result = await openMachine(
    page,
    'variant: flatcar\nversion: 1.1.0\nstorage:\n  files:\n    - path: /etc/flatcar/update.conf\n      contents:\n        inline: GROUP=beta\n',
  )
  const findings = result.getByRole('region', { name: 'What keeps the machine from starting' })
  await expect(findings).toContainText('/etc/flatcar/update.conf is there already. It needs overwrite: true.')
  await findings.getByRole('button', { name: /line 5/ }).click()
  await expect(page.getByRole('contentinfo')).toContainText('Ln 5')
})

test('while the text has an error, the last good machine stays, drained and without ways into the text', async ({
  page,
}) => {
  const result = await openMachine(page, database)
  await textBox(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('"')
  await expect(result.getByText(/Last good result/)).toBeVisible()
  await expect(result.getByRole('button', { name: 'postgres.service, line 34' })).toBeDisabled()
  await expect(tree(result).getByRole('row', { name: 'tuning.conf' })).toBeVisible()
  await expectAccessible(page)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: 'dark' })

  test('the machine is one column', async ({ page }) => {
    const result = await openMachine(page, database)
    await tree(result).getByRole('row', { name: 'backup.sh' }).click()
    await expect(result.getByRole('region', { name: 'About backup.sh' })).toContainText('0755 rwxr-xr-x')
    await expectAccessible(page)
  })
})
