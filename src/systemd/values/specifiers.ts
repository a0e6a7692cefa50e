/** What the specifiers of units stand for (systemd.unit(5)). */
export const specifiers: Readonly<Record<string, string>> = {
  a: 'the architecture of the machine',
  A: 'the image version of the system',
  b: 'the ID of this boot',
  B: 'the build ID of the system',
  c: 'the control group of the unit',
  C: 'the cache folder, `/var/cache`',
  d: 'the folder of credentials',
  D: 'the folder of shared data, `/usr/share`',
  E: 'the folder of configuration, `/etc`',
  f: 'the instance or the name as a path',
  g: 'the group that the service manager runs as',
  G: 'the ID of that group',
  h: 'the home folder of the user that the service manager runs as: `/root`, whatever `User=` says',
  H: 'the host name',
  i: 'the instance: what is between `@` and the type',
  I: 'the instance, unescaped',
  j: 'the last part of the name after `-`',
  J: 'the last part of the name after `-`, unescaped',
  l: 'the host name up to its first dot',
  L: 'the log folder, `/var/log`',
  m: 'the ID of the machine',
  M: 'the image ID of the system',
  n: 'the full name of the unit',
  N: 'the name of the unit without its type',
  o: 'the ID of the operating system',
  p: 'the name up to `@`',
  P: 'the name up to `@`, unescaped',
  q: 'the pretty host name',
  r: 'the control group that the slice is in',
  R: 'the root of the control groups',
  s: 'the shell of the user that the service manager runs as',
  S: 'the folder of state, `/var/lib`',
  t: 'the folder of runtime data, `/run`',
  T: 'the folder for temporary files, `/tmp`',
  u: 'the user that the service manager runs as: `root`, whatever `User=` says',
  U: 'the ID of that user',
  v: 'the release of the kernel',
  V: 'the folder for larger temporary files, `/var/tmp`',
  w: 'the version of the operating system',
  W: 'the variant of the operating system',
  y: 'the path of the unit file',
  Y: 'the folder of the unit file',
  '%': 'a percent sign',
}

/** A specifier in a value. */
export interface FoundSpecifier {
  readonly index: number
  readonly letter: string
}

/** The specifiers in a value, known or not; `%` before anything but a letter, a digit or `%` stands for itself. */
export function specifiersIn(text: string): readonly FoundSpecifier[] {
  return [...text.matchAll(/%([A-Za-z0-9%])/g)].map((found) => ({ index: found.index, letter: found[1] ?? '' }))
}
