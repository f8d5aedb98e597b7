import type { PgBoss } from 'pg-boss'
import type { DatabaseOptions, Queue } from '~db/index.server'
import { sweep } from '~/features/accounts/index.server'
import { remindOfEndings, scanFile, scanForgotten, sweepFiles, type ScanJob } from '~/features/documents/index.server'
import { remindWaiting } from '~/features/applications/index.server'
import { applyPolicies, lookAfterProfiles, publishTold, tellOfContact, type ContactJob } from '~/features/directory/index.server'
import { agreeTranslations } from '~/features/assessment/index.server'
import { catchMail, mailHandler, sendReminders, type MailJob } from '~/features/notifications/index.server'
import type { Env } from '~/platform/env.server'
import { smtpDelivery, type Deliver } from '~/platform/mail.server'

/** Every second a look for mail: a sign-in code is waited for. */
const mailPoll = { batchSize: 20, pollingIntervalSeconds: 1, burstWhenBatchFull: true, perJobResults: true } as const

/**
 * Registers every job handler of the portal; nothing when WORKER=off. `closeQueue()` stops them and waits for
 * what is running.
 */
export async function startJobs({ boss, env, database }: { boss: PgBoss; env: Env; database: DatabaseOptions }): Promise<void> {
  if (env.WORKER === 'off') return
  await boss.work<MailJob>('mail' satisfies Queue, mailPoll, mailHandler({ deliver: delivery(env), origin: env.APP_ORIGIN }))
  await boss.work('reminders' satisfies Queue, async () => {
    await sendReminders()
    await remindOfEndings()
    await remindWaiting()
  })
  // One job a tick, however many workers there are.
  await boss.schedule('reminders' satisfies Queue, '*/10 * * * *', {}, { tz: 'Europe/London' })
  // In the order they came; of a sender who is blocked nobody is told.
  await boss.work<ContactJob>('contacts' satisfies Queue, { pollingIntervalSeconds: 2 }, async ([job]) => job && tellOfContact(job.data))
  await boss.work('translations' satisfies Queue, () => agreeTranslations())
  await boss.schedule('translations' satisfies Queue, '5,20,35,50 * * * *', {}, { tz: 'Europe/London' })
  // What was told comes out, and what a policy keeps back goes, within a minute whatever failed before.
  await boss.work('publish' satisfies Queue, async () => {
    await applyPolicies()
    await publishTold()
  })
  await boss.schedule('publish' satisfies Queue, '* * * * *', {}, { tz: 'Europe/London' })
  await boss.work<ScanJob>('scan' satisfies Queue, { pollingIntervalSeconds: 2 }, async ([job]) => job && scanFile(job.data))
  // Mornings: it writes to people.
  await boss.work('profiles' satisfies Queue, () => lookAfterProfiles())
  await boss.schedule('profiles' satisfies Queue, '20 9 * * *', {}, { tz: 'Europe/London' })
  // What goes with its bid leaves its files behind: those go after.
  await boss.work('sweep' satisfies Queue, async () => {
    await scanForgotten()
    await sweep(database).finally(() => sweepFiles(database))
  })
  await boss.schedule('sweep' satisfies Queue, '40 3 * * *', {}, { tz: 'Europe/London' })
}

/** Try-it mode keeps its mail to itself, unless someone names a mail server. */
function delivery(env: Env): Deliver {
  if (!env.SMTP_URL) return catchMail
  return smtpDelivery({ url: env.SMTP_URL, from: env.MAIL_FROM ?? 'noreply@localhost' })
}
