/** Where a reading stops: thrown by the scanner and the composer, turned into a value by `readYaml`. */
export class YamlSyntaxError extends Error {
  /** What go-yaml says, without the line. */
  readonly problem: string
  readonly place: ErrorPlace

  constructor(problem: string, place: ErrorPlace) {
    super(problem)
    this.problem = problem
    this.place = place
  }
}

/** The places that go-yaml knows of an error, from which it derives the one line that it prints. Offsets into the source. */
export interface ErrorPlace {
  /** What was being read when it happened: the start of a scalar, of a collection. Undefined where nothing was. */
  readonly context?: number
  /** Where the text turned out wrong; undefined where go-yaml names no line at all. */
  readonly problem: number | undefined
  /** Lines of the scanner's errors count from one, those of the parser from zero. */
  readonly isFromScanner?: true
}
