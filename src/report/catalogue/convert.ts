import type { ContextPath } from '../path.ts'
import type { ReportEntry } from '../report.ts'
import { entry } from './entry.ts'

// What cannot be carried over into another language, or changes on the way.

export const filesystemPlaceUnknown = (path: ContextPath, name: string): ReportEntry =>
  entry(
    'warning',
    'filesystem-place-unknown',
    path,
    `left out: nothing says where the filesystem “${name}” is mounted`,
    'Butane names files by their path in the running system. Give the filesystem a `path` and add this again below it.',
  )

export const filesystemByPath = (path: ContextPath, name: string): ReportEntry =>
  entry(
    'warning',
    'filesystem-by-path',
    path,
    `left out: the filesystem “${name}” is a path of the initial system`,
    'Butane knows filesystems by their device alone.',
  )

export const schemeLost = (path: ContextPath, url: string): ReportEntry =>
  entry(
    'warning',
    'scheme-lost',
    path,
    `left out: Ignition 3 cannot fetch ${url}`,
    'There are https, http, tftp, s3 and data. Put the contents into the config or on a server.',
  )

export const replacedLater = (path: ContextPath, name: string): ReportEntry =>
  entry(
    'warning',
    'replaced-later',
    path,
    `left out: ${name} is listed again below`,
    'Each may be listed once in Butane. The last one is kept, as it wins on the machine.',
  )

export const joined = (path: ContextPath, name: string): ReportEntry =>
  entry('info', 'joined', path, `${name} is listed twice and becomes one entry`, 'Each may be listed once in Butane.')

export const takenConfig = (path: ContextPath, url: string): ReportEntry =>
  entry(
    'warning',
    'taken-config',
    path,
    `the config at ${url} has to be moved to Ignition 3 as well`,
    'Ignition 3 takes in configs of its own kind alone.',
  )

export const labelCut = (path: ContextPath, kept: string): ReportEntry =>
  entry('info', 'label-cut', path, `the label becomes “${kept}”`, 'What follows a colon never got onto the disk.')

export const sectorsRounded = (path: ContextPath, sectors: bigint, mebibytes: bigint): ReportEntry =>
  entry(
    'warning',
    'sectors-rounded',
    path,
    `${sectors} sectors become ${mebibytes} MiB`,
    'Butane counts in MiB, of 2048 sectors of 512 bytes. Check it where the disk has something on it already.',
  )

export const keyWithoutEffect = (path: ContextPath, key: string): ReportEntry =>
  entry('info', 'key-without-effect', path, `left out: ct does not know the key ${key}`, 'It has had no effect.')

export const refusedByButane = (path: ContextPath, message: string): ReportEntry =>
  entry(
    'warning',
    'refused-by-butane',
    path,
    `Butane refuses what it becomes: ${message}`,
    'It was accepted for Ignition 2. Mend it in the new text.',
  )

export const notKnown = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'not-known',
    path,
    'it cannot be told what this is written in',
    'Butane, Container Linux Configs, Ignition configs, MachineConfigs, cloud-configs, `docker run` and Compose files are known.',
  )
