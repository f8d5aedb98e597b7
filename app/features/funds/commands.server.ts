import { as, record, schema, systemActor } from '~db/index.server'
import { newId } from '~/platform/ids.server'
import { checkCallBack, type CallBackError, type CallBackTyped } from './call-back'

/** Keeps a visitor's wish to be phoned; only officers and managers can read it. */
export async function askForCallBack(typed: CallBackTyped): Promise<{ ok: true } | { ok: false; errors: CallBackError[] }> {
  const checked = checkCallBack(typed)
  if (!checked.ok) return checked
  const id = newId()
  await as(systemActor('visitor'), (tx) => Promise.all([
    tx.insert(schema.callBack).values({ id, ...checked.value }),
    record(tx, { action: 'callBack.asked', subjectKind: 'callBack', subjectId: id, detail: { language: checked.value.language } }),
  ]))
  return { ok: true }
}
