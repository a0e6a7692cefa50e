/** The algorithm of a password hash by its prefix (crypt(5); GRUB's own); undefined where it is none that is known. */
export function cryptName(hash: string): string | undefined {
  return names.find(([prefix]) => hash.startsWith(prefix))?.[1]
}

const names: readonly (readonly [prefix: string, name: string])[] = [
  ['$y$', 'yescrypt'],
  ['$gy$', 'gost-yescrypt'],
  ['$7$', 'scrypt'],
  ['$2a$', 'bcrypt'],
  ['$2b$', 'bcrypt'],
  ['$2y$', 'bcrypt'],
  ['$6$', 'SHA-512 crypt'],
  ['$5$', 'SHA-256 crypt'],
  ['$1$', 'MD5 crypt, which is no longer safe'],
  ['grub.pbkdf2.sha512.', 'PBKDF2 with SHA-512, for GRUB'],
]
