/** Whether a target gives its machines no SSH keys, so that those of the config are all there are. */
export const comesUpAlone = (target: string): boolean => alone.has(target)

// Afterburn's list of providers that it takes keys from has none of these.
const alone: ReadonlySet<string> = new Set(['bare-metal', 'pxe', 'qemu', 'libvirt', 'virtualbox', 'hyper-v', 'vmware'])
