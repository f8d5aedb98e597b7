import { createHash } from 'node:crypto'
import { promiseText, type PartPromise } from './promise'

/** The sha256 of a promise, kept with each signature under it. */
export function promiseHash(promise: PartPromise): string {
  return createHash('sha256').update(promiseText(promise)).digest('hex')
}
