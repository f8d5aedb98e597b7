import { expect, test, type Browser } from '@playwright/test'
import { visit, type Visit } from '../pages/base'
import { answerCommon, answerPart, askToJoin, beginTogether, cardOf, joinAs, joiningLink, newcomer, sendTogether, sign } from '../pages/joint'
import { newestMail, sayName, signInWithCode } from '../pages/sign-in'
import { applicants, freshAddress } from '../people/applicant'

const plain = { javaScriptEnabled: false }

/** A group's owner lets somebody help with one bid, for a month; she comes. */
async function letHelpIn(browser: Browser, owner: Visit, reference: string, address: string): Promise<Visit> {
  await owner.goto('/groups')
  await owner.press(owner.main.locator('.govuk-summary-list a').first())
  await owner.press(owner.main.locator('a[href$="/helpers"]').first())
  await owner.page.locator('#address').fill(address)
  await owner.main.locator('.govuk-radios__item').filter({ hasText: reference }).locator('input[name=bid]').check()
  const until = new Date(Date.now() + 30 * 86_400_000)
  for (const [part, value] of [['day', until.getUTCDate()], ['month', until.getUTCMonth() + 1], ['year', until.getUTCFullYear()]] as const) {
    await owner.page.locator(`input[name="until.${part}"]`).fill(String(value))
  }
  await owner.press(owner.main.locator('button[value=letIn]'))
  const helper = visit(await (await browser.newContext(plain)).newPage(), { source: true })
  await helper.goto(/\/invitations\/\S+/.exec(await newestMail(owner.page, address, /\/invitations\//))?.[0] ?? '')
  await signInWithCode(helper, address)
  await sayName(helper, 'Halima Helper')
  await helper.press(helper.main.locator('button[value=yes]'))
  return helper
}

test('two groups and a helper bid without script; it is sent waiting for one, which signs afterwards', async ({ browser }) => {
  test.setTimeout(300_000)
  const [leadAddress, partnerAddress] = [freshAddress('lead'), freshAddress('partner')]
  const lead = await newcomer(browser, '/groups', leadAddress, 'Lena Lead', plain)
  const reference = await beginTogether(lead, `Beck Lane ${leadAddress}`)
  const helper = await letHelpIn(browser, lead, reference, freshAddress('helper'))
  expect(helper.path()).toBe('/helping')
  await expect(helper.main).toContainText(reference)

  // A bid of one group is no joint bid: the pot says so, and nobody can be asked twice or be oneself.
  await askToJoin(lead, reference, { name: 'My other name', address: leadAddress })
  await expect(lead.main.locator('.govuk-error-summary')).toContainText('You cannot ask your own group')
  await expect(lead.page.locator('#address')).toHaveValue(leadAddress)
  await askToJoin(lead, reference, { name: 'Mill Street Mums', address: partnerAddress, words: 'Come and bid with us' })
  await expect(cardOf(lead, 'Mill Street Mums')).toContainText(partnerAddress)
  await askToJoin(lead, reference, { name: 'Mill Street Mums', address: freshAddress('again') })
  await expect(lead.main.locator('.govuk-error-summary')).toContainText('You asked this group already')
  const link = await joiningLink(lead, partnerAddress)

  // The link in somebody else's hands shows nothing of the bid.
  const stranger = await newcomer(browser, link, freshAddress('stranger'), 'Sven Stranger', plain)
  await expect(stranger.main.locator('h1')).toContainText('another email address')
  for (const word of [reference, 'Beck Lane', 'Come and bid', 'Mill Street']) expect(await stranger.page.content()).not.toContain(word)
  await expect(stranger.main.locator('button')).toHaveCount(0)

  const partner = await newcomer(browser, link, partnerAddress, 'Petra Partner', plain)
  await expect(partner.main).toContainText('Come and bid with us')
  await joinAs(partner, { newGroup: `Mill Street ${partnerAddress}` })
  await expect(cardOf(partner, `Mill Street ${partnerAddress}`)).toContainText('Your group')

  // The helper drafts the common part, and says so; she sends nothing, and signs nothing.
  await answerCommon(lead, reference, { ...applicants.en, group: `Beck Lane ${leadAddress}` }, { asked: '2000', newGroup: true })
  await helper.goto(`/bids/${reference}/q/why`)
  await helper.page.locator('[name=need]').fill('Children say that they are afraid on the way home, and so do we.')
  await helper.press(helper.main.locator('button[value=later]'))
  await helper.goto(`/bids/${reference}/partners`)
  await expect(helper.main).toContainText('Mill Street')
  await expect(helper.main.locator('a[href$="/partners/invite"], form[method=post], a[href$="/remove"]')).toHaveCount(0)
  await helper.goto(`/bids/${reference}/check`)
  await expect(helper.main.locator('#send button')).toHaveCount(0)
  await helper.goto(`/bids/${reference}/parts/1/sign`)
  await expect(helper.main.locator('button[value=sign], input[name=declared]')).toHaveCount(0)
  for (const path of ['partners/invite', 'partners/2/remove', 'parts/2', 'parts/2/sign']) {
    expect((await helper.goto(`/bids/${reference}/${path}`)).status(), path).toBe(404)
  }

  await answerPart(lead, reference, 1, { role: 'We lead', activities: 'We open the hall on two nights.', share: [{ what: 'Hall', sum: '1200' }] })
  await answerPart(partner, reference, 2, { role: 'We train', activities: 'We train six mothers.', share: [{ what: 'Trainer', sum: '800', category: 'training' }], details: { ...applicants.en, group: `Mill Street ${partnerAddress}` } })
  await sign(lead, reference, 1)
  const pages = [
    [partner, 'parts/2/q/partWork'], [partner, 'parts/2/coach'], [partner, 'parts/2/history/partWork'], [partner, 'parts/2/print'], [partner, 'parts/2/people'], [partner, 'parts/2/leave'],
    [partner, 'money'], [lead, 'partners/2/remove'], [lead, 'lead'], [lead, 'coach'], [lead, 'people'], [lead, 'common/print'],
  ] as const
  for (const [who, path] of pages) expect((await who.goto(`/bids/${reference}/${path}`)).status(), path).toBe(200)

  // In one click she is gone.
  await lead.goto('/groups')
  await lead.press(lead.main.locator('.govuk-summary-list a').first())
  await lead.press(lead.main.locator('a[href$="/helpers"]').first())
  await lead.press(lead.main.locator('.govuk-summary-card').filter({ hasText: 'Halima Helper' }).locator('button[value=end]'))
  for (const path of ['', '/partners', '/common', '/money', '/parts/1', '/q/why', '/comments/need']) {
    expect((await helper.goto(`/bids/${reference}${path}`)).status(), path).toBe(404)
  }

  await lead.goto(`/bids/${reference}/check`)
  await expect(lead.main.locator('.govuk-notification-banner')).toContainText('has not signed')
  await sendTogether(lead, reference, [2])
  await partner.goto(`/bids/${reference}/parts/2`)
  await expect(partner.main.locator('a[href$="/sign"]').first()).toBeVisible()
  await sign(partner, reference, 2)
  await partner.goto(`/bids/${reference}/partners`)
  await expect(cardOf(partner, `Mill Street ${partnerAddress}`)).toContainText('Signed on')
  // Signed as sent: nothing is taken back any more.
  await partner.goto(`/bids/${reference}/parts/2/sign`)
  await expect(partner.main.locator('button[value=takeBack]')).toHaveCount(0)
  await expect(partner.main.locator('button[value=askToLeave]')).toBeVisible()
})
