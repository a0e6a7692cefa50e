import { Icon } from './Icon.tsx'
import styles from './ExternalLink.module.css'

interface ExternalLinkProps {
  readonly href: string
  readonly children: string
}

/** A link to another site, opened beside the page. */
export function ExternalLink({ href, children }: ExternalLinkProps) {
  return (
    <a className={styles.link} href={href} target="_blank" rel="noreferrer">
      {children}
      <Icon name="external" size="small" />
    </a>
  )
}
