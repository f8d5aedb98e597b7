import { expect, test, type Browser } from '@playwright/test'
import { unpack } from '../../app/platform/word/unpack.testing.server'
import { ownPortal } from '../own-portal'
import { origin, visit, type Visit } from '../pages/base'
import { declareNoInterest } from '../pages/desk'
import { answerAt, answerCommon, answerPart, askToJoin, beginTogether, cardOf, joinAs, joiningLink, newcomer, sendTogether, shareFields, sign } from '../pages/joint'
import { newestMail } from '../pages/sign-in'
import { sampleStaff } from '../pages/scoring'
import { sampleApplicant } from '../pages/staged'
import { answersOf } from '../people/answers'
import { applicants, freshAddress, type Applicant } from '../people/applicant'

ownPortal()
test.describe.configure({ timeout: 300_000 })
test.afterEach(({ browser }) => Promise.all(browser.contexts().map((one) => one.close())))

const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false }
const groups = { lead: 'Kirkgate Evening Youth Club (sample)', urdu: 'Umeed Women’s Circle (sample)', polish: 'Polonia Saturday Parents (sample)', fourth: 'Beck Lane Neighbours' }
const at = { lead: 1, urdu: 2, polish: 3, fourth: 4 }
const margaretAddress = freshAddress('margaret')
const margaretIs: Applicant = { ...applicants.en, group: groups.fourth }

/** Eight people: three of the group that leads, an owner and a helper, an owner, one who says no, and one nobody knew. */
const hannahOf = (browser: Browser) => sampleApplicant(browser, 'Hannah Whitworth', 'en')
const callumOf = (browser: Browser) => sampleApplicant(browser, 'Callum Oyelaran', 'en', phone)
const edithOf = (browser: Browser) => sampleApplicant(browser, 'Edith Thackray', 'en', phone)
const nasreenOf = (browser: Browser) => sampleApplicant(browser, 'نسرین اختر', 'ur', phone)
const marcusOf = (browser: Browser) => sampleApplicant(browser, 'Marcus Fenton', 'en', phone)
const zofiaOf = (browser: Browser) => sampleApplicant(browser, 'Zofia Wilczek', 'pl')
const gurpreetOf = (browser: Browser) => sampleApplicant(browser, 'ਗੁਰਪ੍ਰੀਤ ਬਾਸੀ', 'pa', phone)
let margaret: { cookies: Awaited<ReturnType<ReturnType<Visit['page']['context']>['cookies']>> } = { cookies: [] }

let reference = ''
const sums = { lead: '3000', urdu: '3000', polish: '2500', fourth: '1000' }

async function margaretOf(browser: Browser): Promise<Visit> {
  const context = await browser.newContext(phone)
  await context.addCookies(margaret.cookies)
  return visit(await context.newPage(), { source: true })
}

test('a group asks three others; one says no with a word why, and another takes its place', async ({ browser }) => {
  const hannah = await hannahOf(browser)
  reference = await beginTogether(hannah)
  const asked = [['nasreen.akhtar', groups.urdu, 'ur'], ['zofia.wilczek', groups.polish, 'pl'], ['gurpreet.bassi', 'Sangam Street Sports (sample)', 'pa']] as const
  for (const [key, name, language] of asked) await askToJoin(hannah, reference, { name, address: `${key}@example.org`, language, words: 'Join us for safer evenings' })

  const nasreen = await nasreenOf(browser)
  await nasreen.goto(await joiningLink(hannah, 'nasreen.akhtar@example.org'))
  await expect(nasreen.main).toContainText(groups.lead)
  await joinAs(nasreen)
  const gurpreet = await gurpreetOf(browser)
  await gurpreet.goto(await joiningLink(hannah, 'gurpreet.bassi@example.org'))
  await gurpreet.page.locator('#why').fill('ਸਾਡੇ ਕੋਲ ਇਸ ਸਾਲ ਸਮਾਂ ਨਹੀਂ ਹੈ')
  await gurpreet.press(gurpreet.main.locator('button[value=decline]'))
  await hannah.goto(`/bids/${reference}/partners`)
  await expect(cardOf(hannah, 'Sangam')).toContainText('ਸਾਡੇ ਕੋਲ ਇਸ ਸਾਲ ਸਮਾਂ ਨਹੀਂ ਹੈ')
  expect((await gurpreet.goto(`/bids/${reference}/partners`)).status()).toBe(404)

  await askToJoin(hannah, reference, { name: groups.fourth, address: margaretAddress })
  const her = await newcomer(browser, await joiningLink(hannah, margaretAddress), margaretAddress, margaretIs.name, phone)
  // Zofia took the third place meanwhile; nobody can be the fifth of four.
  const zofia = await zofiaOf(browser)
  const inviting = await hannahOf(browser)
  await zofia.goto(await joiningLink(hannah, 'zofia.wilczek@example.org'))
  await joinAs(zofia)
  await inviting.goto(`/bids/${reference}/partners/invite`)
  await expect(inviting.main.locator('form[method=post]')).toHaveCount(0)
  await joinAs(her, { newGroup: groups.fourth })
  margaret = { cookies: await her.page.context().cookies() }
  await hannah.goto(`/bids/${reference}/partners`)
  for (const name of Object.values(groups)) await expect(cardOf(hannah, name)).toHaveCount(1)
  await expect(hannah.main.locator('a[href$="/partners/invite"]')).toHaveCount(0)
})

