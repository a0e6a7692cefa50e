import { metadataMissing } from '../../report/catalogue/convertSpec.ts'
import { formatPath, yamlPath } from '../../report/path.ts'
import type { Report, ReportEntry } from '../../report/report.ts'
import { findSpec, isVariant, type Spec } from '../../spec/registry.ts'
import { translate } from '../../translate/translate.ts'
import { changeText } from '../../yaml/edit/change.ts'
import { setSpec } from '../../yaml/edit/setSpec.ts'
import { applyEdits, editBetween, type TextEdit } from '../../yaml/edit/textEdit.ts'
import { yamlPlaces } from '../../yaml/places/yamlPlaces.ts'
import { leastMetadata } from '../leastMetadata.ts'
import { placedReport } from '../placedReport.ts'
import { lackingKeys } from './lackingKeys.ts'
import { otherImages } from './otherImages.ts'

/** What it takes to make a Butane text one of another spec, and what it comes to. */
export interface SpecChange {
  readonly edits: readonly TextEdit[]
  /** What the text has and the new spec lacks or refuses, what is added, and what its image does not know; by their places. */
  readonly losses: Report
}

/** Changes variant or version of a Butane text: its head, and for OpenShift the metadata that a MachineConfig must have. */
export function changeOfSpec(source: string, to: Spec): SpecChange {
  const header = setSpec(source, to)
  const head = applyEdits(source, header)
  const before = translate(source)
  const from =
    before.spec && isVariant(before.spec.variant) ? findSpec(before.spec.variant, before.spec.version) : undefined
  const places = yamlPlaces(source)
  const needsMetadata = to.variant === 'openshift' && !places.of(['metadata'])
  const changed = needsMetadata ? withMetadata(head) : head
  const after = translate(changed)
  // What is refused is refused for what it makes of the machine: an empty one is taken.
  const isTaken = after.output !== undefined
  const losses = [
    ...lackingKeys(places, from, to).filter(({ kind }) => kind !== 'error' || !isTaken),
    ...(changed === head ? [] : [metadataMissing(yamlPath())]),
    ...otherImages(places, from, to),
  ]
  const edit = changed === head ? undefined : editBetween(source, changed)
  const others = newProblems(before.report, after.report, losses)
  return { edits: edit ? [edit] : header, losses: placedReport(source, [...losses, ...others]) }
}

function withMetadata(source: string): string {
  const changed = changeText(source, [{ kind: 'set', path: ['metadata'], value: leastMetadata }])
  return changed.kind === 'edits' ? applyEdits(source, changed.edits) : source
}

/** What Butane says of the changed text alone, and has not been said; the place is looked for in the old text. */
function newProblems(before: Report, after: Report, said: Report): readonly ReportEntry[] {
  const known = new Set([...before.map(identity), ...said.map(({ path }) => formatPath(path))])
  const isNew = (entry: ReportEntry): boolean => !known.has(identity(entry)) && !known.has(formatPath(entry.path))
  return after.filter(isNew).map(withoutRange)
}

function withoutRange(entry: ReportEntry): ReportEntry {
  const { range: _, ...others } = entry
  return others
}

const identity = ({ code, path, message }: ReportEntry): string => `${code} ${formatPath(path)} ${message}`
