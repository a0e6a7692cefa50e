import type { Variant } from '../spec/registry.ts'

/** What is known about the operating system images of a variant. Only what a public source says; the source stands beside it. */
export interface Image {
  readonly variant: Variant
  /** The name of the operating system, as its makers write it. */
  readonly name: string
  /** The streams or channels it is released in; none where the version of the config is the version of the system. */
  readonly channels: readonly ImageChannel[]
  readonly engines: readonly ContainerEngine[]
  readonly users: readonly ImageUser[]
  /** Groups beside those that only hold one user, that people put users into. */
  readonly groups: readonly string[]
  readonly units: readonly ImageUnit[]
  /** Folders that are there before Ignition makes any, as far as a config is likely to write into them. */
  readonly folders: readonly string[]
  /** Files that are there before Ignition writes any: without `overwrite: true` a config cannot replace them. */
  readonly files: readonly ImageFile[]
}

/** A stream of releases, with what its newest known release has. */
export interface ImageChannel {
  readonly id: string
  readonly name: string
  /** The release that was looked at. */
  readonly release: string
  /** The version of Ignition in that release. */
  readonly ignition: string
}

export type ContainerEngine = 'docker' | 'podman' | 'containerd' | 'crio'

/** A user who is there before Ignition makes any. None of them has a password or a key. */
export interface ImageUser {
  readonly name: string
  readonly home: string
  /** Absent where the user has no shell to log in to. */
  readonly shell?: string
  /** The groups that the user is a member of. */
  readonly groups: readonly string[]
}

/** A unit of the image, in the words of a person who meets its name for the first time. */
export interface ImageUnit {
  readonly name: string
  readonly about: string
  /** Whether it starts by itself: `enabled`, only when asked for (`disabled`), or never (`masked`). */
  readonly state: 'enabled' | 'disabled' | 'masked'
  /** The target or unit that starts it where it is enabled. */
  readonly startedBy?: string
}

/** A file or link of the image. */
export interface ImageFile {
  readonly path: string
  readonly about: string
}
