import { expect, test, type Browser } from '@playwright/test'
import { origin, visit, type Visit } from '../pages/base'
import { answerCommon, answerPart, askToJoin, beginTogether, cardOf, joinAs, joiningLink, newcomer, sendTogether, sign } from '../pages/joint'
import { everythingFrom, findings } from '../pages/reach'
import { newestMail, sayName, signInWithCode } from '../pages/sign-in'
import { applicants, freshAddress, type Applicant } from '../people/applicant'

const plain = { javaScriptEnabled: false }
/** Invented: nothing of it stands anywhere else. */
const refuge: Applicant = {
  ...applicants.en,
  name: 'Ruqayyah Zamandar',
  group: 'Hawthorncroft Refuge for Women',
  address: { line1: '17 Quillfeather Close', town: 'Oakenbridge', postcode: 'LS28 9ZQ' },
  phone: '01632 960 888',
}
const shown = 'A women’s group in Leeds'
const secrets = [refuge.name, 'Zamandar', 'Hawthorncroft', 'Quillfeather', 'Oakenbridge', 'LS28', '960 888', '960888']

/** Owners let somebody into their group. */
async function letIn(browser: Browser, owner: Visit, role: 'editor' | 'viewer' | 'helper', name: string): Promise<Visit> {
  const address = freshAddress(role)
  await owner.goto('/groups')
  await owner.press(owner.main.locator('.govuk-summary-list a').first())
  await owner.press(owner.main.locator(`a[href$="/${role === 'helper' ? 'helpers' : 'invite'}"]`).first())
  await owner.page.locator('#address').fill(address)
  if (role === 'helper') {
    await owner.main.locator('input[name=bid][value=all]').check()
    const until = new Date(Date.now() + 30 * 86_400_000)
    for (const [part, value] of [['day', until.getUTCDate()], ['month', until.getUTCMonth() + 1], ['year', until.getUTCFullYear()]] as const) {
      await owner.page.locator(`input[name="until.${part}"]`).fill(String(value))
    }
    await owner.press(owner.main.locator('button[value=letIn]'))
  } else {
    await owner.main.locator(`input[name=role][value=${role}]`).check()
    await owner.press(owner.main.locator('form .govuk-button'))
  }
  const her = visit(await (await browser.newContext(plain)).newPage(), { source: true })
  await her.goto(/\/invitations\/\S+/.exec(await newestMail(owner.page, address, /\/invitations\//))?.[0] ?? '')
  await signInWithCode(her, address)
  await sayName(her, name)
  await her.press(her.main.locator('button[value=yes]'))
  return her
}

/** All that was ever mailed from this portal to an address. */
async function mailsTo({ page }: Visit, address: string) {
  return (await everythingFrom({ page }, [`/dev/mailbox?to=${encodeURIComponent(address)}`])).filter(({ path }) => path.startsWith('/dev/mailbox'))
}

test('a refuge is a partner, and nobody of the other groups can learn where it is, who it is or who is in it', async ({ browser }) => {
  test.setTimeout(420_000)
  const [leadAddress, refugeAddress, otherAddress] = [freshAddress('lead'), freshAddress('house'), freshAddress('other')]
  const lead = await newcomer(browser, '/groups', leadAddress, 'Lena Lead', plain)
  const reference = await beginTogether(lead, `Beck Lane ${leadAddress}`)
  const editor = await letIn(browser, lead, 'editor', 'Edda Editor')
  const helper = await letIn(browser, lead, 'helper', 'Halima Helper')
  // The lead knows an address to write to, and calls the group as it likes.
  await askToJoin(lead, reference, { name: 'Our friends in Leeds', address: refugeAddress })
  await askToJoin(lead, reference, { name: 'Mill Street Mums', address: otherAddress })

  const ruqayyah = await newcomer(browser, await joiningLink(lead, refugeAddress), refugeAddress, refuge.name, plain)
  await joinAs(ruqayyah, { newGroup: refuge.group, shown })
  const other = await newcomer(browser, await joiningLink(lead, otherAddress), otherAddress, 'Petra Partner', plain)
  await joinAs(other, { newGroup: `Mill Street ${otherAddress}` })
  const viewer = await letIn(browser, other, 'viewer', 'Vera Viewer')

  await answerCommon(lead, reference, { ...applicants.en, group: `Beck Lane ${leadAddress}` }, { asked: '2400', newGroup: true })
  await answerPart(lead, reference, 1, { role: 'We lead', activities: 'We open the hall.', share: [{ what: 'Hall', sum: '800' }] })
  await answerPart(ruqayyah, reference, 2, { role: 'We advise women', activities: 'We talk with women who come to the hall.', share: [{ what: 'Advice', sum: '800', category: 'staff' }], details: refuge }, 'yes')
  await answerPart(other, reference, 3, { role: 'We train', activities: 'We train mothers.', share: [{ what: 'Trainer', sum: '800', category: 'training' }], details: { ...applicants.en, group: `Mill Street ${otherAddress}` } })
  await ruqayyah.goto(`/bids/${reference}/comments/need`)
  await ruqayyah.page.locator('#words').fill('We can say more about this.')
  await ruqayyah.press(ruqayyah.main.locator('#comment .govuk-button'))
  await expect(ruqayyah.main).toContainText(refuge.name)
  await sign(ruqayyah, reference, 2)

  const others: Record<string, Visit> = { lead, editor, helper, other, viewer }
  const look = async (when: string) => {
    for (const [who, her] of Object.entries(others)) {
      const reached = await everythingFrom(her, [`/bids/${reference}`, `/bids/${reference}/partners`, '/home', '/messages'])
      const paths = reached.map(({ path }) => path)
      expect(findings(reached, secrets), `${who}, ${when}`).toEqual([])
      for (const page of ['partners', 'common', 'common/print', 'common/copy.docx', 'money', 'agreement.docx', 'comments/need', 'comments/partWork@2']) {
        if (page.startsWith('comments/part')) continue
        expect(paths, `${who} comes to ${page}`).toContain(`/bids/${reference}/${page}`)
      }
      // Only the lead's people know the address that they wrote to.
      if (who === 'other' || who === 'viewer') expect(findings(reached, [refugeAddress, 'Our friends in Leeds']), who).toEqual([])
      // Nor by an address that no link leads to.
      for (const path of ['parts/2', 'parts/2/q/contact', 'parts/2/q/risk', 'parts/2/sign', 'parts/2/print', 'parts/2/copy.docx', 'parts/2/history/partWork', 'parts/2/people']) {
        expect((await her.page.context().request.get(`${origin()}/bids/${reference}/${path}`)).status(), `${who} at ${path}, ${when}`).toBe(404)
      }
    }
    expect(findings(await mailsTo(lead, leadAddress), secrets), `mails to the lead, ${when}`).toEqual([])
    expect(findings(await mailsTo(other, otherAddress), secrets), `mails to the other, ${when}`).toEqual([])
  }
  await look('being written')
  await other.goto(`/bids/${reference}/partners`)
  await expect(cardOf(other, shown)).toContainText('Signed on')
  await other.goto(`/bids/${reference}/common`)
  for (const words of [shown, 'We advise women']) await expect(other.main).toContainText(words)
  await other.goto(`/bids/${reference}/comments/need`)
  await expect(other.main).toContainText('We can say more about this.')
  // What the search finds where it is.
  expect(findings(await everythingFrom(ruqayyah, [`/bids/${reference}/parts/2`]), secrets)).not.toEqual([])

  await sign(lead, reference, 1)
  await sign(other, reference, 3)
  await sendTogether(lead, reference)
  await lead.goto(`/bids/${reference}/print`)
  await expect(lead.main).toContainText(shown)
  await look('sent')
})
