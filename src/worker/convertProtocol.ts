import type { Variant } from '../spec/registry.ts'

/** What the worker that converts is asked. */
export type ConvertRequest = ClcRequest | IgnitionRequest

/** A Container Linux Config, and where its dynamic data comes from. */
interface ClcRequest {
  readonly from: 'clc'
  readonly source: string
  readonly platform?: string
}

/** An Ignition config or MachineConfig, and what the Butane config is to be for. */
interface IgnitionRequest {
  readonly from: 'ignition'
  readonly source: string
  readonly variant: Variant
}
