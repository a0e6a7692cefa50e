import { specs, type SpecId } from './registry.ts'

/** The language of those who have not chosen one: the newest of Flatcar that is no experiment. */
export const usualLanguage: SpecId = specs.findLast(
  ({ variant, version }) => variant === 'flatcar' && !version.includes('-'),
) ?? { variant: 'flatcar', version: '1.1.0' }
