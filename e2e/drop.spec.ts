import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, region, startEmpty, test, typeAtEnd, typeFile } from './page.ts'

const drawer = (page: Page): Locator => page.getByRole('dialog', { name: 'Documents and files' })
const row = (page: Page, name: string): Locator => drawer(page).getByRole('row', { name })

/** A drag of files of the disk, which the browser carries out as if they came from the person's file manager. */
async function dragOf(page: Page, files: readonly string[]) {
  const session = await page.context().newCDPSession(page)
  const send = async (type: 'dragEnter' | 'dragOver' | 'drop', place: Locator): Promise<void> => {
    const box = await place.boundingBox()
    if (!box) throw new Error('There is nothing to drag to.')
    const data = { items: [], files: [...files], dragOperationsMask: 1 }
    await session.send('Input.dispatchDragEvent', { type, x: box.x + box.width / 2, y: box.y + box.height / 2, data })
  }
  return {
    over: async (place: Locator): Promise<void> => {
      await send('dragEnter', place)
      await send('dragOver', place)
    },
    drop: (place: Locator): Promise<void> => send('drop', place),
  }
}

/** A folder with a text, a script and a folder in it. */
async function makeFolder(path: string): Promise<string> {
  const folder = join(path, 'site')
  await mkdir(join(folder, 'etc', 'caddy'), { recursive: true })
  await writeFile(join(folder, 'etc', 'caddy', 'Caddyfile'), ':80\n')
  await writeFile(join(folder, 'run.sh'), '#!/bin/sh\n')
  await chmod(join(folder, 'run.sh'), 0o755)
  return folder
}

test('a folder of the disk that is dropped on the local files is taken in with all below it', async ({
  page,
}, info) => {
  await startEmpty(page)
  await typeAtEnd(page, 'storage:\ntrees:\n- local: site')
  await page.getByRole('button', { name: /^Document / }).click()
  await page.getByRole('menuitem', { name: 'Local files…' }).click()
  const list = drawer(page).getByRole('tabpanel')
  await expect(list).toBeVisible()
  const drag = await dragOf(page, [await makeFolder(info.outputPath())])
  await drag.over(list)
  await drag.drop(list)
  await expect(page.getByText('2 files added.')).toBeVisible()
  await expect(row(page, 'Caddyfile')).toBeVisible()
  await row(page, 'run.sh').click()
  await expect(drawer(page).getByText(/Text, 10 bytes/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(region(page, 'Result').getByText('"/etc/caddy/Caddyfile"')).toBeVisible()
})

test('over an open document there is a place for its local files, and all else opens a new one', async ({
  page,
}, info) => {
  test.slow()
  await startEmpty(page)
  await typeFile(page, '/etc/before')
  const forFiles = page.getByText('Drop here to add to the local files of Untitled')
  const forDocument = page.getByText('Drop to open it as a new document')

  const folder = await dragOf(page, [await makeFolder(info.outputPath())])
  await folder.over(region(page, 'Editor'))
  await expect(forDocument).toBeVisible()
  await folder.over(forFiles)
  await folder.drop(forFiles)
  await expect(row(page, 'Caddyfile')).toBeVisible()
  await expect(forFiles).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(region(page, 'Editor').getByText('/etc/before')).toBeVisible()

  const config = join(info.outputPath(), 'web.bu')
  await writeFile(config, 'variant: fcos\nversion: 1.5.0\n')
  const file = await dragOf(page, [config])
  await file.over(region(page, 'Editor'))
  await expect(forDocument).toBeVisible()
  await file.over(region(page, 'Result'))
  await file.drop(region(page, 'Result'))
  await expect(page.getByRole('button', { name: 'Document web' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Spec Fedora CoreOS 1.5.0' })).toBeVisible()
})
