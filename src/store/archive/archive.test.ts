// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerArchive } from '../../worker/answerArchive.ts'
import { changeSource, closeDocument, openDocument, openText } from '../documentActions.ts'
import { listDocuments, readDocument } from '../documentLibrary.ts'
import { addLocalFiles, changeLocalText } from '../localFiles/localFileActions.ts'
import { readContents } from '../localFiles/fileContents.ts'
import { isFileList, withContent, type ListedFile } from '../localFiles/listedFile.ts'
import { filesOfState } from '../timeline/earlierState.ts'
import { addStates, listStates } from '../timeline/earlierStates.ts'
import { workspace } from '../workspace.ts'
import type { Archive, ArchivedDocument } from './archive.ts'
import { mergeArchive } from './mergeArchive.ts'
import { readArchive } from './readArchive.ts'
import { writeArchive } from './writeArchive.ts'

const name = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
const segment = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => !/[/\0]|^\.{1,2}$/.test(text))
const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'))

const filesWith = (contents: readonly string[]): fc.Arbitrary<readonly ListedFile[]> => {
  const file = fc.record({
    kind: fc.constant('file' as const),
    path,
    content: fc.constantFrom(...contents),
    size: fc.nat(),
    time: fc.nat(),
    isExecutable: fc.boolean(),
  })
  const link = fc.record({ kind: fc.constant('link' as const), path, target: segment })
  const directory = fc.record({ kind: fc.constant('directory' as const), path })
  return fc.uniqueArray(fc.oneof(file, link, directory), { selector: (each) => each.path, maxLength: 6 })
}

const archive: fc.Arbitrary<Archive> = fc
  .dictionary(fc.constantFrom('a', 'b', 'c'), fc.uint8Array({ maxLength: 20 }), { minKeys: 1, noNullPrototype: true })
  .chain((bytes) => {
    const files = filesWith(Object.keys(bytes))
    const document = fc.record({
      id: fc.string({ minLength: 1 }),
      name,
      source: fc.string({ unit: 'grapheme' }),
      revision: fc.nat(),
      time: fc.nat(),
      files,
    })
    const withStates = document.chain((each) =>
      fc.record({
        document: fc.constant(each),
        states: fc.array(
          fc.record({ document: fc.constant(each.id), time: fc.nat(), source: fc.string({ unit: 'grapheme' }), files }),
          { maxLength: 3 },
        ),
      }),
    )
    return fc.record({
      documents: fc.array(withStates, { maxLength: 4 }),
      contents: fc.constant(new Map(Object.entries(bytes))),
    })
  })

// What is in each file, in place of the names of the contents, which an archive gives anew.
const told = ({ documents, contents }: Archive) =>
  documents.map(({ document, states }: ArchivedDocument) => ({
    document: { ...document, files: filled(document.files, contents) },
    states: states.map((state) => ({ ...state, files: filled(state.files, contents) })),
  }))
const filled = (files: readonly ListedFile[], contents: Archive['contents']) =>
  files.map((file) => (file.kind === 'file' ? { ...file, content: [...(contents.get(file.content) ?? [])] } : file))

