// Texts as people write them, of any size: the same kinds of entries again and again, each with names and contents of its own.

const head = `variant: flatcar
version: 1.1.0
passwd:
  users:
    - name: core
      ssh_authorized_keys:
        - ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJeOPNK5OlEY9YB9lcrhUmTbEyzTg2xN2sNH0g4wfvGc core@laptop
`

const file = (n) => `    - path: /etc/app-${n}/settings.conf
      mode: 0644
      user:
        name: core
      contents:
        inline: |
          # Settings of service ${n}
          listen = 0.0.0.0:${8000 + n}
          workers = ${(n % 7) + 1}
          log_level = "info"
          data_dir = /var/lib/app-${n}
          upstream = https://backend-${n * 37}.example.com/v${(n % 3) + 1}/api
`

const script = (n) => `    - path: /opt/bin/check-${n}.sh
      mode: 0755
      contents:
        inline: |
          #!/bin/bash
          set -euo pipefail
          for try in 1 2 3; do
            curl --fail --silent "http://localhost:${8000 + n}/health" && exit 0
            sleep $((try * ${(n % 5) + 1}))
          done
          logger "app-${n} does not answer"
          exit 1
`

const unit = (n) => `    - name: app-${n}.service
      enabled: true
      contents: |
        [Unit]
        Description=Service number ${n}
        After=docker.service network-online.target
        Requires=docker.service

        [Service]
        TimeoutStartSec=0
        ExecStartPre=-/usr/bin/docker rm --force app-${n}
        ExecStart=/usr/bin/docker run --name app-${n} --publish ${8000 + n}:80 ghcr.io/example/app:1.${n}.0
        ExecStop=/usr/bin/docker stop app-${n}
        Restart=always

        [Install]
        WantedBy=multi-user.target
`

/** A config in which each file and unit has two keys that nothing reads. */
export function withProblems(source) {
  let count = 0
  return source.replaceAll(/^ {4}- (?:path|name): .*$/gm, (line) => {
    count += 1
    return `${line}\n      one_${count}: 1\n      two_${count}: 2`
  })
}

/** A config of about so many bytes. */
export function documentOf(bytes) {
  let files = ''
  let units = ''
  for (let n = 1; n === 1 || head.length + files.length + units.length < bytes - 300; n += 1) {
    if (n % 3 === 1) files += file(n)
    else if (n % 3 === 2) units += unit(n)
    else files += script(n)
  }
  return `${head}storage:\n  files:\n${files}${units && `systemd:\n  units:\n${units}`}`
}
