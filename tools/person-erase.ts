/**
 * Erases a person: name, addresses, sessions, memberships. What she wrote stays with the group, without her name; what
 * she wrote for the team stays where decisions about public money rest on it, and the tool says what that is.
 *
 *     npm run person:erase -- amina@example.org ["Amina Shah"] --reason "She asked us on 3 March"
 */
import { erasePerson } from '~/features/accounts/index.server'
import { readArguments, refuse, say, unknownPerson, withDatabase } from './retention-database'

export default async function personErase(): Promise<void> {
  const { named: [address, ...name], reason } = readArguments(process.argv.slice(2))
  if (!address || !reason) return refuse('Usage: npm run person:erase -- address [name] --reason "why, without names"')
  await withDatabase(async (options) => {
    const erased = await erasePerson(options, { address, name: name.join(' '), reason })
    if (!erased.ok) return refuse(unknownPerson[erased.code])
    say(`Person ${erased.personId} is erased.`)
    for (const group of erased.groupsWithoutOwner) say(`This group has no owner now: ${group}`)
    for (const [kind, count] of Object.entries(erased.kept)) if (count > 0) say(`Kept without the name, since a decision about public money rests on it: ${count} ${kind}`)
    say('Answers that name the person are still in bids. Take them out with: npm run bid:redact')
  })
}
