import { useStore } from 'zustand'
import { settings, type Settings } from './settings.ts'

/** Reads a part of the settings in a component. */
export function useSettings<Part>(select: (state: Settings) => Part): Part {
  return useStore(settings, select)
}
