import type { ImageUnit } from '../../images/image.ts'
import type { YamlPath } from '../../report/path.ts'

/** A unit that the config writes, changes, enables or masks. */
export interface MachineUnit {
  readonly name: string
  /** What in the text it comes from. */
  readonly from: YamlPath
  readonly madeAs: MadeAs
  /** Its own text; undefined where it is in the image or comes from elsewhere. */
  readonly text: UnitText | undefined
  readonly dropins: readonly UnitText[]
  readonly relations: readonly Relation[]
  /** What the image ships under this name. */
  readonly inImage: ImageUnit | undefined
  /** What the config says; a generator or a link enables without being asked. */
  readonly setting: 'enabled' | 'disabled' | 'masked' | 'unset'
  readonly start: UnitStart
}

/** Where a unit comes from: a unit of the config, one that Butane has made, a file or link, or a quadlet. */
export type MadeAs = 'unit' | 'generated' | 'file' | 'quadlet'

/** A text of a unit, with where it is written and what in the text makes it. */
export interface UnitText {
  readonly path: string
  readonly text: string
  readonly from: YamlPath
}

/** Something that a unit says about another one. */
export interface Relation {
  readonly kind: RelationKind
  /** The other unit. */
  readonly unit: string
  /** As written, such as `Requires`; undefined for what systemd concludes by itself. */
  readonly directive: string | undefined
  /** Where the directive stands: in which text, at which character. */
  readonly from: YamlPath
  readonly at: number
}

export type RelationKind =
  | 'requires'
  | 'wants'
  | 'after'
  | 'before'
  | 'part-of'
  | 'conflicts'
  | 'required-by'
  | 'wanted-by'
  | 'triggers'
  | 'also'

/** Whether and why a unit starts. */
export interface UnitStart {
  readonly when: 'boot' | 'demand' | 'never' | 'unknown'
  /** What starts it; undefined where nothing does, or where it is not known. */
  readonly by: string | undefined
}
