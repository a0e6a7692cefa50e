import { claimDocument } from './documentLock.ts'

/** Does something with a document while no other tab can write it; undefined, and not done, where one has it open. */
export function withClaim<Result>(id: string, action: () => Promise<Result>): Promise<Result | undefined> {
  return new Promise((resolve, reject) => {
    let isOver = false
    const release = claimDocument(id, {
      onHeld() {
        if (isOver) return
        isOver = true
        action()
          .then(resolve, reject)
          .finally(() => release())
      },
      onElsewhere() {
        if (isOver) return
        isOver = true
        release()
        resolve(undefined)
      },
    })
  })
}
