import type { Plugin } from 'vite'
import { contentSecurityPolicy } from '../contentSecurityPolicy.mjs'

/** Writes the policy into the built page. The development server needs inline scripts and a socket, so it goes without. */
export function contentSecurityPolicyTag(): Plugin {
  return {
    name: 'kindling:content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  }
}
