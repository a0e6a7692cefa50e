/** What the worker that converts is asked: a Container Linux Config, and where its dynamic data comes from. */
export interface ConvertRequest {
  readonly source: string
  readonly platform?: string
}
