/** What `--version` prints: our own version, and whose output it equals. */
export const version = 'Kindling 0.1.0 (output of Butane 0.29.0)'