test('each writes its part in its language; the money says by how much it differs, and the bid is not sent', async ({ browser }) => {
  const [hannah, nasreen, zofia, her] = [await hannahOf(browser), await nasreenOf(browser), await zofiaOf(browser), await margaretOf(browser)]
  await answerCommon(hannah, reference, applicants.en, { asked: '9800' })
  await answerPart(hannah, reference, at.lead, { role: 'We lead', activities: 'We open the hall on two nights.', share: [{ what: 'Youth workers', sum: sums.lead, category: 'staff' }] })
  const marcus = await marcusOf(browser)
  const match = { what: 'Lottery grant', sum: '200', kind: 'match' as const, category: 'venue' }
  await answerPart(nasreen, reference, at.urdu, { role: 'خواتین کی مدد', activities: 'ہم ہفتے میں دو شامیں بات کرتی ہیں۔', share: [{ what: 'کارکن', sum: sums.urdu, category: 'staff' }, match] })
  // Her helper drafts for her group, too.
  await answerAt(marcus, `/bids/${reference}/parts/${at.urdu}/q/partWork`, { 'partWork.role': 'خواتین کی مدد', 'partWork.activities': 'ہم ہفتے میں تین شامیں بات کرتی ہیں۔' })
  await answerPart(zofia, reference, at.polish, { role: 'Rozmowy z rodzicami', activities: 'Prowadzimy rozmowy z rodzicami w soboty.', share: [{ what: 'Opiekunowie', sum: sums.polish, category: 'staff' }, match] })
  await answerPart(her, reference, at.fourth, { role: 'Neighbours', activities: 'We knock on doors.', share: [{ what: 'Leaflets', sum: sums.fourth, category: 'publicity' }], details: margaretIs })

  for (const one of [hannah, nasreen, zofia, her, marcus, await edithOf(browser)]) {
    await one.goto(`/bids/${reference}/money`)
    for (const part of ['£9,800', '£9,500', '£300', groups.urdu, groups.polish, groups.fourth]) await expect(one.main).toContainText(part)
    await expect(one.main.locator('.govuk-inset-text li')).toHaveCount(2)
    await expect(one.main.locator('.govuk-inset-text')).toContainText('Lottery grant')
  }
  await hannah.goto(`/bids/${reference}/check`)
  await expect(hannah.main.locator('form#send button')).toHaveCount(0)
  await expect(hannah.main.locator('.govuk-notification-banner')).toContainText('£300')
})

