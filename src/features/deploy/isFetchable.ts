/** Whether Ignition can fetch an address: a whole URL of a scheme that it knows. */
export function isFetchable(address: string): boolean {
  try {
    const { protocol, hostname } = new URL(address)
    return ['http:', 'https:', 'tftp:', 's3:', 'gs:'].includes(protocol) && hostname !== ''
  } catch {
    return false
  }
}
