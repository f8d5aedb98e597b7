import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto'
import { env } from '~/platform/env.server'

/** 256 random bits as base64url: sessions, links, invitations, the browser that asked. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a token. A token has 256 bits, so a plain hash gives nothing away. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0')
}

/** A code to print: twelve digits, since it works for a year and can be tried again and again. */
export function newPaperCode(): string {
  return newCode() + newCode()
}

/** What is kept of a printed code; it belongs to a person, whichever of her addresses she types with it. */
export function paperHashOf(code: string): string {
  return keyedHash(`paper ${code}`)
}

/** What is kept of a code: six digits could be guessed from a plain hash, so this one needs the portal's secret. */
export function codeHashOf(code: string, address: string): string {
  return keyedHash(`code ${address} ${code}`)
}

/** A hash that only this portal can make, for things with few possible values. */
export function keyedHash(text: string): string {
  return createHmac('sha256', env().SECRET_KEY).update(text).digest('base64url')
}
