import { resolveRoot, type ResolvedGroup } from '../fieldsOf.ts'
import { config } from './config.ts'

/** The fields of a Container Linux Config as ct 0.9.4 has them, in the order of its types. */
export const clcFields: ResolvedGroup = resolveRoot(
  { usual: ['passwd', 'storage', 'systemd'], fields: config },
  {
    versions: { base: 1, fcos: undefined, openshift: undefined },
    types: {
      root: 'types.Config',
      text: ({ type, format }) =>
        type === undefined && format !== 'semantic-version' ? 'string' : `types.${type ?? 'Version'}`,
      group: ({ type }) => `types.${type}`,
      list: (_, item) => `[]${item}`,
    },
    refused: [],
  },
)
