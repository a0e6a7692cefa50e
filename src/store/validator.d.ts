declare module '*?validator' {
  /** Compiled from the schema at build time: whether a value fits it. */
  export const validate: (value: unknown) => boolean
}
