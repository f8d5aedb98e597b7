/**
 * Takes one answer out of a bid, also out of what was sent. The hash of what was sent and the reason are kept.
 *
 *     npm run bid:redact -- SCF9-7K3M-2Q projectSummary --reason "It names a child"
 */
import { redactAnswer } from '~/features/accounts/index.server'
import { readArguments, refuse, say, withDatabase } from './retention-database'

const wrong = {
  unknownBid: 'We know no bid with this reference.',
  unknownQuestion: 'This bid has no answer to this question. Give the id of the question.',
}

export default async function bidRedact(): Promise<void> {
  const { named: [reference, question], reason } = readArguments(process.argv.slice(2))
  if (!reference || !question || !reason) return refuse('Usage: npm run bid:redact -- reference question --reason "why, without names"')
  await withDatabase(async (options) => {
    const redacted = await redactAnswer(options, { reference, question, reason })
    if (!redacted.ok) return refuse(wrong[redacted.code])
    say(`Taken out of ${redacted.submissions} sent versions and ${redacted.revisions} saved ones.`)
  })
}
