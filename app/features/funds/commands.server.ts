import { countDeed } from '~/features/accounts/index.server'
import { as, record, schema, systemActor } from '~db/index.server'
import { newId } from '~/platform/ids.server'
import { checkCallBack, type CallBackError, type CallBackTyped } from './call-back'

/** `againAt`: asked too often; from then on the next one is taken. */
export type CallBackAsked = { ok: true } | { ok: false; errors: CallBackError[]; againAt: Date | null }

/**
 * Keeps a visitor's wish to be phoned; only officers and managers can read it. Three a day for one phone number, 20 an
 * hour and 60 a day from one address of the network: a whole library may sit behind it.
 */
export async function askForCallBack(typed: CallBackTyped, clientAddress: string): Promise<CallBackAsked> {
  const checked = checkCallBack(typed)
  if (!checked.ok) return { ...checked, againAt: null }
  const id = newId()
  const [from, number] = [`calls from ${clientAddress}`, `calls to ${checked.value.phone.replace(/\D/g, '')}`]
  return as(systemActor('visitor'), async (tx): Promise<CallBackAsked> => {
    const counted = await countDeed(tx,
      { what: number, most: 3, per: '1 day' }, { what: from, most: 20, per: '1 hour' }, { what: from, most: 60, per: '1 day' })
    if (!counted.ok) return { ok: false, errors: [{ field: 'phone', code: 'tooMany', params: { max: 0 } }], againAt: counted.againAt }
    await Promise.all([
      tx.insert(schema.callBack).values({ id, ...checked.value }),
      record(tx, { action: 'callBack.asked', subjectKind: 'callBack', subjectId: id, detail: { language: checked.value.language } }),
    ])
    return { ok: true }
  })
}
