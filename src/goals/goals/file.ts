import { isOn, rawIn, textIn, type Answers } from '../answers.ts'
import type { Goal } from '../goal.ts'
import { factsOf } from '../goalFacts.ts'
import { filePiece, type FileContents } from '../piece.ts'
import { plainAt, plainMaps, plainText } from '../plain.ts'
import { absolutePath, unfit, wrong } from '../problems.ts'

const isFetched = (answers: Answers): boolean => textIn(answers, 'from') === 'url'

/** Write a file: any path, with owner and permissions, its text written here or fetched. */
export const file: Goal = {
  ...factsOf('file'),
  writes: () => 'Writes one file before the machine starts.',
  fields: ({ variant }) => [
    { kind: 'text', id: 'path', label: 'Path', isCode: true, placeholder: '/etc/motd.d/hello.motd' },
    {
      kind: 'choice',
      id: 'from',
      label: 'Contents',
      choices: variant === 'openshift' ? { text: 'Written here' } : { text: 'Written here', url: 'From a URL' },
    },
    { kind: 'lines', id: 'text', label: 'Text', isShown: (answers) => !isFetched(answers) },
    { kind: 'text', id: 'url', label: 'URL', isCode: true, placeholder: 'https://', isShown: isFetched },
    {
      kind: 'text',
      id: 'hash',
      label: 'Checksum',
      isCode: true,
      placeholder: 'sha256-…',
      hint: 'The machine refuses anything else.',
      isShown: isFetched,
    },
    {
      kind: 'text',
      id: 'mode',
      label: 'Permissions',
      isCode: true,
      size: 'small',
      offers: ['0644', '0600', '0755', '0700'],
      hint: '0644: all may read. 0755: all may run. 0600: the owner alone.',
    },
    { kind: 'text', id: 'user', label: 'Owner', isCode: true, size: 'small', placeholder: 'root' },
    { kind: 'text', id: 'group', label: 'Group', isCode: true, size: 'small', placeholder: 'root' },
    {
      kind: 'flag',
      id: 'overwrite',
      label: 'Replace what is there',
      hint: 'Also where the image brings a file of this path.',
    },
  ],
  start: () => ({
    path: '',
    from: 'text',
    text: '',
    url: '',
    hash: '',
    mode: '0644',
    user: '',
    group: '',
    overwrite: false,
  }),
  problems: (answers, { layers, variant }) => [
    ...wrong(answers, 'path', absolutePath, 'A file has a path from the root: `/etc/…`.'),
    ...unfit(answers, 'mode', /^0?[0-7]{3,4}$/, 'Permissions are three or four digits from 0 to 7: `0644`.'),
    ...(variant === 'openshift'
      ? unfit(answers, 'mode', /^0*[0-7]{1,3}$/, 'OpenShift sets no special bits: `0644`.')
      : []),
    ...(isFetched(answers)
      ? [
          ...wrong(answers, 'url', /^(?:https?|tftp|s3|gs|arn):\S+$/, 'A URL begins with `https://`.'),
          ...unfit(
            answers,
            'hash',
            /^sha(?:256-[\da-f]{64}|512-[\da-f]{128})$/,
            'A checksum is `sha256-` or `sha512-` and its digits.',
          ),
          ...(layers.base > 1 ? [] : unfit(answers, 'hash', /^sha512-/, 'This version knows `sha512-` alone.')),
        ]
      : []),
  ],
  pieces(answers) {
    const mode = textIn(answers, 'mode')
    return [
      filePiece({
        path: textIn(answers, 'path'),
        overwrite: isOn(answers, 'overwrite'),
        mode: mode === '' ? undefined : Number.parseInt(mode, 8),
        user: textIn(answers, 'user'),
        group: textIn(answers, 'group'),
        contents: contentsOf(answers),
      }),
    ]
  },
  read: (config) =>
    plainMaps(config, 'storage', 'files').map((each) => {
      const mode = each.get('mode')
      const url = plainText(each, 'contents', 'source')
      return {
        path: plainText(each, 'path'),
        from: url === '' ? 'text' : 'url',
        text: plainText(each, 'contents', 'inline'),
        url,
        hash: plainText(each, 'contents', 'verification', 'hash'),
        mode: typeof mode === 'number' ? `0${mode.toString(8).padStart(3, '0')}` : '',
        user: plainText(each, 'user', 'name'),
        group: plainText(each, 'group', 'name'),
        overwrite: plainAt(each, 'overwrite') === true,
      }
    }),
}

function contentsOf(answers: Answers): FileContents {
  if (!isFetched(answers)) return { inline: rawIn(answers, 'text') }
  const hash = textIn(answers, 'hash')
  return { source: textIn(answers, 'url'), ...(hash !== '' && { hash }) }
}
