import type { ContentsLanguage } from '../../../../assist/contents/contentsLanguage.ts'

/** What a unit of a type looks like, to show in an empty box. */
export function unitSkeleton(unit: (ContentsLanguage & { readonly kind: 'unit' }) | undefined): string {
  if (unit?.isDropin) return '[Service]\nEnvironment=LEVEL=debug'
  return skeletons[unit?.type ?? 'service'] ?? ''
}

const install = '[Install]\nWantedBy=multi-user.target'

const skeletons: Readonly<Partial<Record<string, string>>> = {
  service: `[Unit]\nDescription=…\n\n[Service]\nExecStart=/usr/bin/…\n\n${install}`,
  timer: '[Timer]\nOnCalendar=daily\nPersistent=true\n\n[Install]\nWantedBy=timers.target',
  mount: '[Mount]\nWhat=/dev/disk/by-label/data\nWhere=/var/lib/data\nType=ext4\n\n[Install]\nWantedBy=local-fs.target',
  socket: '[Socket]\nListenStream=8080\n\n[Install]\nWantedBy=sockets.target',
  path: `[Path]\nPathChanged=/etc/…\n\n${install}`,
  container: `[Container]\nImage=docker.io/library/nginx\nPublishPort=80:80\n\n${install}`,
  volume: '[Volume]\nLabel=app=web',
}