describe('an archive', () => {
  it('comes back from its zip file as it was', () => {
    fc.assert(
      fc.property(archive, (given) => {
        const packed = answerArchive({ kind: 'pack', entries: writeArchive(given) })
        const unpacked = packed.kind === 'packed' ? answerArchive({ kind: 'unpack', bytes: packed.bytes }) : packed
        const read = unpacked.kind === 'unpacked' ? readArchive(unpacked.entries) : undefined
        expect(read).toMatchObject({ kind: 'archive', missing: 0 })
        expect(read?.kind === 'archive' && told(read.archive)).toEqual(told(given))
      }),
    )
  })

  it('has its texts and files where people look for them', () => {
    const files: readonly ListedFile[] = [
      { kind: 'file', path: 'bin/a.sh', content: 'x', size: 1, time: 1, isExecutable: true },
      { kind: 'link', path: 'now', target: 'bin/a.sh' },
    ]
    const document = { id: '1', name: 'web: one', source: 'variant: flatcar\n', revision: 1, time: 1, files }
    const state = { document: '1', time: Date.UTC(2026, 10, 25, 10, 31, 7), source: 'old', files: [] }
    const entries = writeArchive({
      documents: [
        { document, states: [state] },
        { document: { ...document, id: '2', source: '{"ignition":{}}', files: [] }, states: [] },
      ],
      contents: new Map([['x', new Uint8Array([1])]]),
    })
    expect(entries.map((entry) => [entry.path, entry.kind])).toEqual([
      ['kindling.json', undefined],
      ['web- one/web- one.bu', undefined],
      ['web- one/earlier/2026-11-25 10.31.07.bu', undefined],
      ['web- one/files/bin/a.sh', 'executable'],
      ['web- one/files/now', 'link'],
      ['web- one 2/web- one.ign', undefined],
    ])
  })

  it('says so where it is none, and counts what is damaged', () => {
    expect(answerArchive({ kind: 'unpack', bytes: new Uint8Array([1, 2, 3]) })).toMatchObject({ kind: 'problem' })
    expect(readArchive([{ path: 'a.bu', bytes: new Uint8Array() }])).toMatchObject({ kind: 'problem' })
    const bytes = new TextEncoder().encode(
      JSON.stringify({
        kindling: 1,
        documents: [
          { id: '1', name: 'gone', revision: 1, time: 1, text: 'gone.bu', files: [], states: [] },
          {
            id: '2',
            name: 'odd',
            revision: 1,
            time: 1,
            text: 'kindling.json',
            files: [{ kind: 'file', path: '../x' }],
            states: [],
          },
        ],
      }),
    )
    const read = readArchive([{ path: 'kindling.json', bytes }])
    expect(read).toMatchObject({
      kind: 'archive',
      missing: 2,
      archive: { documents: [{ document: { name: 'odd', files: [] } }] },
    })
  })
})

describe('taking in an archive', () => {
  beforeEach(() => localStorage.clear())
  afterEach(() => closeDocument())

  const exported = async (): Promise<Archive> => {
    const documents = await Promise.all(
      (await listDocuments()).map(async (document) => ({
        document: { ...document, files: isFileList(document.files) ? document.files : [] },
        states: (await listStates(document.id)).map((state) => ({ ...state, files: filesOfState(state) })),
      })),
    )
    const names = documents.flatMap(({ document, states }) =>
      [document, ...states].flatMap((each) => withContent(each.files)).map(({ content }) => content),
    )
    const packed = writeArchive({ documents, contents: await readContents(names) })
    const read = readArchive(packed)
    if (read.kind !== 'archive') throw new Error(read.problem)
    return read.archive
  }
  const make = async (source: string): Promise<string> => {
    openText(source, source)
    addLocalFiles([{ path: 'a.txt', bytes: new Uint8Array([65]) }])
    const id = workspace.getState().document?.id ?? ''
    await expect.poll(() => workspace.getState().saved).toBe('saved')
    await closeDocument()
    return id
  }
  const only = ({ documents, contents }: Archive, id: string): Archive => ({
    documents: documents.filter(({ document }) => document.id === id),
    contents,
  })

  it('knows what is here, brings up to date what was at an earlier state, and copies what has gone another way', async () => {
    const id = await make('one')
    const { files } = (await readDocument(id)) ?? {}
    const first = only(await exported(), id)
    expect(await mergeArchive(first)).toMatchObject({ known: ['one'] })

    await openDocument(id)
    changeSource('one, later')
    await closeDocument()
    expect(await mergeArchive(first)).toMatchObject({ copied: ['one'] })
    await addStates(id, [{ document: id, time: 1, source: 'one', files }])
    const second = only(await exported(), id)

    const database = await import('../documentDatabase.ts')
    await database.removeFromDatabase(id)
    expect(await mergeArchive(first)).toMatchObject({ added: ['one'] })
    expect(await mergeArchive(second)).toMatchObject({ updated: ['one'] })
    expect(await readDocument(id)).toMatchObject({ source: 'one, later' })
    expect((await listStates(id)).map(({ source }) => source)).toContain('one')

    await openDocument(id)
    expect(withContent(workspace.getState().document?.files)).toMatchObject([{ path: 'a.txt', size: 1 }])
    changeLocalText('a.txt', 'B')
    await closeDocument()
    const merged = await mergeArchive(second)
    expect(merged).toEqual({ added: [], updated: [], known: [], copied: ['one'] })
    expect(
      (await listDocuments()).map((each) => each.name).filter((each) => each.endsWith('from archive')),
    ).toHaveLength(2)
  })
})