test('they talk about it where no staff read, and mend it', async ({ browser }) => {
  const [zofia, hannah, her] = [await zofiaOf(browser), await hannahOf(browser), await margaretOf(browser)]
  await zofia.goto(`/bids/${reference}/common`)
  await zofia.press(zofia.main.locator('a[href*="/comments/"]').first())
  const talk = zofia.path()
  await zofia.page.locator('#words').fill('Brakuje trzystu funtów. Kto je doda?')
  await zofia.press(zofia.main.locator('#comment .govuk-button'))
  await hannah.goto(talk)
  await expect(hannah.main).toContainText('Brakuje trzystu funtów')
  // Of another group she reads the group, and no name.
  await expect(hannah.main).toContainText(groups.polish)
  await expect(hannah.main).not.toContainText('Zofia')
  await hannah.page.locator('#words').fill('Beck Lane takes it.')
  await hannah.press(hannah.main.locator('#comment .govuk-button'))
  for (const name of ['Joanna Priestley', 'Ruth Ackroyd', 'Fiona Mallory']) {
    const staff = await sampleStaff(browser, name)
    for (const path of [talk, `/bids/${reference}/partners`, `/bids/${reference}/money`]) expect((await staff.goto(path)).status(), path).toBe(404)
  }
  await answerAt(her, `/bids/${reference}/parts/${at.fourth}/q/share`, shareFields([{ what: 'Leaflets', sum: '1300', category: 'publicity' }]))
  await answerAt(zofia, `/bids/${reference}/parts/${at.polish}/q/share`, shareFields([{ what: 'Opiekunowie', sum: sums.polish, category: 'staff' }]))
  await her.goto(`/bids/${reference}/money`)
  await expect(her.main.locator('.govuk-inset-text')).toHaveCount(0)
})

test('all sign; a change of the dates ends it, and each sees old beside new and signs again', async ({ browser }) => {
  const [hannah, nasreen, zofia, her] = [await hannahOf(browser), await nasreenOf(browser), await zofiaOf(browser), await margaretOf(browser)]
  const owners = [[hannah, at.lead], [nasreen, at.urdu], [zofia, at.polish], [her, at.fourth]] as const
  const marcus = await marcusOf(browser)
  await marcus.goto(`/bids/${reference}/parts/${at.urdu}/sign`)
  await expect(marcus.main.locator('button[value=sign]')).toHaveCount(0)
  for (const [owner, position] of owners) await sign(owner, reference, position)
  await hannah.goto(`/bids/${reference}/check`)
  await expect(hannah.main.locator('form#send button')).toBeVisible()

  const callum = await callumOf(browser)
  await answerAt(callum, `/bids/${reference}/q/when`, { ...answersOf(applicants.en).when, 'dates.end.day': '22' })
  await hannah.goto(`/bids/${reference}/check`)
  await expect(hannah.main.locator('.govuk-notification-banner li')).toHaveCount(4)
  const told = await newestMail(nasreen.page, 'nasreen.akhtar@example.org', new RegExp(`/parts/${at.urdu}/sign`))
  await nasreen.goto(/\/bids\/\S+\/sign/.exec(told)?.[0] ?? '')
  const [before, now] = [nasreen.page.locator('#before-end'), nasreen.page.locator('#now-end')]
  await expect(before).toContainText('15')
  await expect(now).toContainText('22')
  for (const [owner, position] of owners) await sign(owner, reference, position)
})

test('the bid is sent with all of it, and staff see its groups', async ({ browser }) => {
  const hannah = await hannahOf(browser)
  await sendTogether(hannah, reference)
  await hannah.goto(`/bids/${reference}/print`)
  const parts = [...Object.values(groups), 'خواتین کی مدد', 'Rozmowy z rodzicami', 'We knock on doors', '£1,300']
  for (const part of parts) await expect(hannah.main).toContainText(part)
  const word = await hannah.page.context().request.get(`${origin()}/bids/${reference}/copy.docx`)
  const text = (await unpack(await word.body()))['word/document.xml']!.replace(/<[^>]+>/g, '')
  for (const part of parts) expect(text).toContain(part)

  const zofia = await zofiaOf(browser)
  await zofia.goto('/home')
  await zofia.press(zofia.main.locator(`a[href*="${reference}"]`).first())
  expect(zofia.path()).toBe(`/bids/${reference}/partners`)
  await zofia.goto(`/bids/${reference}/parts/${at.polish}/sign`)
  await expect(zofia.main.locator('button[value=takeBack]')).toHaveCount(0)

  const joanna = await sampleStaff(browser, 'Joanna Priestley')
  await declareNoInterest(joanna)
  await joanna.goto(`/desk/bids/${reference}`)
  for (const part of parts) await expect(joanna.main).toContainText(part)
  await joanna.press(joanna.main.locator(`a[href$="/desk/bids/${reference}/groups"]`).first())
  for (const name of Object.values(groups)) await expect(joanna.main).toContainText(name)
  await expect(joanna.main).not.toContainText('Brakuje trzystu')
})
