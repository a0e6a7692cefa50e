import type { ContextPath } from '../path.ts'
import type { ReportEntry } from '../report.ts'
import { entry } from './entry.ts'

// What Ignition finds in a config as a whole, in resources and in users; disks and units have files of their own.

export const duplicateEntry = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'duplicate-entry',
    path,
    'duplicate entry defined',
    'Another entry of the config has the same name, path or device. Put them together into one, or rename one.',
  )

export const invalidVersion = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'invalid-ignition-version',
    path,
    "invalid config version (couldn't parse)",
    'Write the Ignition version as three numbers, such as 3.4.0.',
  )

export const unknownVersion = (path: ContextPath): ReportEntry =>
  entry('error', 'unknown-ignition-version', path, 'unsupported config version')

export const jsonError = (path: ContextPath, message: string): ReportEntry =>
  entry('error', 'embedded-json', path, message, 'The embedded Ignition config is not the JSON that Ignition expects.')

export const sourceRequired = (path: ContextPath): ReportEntry =>
  entry('error', 'source-required', path, 'source is required', 'Say where the contents come from.')

export const invalidUrl = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'invalid-url',
    path,
    'unable to parse url',
    'Check the address: escape spaces and special characters as %XX.',
  )

export const invalidScheme = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'invalid-url-scheme',
    path,
    'invalid url scheme',
    'The address has to start with a scheme that this version can fetch: https, http, tftp, s3, data; gs from Ignition 3.2, arn from 3.4.',
  )

export const invalidS3Arn = (path: ContextPath): ReportEntry =>
  entry('error', 'invalid-s3-arn', path, 'invalid S3 ARN format', 'Write arn:aws:s3:::BUCKET/KEY.')

export const invalidS3Version = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'invalid-s3-version',
    path,
    'invalid S3 object VersionId',
    'Give versionId a value, or remove it from the address.',
  )

/** The words come from the parser of data URLs. */
export const invalidDataUrl = (path: ContextPath, message: string): ReportEntry =>
  entry(
    'error',
    'invalid-data-url',
    path,
    message,
    'The data URL cannot be read. Escape the data as %XX or in Base64, or write the text under inline.',
  )

export const invalidCompression = (path: ContextPath): ReportEntry =>
  entry('error', 'invalid-compression', path, 'invalid compression method', 'Write gzip, or leave the key out.')

export const verificationWithoutSource = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'verification-without-source',
    path,
    'source must be specified if verification is specified',
    'There is nothing to verify. Add the contents, or remove the hash.',
  )

export const headersNeedHttp = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'headers-need-http',
    path,
    'cannot use HTTP headers with this source scheme',
    'Headers are sent with http and https alone.',
  )

export const emptyHeaderName = (path: ContextPath): ReportEntry =>
  entry('error', 'empty-header-name', path, "HTTP header name can't be empty")

export const emptyHeaderValue = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'empty-header-value',
    path,
    'unable to parse HTTP header',
    'Give the header a value; without the key, a header of that name from a merged config is removed.',
  )

export const malformedHash = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'malformed-hash',
    path,
    'malformed hash specifier',
    'Write the hash as sha512-… in hexadecimal digits.',
  )

export const unknownHash = (path: ContextPath): ReportEntry =>
  entry('error', 'unknown-hash', path, 'unrecognized hash function', 'Use sha512 or, from Ignition 3.1 on, sha256.')

export const hashSize = (path: ContextPath): ReportEntry =>
  entry(
    'error',
    'hash-size',
    path,
    'incorrect size for hash sum',
    'A sha512 sum has 128 hexadecimal digits, a sha256 sum 64.',
  )

export const invalidProxy = (path: ContextPath): ReportEntry =>
  entry('error', 'invalid-proxy', path, 'proxies must be http(s)', 'Start the address with http:// or https://.')

export const insecureProxy = (path: ContextPath): ReportEntry =>
  entry(
    'warning',
    'insecure-proxy',
    path,
    'insecure plaintext HTTP proxy specified for HTTPS resources',
    'The way to the proxy is not encrypted. Use an https:// address if the proxy has one.',
  )
