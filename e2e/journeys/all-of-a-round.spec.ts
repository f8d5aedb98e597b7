import { expect, test, type Browser } from '@playwright/test'
import { ownPortal } from '../own-portal'
import { visit, type Visit } from '../pages/base'
import { advise, agreeScores, announce, confirmMany, recordMany, recordStage } from '../pages/decisions'
import { declareInterest, declareNoInterest } from '../pages/desk'
import { enterPaper, lettersOf, typePaper } from '../pages/paper'
import { answerReview, askForReview } from '../pages/reviews'
import { save, typeDay } from '../pages/rounds'
import { fillScores, giveBid, sampleStaff } from '../pages/scoring'
import { answerStage, beginStaged, sampleApplicant, sendStage } from '../pages/staged'
import { wordsIn } from '../pages/words'
import { clock, copyRound, openRound, wordPot } from '../pages/whole-round'
import { applicants } from '../people/applicant'
import { projectMoment } from '../people/project-days'
import { largerPot, lightPot, roundTitle } from '../people/round'
import { englishIdea, fullFiles, urduFull, urduIdea } from '../people/staged'

ownPortal()

const { today, goOn } = clock()
const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false }
const { outcome } = wordsIn<{ outcome: Record<string, string> }>('ur', 'bids')
const { sentence } = wordsIn<{ sentence: Record<string, Record<string, string>> }>('ur', 'feedback')
const messages = wordsIn<{ outcomeReady: { subject: string } }>('ur', 'messages')
const inPolish = wordsIn<{ figures: { hidden: string } }>('pl', 'openness')

const group = 'Umeed'
const paperWriter = applicants.ur
const nasreenOf = (browser: Browser, context = phone) => sampleApplicant(browser, 'نسرین اختر', 'ur', context)
const messagesOf = async (her: Visit) => (await her.goto('/messages'), her.main.locator('tbody tr').count())

test.describe.configure({ timeout: 300_000 })
test.afterEach(({ browser }) => Promise.all(browser.contexts().map((one) => one.close())))

/** The references of what the journey is about, and the path of its round on the desk. */
const bids = { invited: '', notThisTime: '', paper: '' }
let round = ''

test('an officer copies the last round, words it in four languages, sets its dates and opens two pots', async ({ browser }) => {
  // Forty-five days on the sample's round has closed.
  await goOn(browser, 45)
  const joanna = await sampleStaff(browser, 'Joanna Priestley')
  round = await copyRound(joanna, today(), {
    title: roundTitle,
    dates: { opens: [-1, 9], closes: [10, 12], invited: [14, 17], fullCloses: [28, 12], decision: [60, 17] },
  })
  const project = [projectMoment(-1), projectMoment(6)] as const
  await wordPot(joanna, 'Larger grants', largerPot, ...project)
  await wordPot(joanna, 'Small grants', lightPot, ...project)
  await openRound(joanna, round, [largerPot.title.en, lightPot.title.en])
  await expect(joanna.main).not.toContainText('Only the desk can see this round.')
  for (const language of ['en', 'pa', 'ur', 'pl'] as const) {
    const visitor = visit(await (await browser.newContext()).newPage(), { language })
    await visitor.goto('/funds/safer-communities')
    for (const text of [roundTitle, largerPot.title, lightPot.title]) await expect(visitor.main).toContainText(text[language])
  }
})

test('two groups send their ideas, one of them in Urdu on a phone without script', async ({ browser }) => {
  const nasreen = await nasreenOf(browser)
  bids.invited = await beginStaged(nasreen)
  await answerStage(nasreen, urduIdea)
  await sendStage(nasreen)
  const hannah = await sampleApplicant(browser, 'Hannah Whitworth', 'en')
  bids.notThisTime = await beginStaged(hannah)
  await answerStage(hannah, englishIdea)
  await sendStage(hannah)
})

test('a form on paper is typed in for somebody without e-mail, and its typist has no part in it', async ({ browser }) => {
  const joanna = await sampleStaff(browser, 'Joanna Priestley')
  bids.paper = await enterPaper(joanna, paperWriter, new Date(today().getTime() - 3_600_000), lightPot.title.en)
  await typePaper(joanna, bids.paper, paperWriter)
  for (const path of ['', '/decision', '/scores']) expect((await joanna.goto(`/desk/bids/${bids.paper}${path}`)).status(), path).toBe(404)
})

test('one manager says what each idea leads to, another confirms both, and nobody hears of it before the announcement', async ({ browser }) => {
  await goOn(browser, 12)
  const [ruth, samir] = [await sampleStaff(browser, 'Ruth Ackroyd'), await sampleStaff(browser, 'Samir Qureshi')]
  await declareNoInterest(ruth)
  await recordStage(ruth, bids.invited, 'invitedAdvice', { english: 'Say how you will reach women who work in the evening.', own: 'بتائیں کہ شام کو کام کرنے والی خواتین تک کیسے پہنچیں گی۔' })
  await recordStage(ruth, bids.notThisTime, 'notThisTime', { english: 'Say more about the need.' })
  await confirmMany(samir, [bids.invited, bids.notThisTime])

  const [nasreen, hannah] = [await nasreenOf(browser), await sampleApplicant(browser, 'Hannah Whitworth', 'en')]
  const before = await messagesOf(nasreen)
  for (const [her, reference] of [[nasreen, bids.invited], [hannah, bids.notThisTime]] as const) {
    await her.goto(`/bids/${reference}/outcome`)
    await expect(her.main).not.toContainText(/شام کو کام|Say more|invited|Not this time/)
    await expect(her.main.locator('form, a[href$="/review"]')).toHaveCount(0)
  }
  await announce(ruth, round)
  expect(await messagesOf(nasreen)).toBe(before + 1)
  await nasreen.press(nasreen.main.locator('tbody a').first())
  await nasreen.press(nasreen.main.locator(`a[href$="/bids/${bids.invited}/outcome"]`))
  await expect(nasreen.main).toContainText(outcome.invitedAdvice!)
  await expect(nasreen.main).toContainText('بتائیں کہ شام کو کام کرنے والی خواتین')
  await hannah.goto(`/bids/${bids.notThisTime}/outcome`)
  await expect(hannah.main).toContainText('Say more about the need.')
})

test('the full bid opens with what was said, takes its files and is sent in Urdu on a phone', async ({ browser }) => {
  const nasreen = await nasreenOf(browser)
  await nasreen.goto(`/bids/${bids.invited}/outcome`)
  await nasreen.press(nasreen.main.locator('form .govuk-button'))
  await nasreen.goto(`/bids/${bids.invited}/q/proposal`)
  await expect(nasreen.page.locator('[name="project.name"]')).toHaveValue('محفوظ شامیں')
  await nasreen.goto(`/bids/${bids.invited}`)
  await answerStage(nasreen, urduFull, fullFiles)
  await sendStage(nasreen)
})

test('who is told “not this time” asks for a review, and only a manager who had no part answers', async ({ browser }) => {
  const hannah = await sampleApplicant(browser, 'Hannah Whitworth', 'en')
  await askForReview(hannah, bids.notThisTime, 'We gave a number, and you said there was none.')
  await expect(hannah.main).toContainText('You asked us to look again')
  const [samir, helen] = [await sampleStaff(browser, 'Samir Qureshi'), await sampleStaff(browser, 'Helen Barraclough')]
  await answerReview(samir, bids.notThisTime, 'It stands.')
  await expect(samir.main.locator('.govuk-error-summary')).toContainText('You had a part in this decision')
  await declareNoInterest(helen)
  await answerReview(helen, bids.notThisTime, 'We read both again. The number was there, and the decision stands.')
  await hannah.goto(`/bids/${bids.notThisTime}/outcome`)
  await expect(hannah.main).toContainText('the decision stands')
})

test('who has an interest has no such bid any more, by its list or by its address', async ({ browser }) => {
  await goOn(browser, 18)
  const joanna = await sampleStaff(browser, 'Joanna Priestley')
  await declareNoInterest(joanna)
  await giveBid(joanna, bids.invited, ['Beth Holroyd', 'Amara Boateng'], 'Yusuf Mirza', `${round}/assessors`)
  const beth = await sampleStaff(browser, 'Beth Holroyd')
  await declareInterest(beth, group, 'My sister runs it')
  for (const path of ['/assess', '/assess/interests']) {
    await beth.goto(path)
    await expect(beth.main).not.toContainText(group)
    await expect(beth.main).not.toContainText(bids.invited)
  }
  // What a stranger reads at the address of a bid that is none of hers, word for word.
  const tomasz = await sampleStaff(browser, 'Tomasz Lis')
  for (const path of ['', '/translation']) {
    const read = []
    for (const [who, reference] of [[beth, bids.invited], [tomasz, bids.invited], [tomasz, 'SCF10-7777-77']] as const) {
      expect((await who.goto(`/assess/${reference}${path}`)).status()).toBe(404)
      read.push(await who.main.innerText())
    }
    expect(new Set(read).size).toBe(1)
  }
  await joanna.goto(`${round}/assessors`)
  const slot = joanna.main.locator('tr').filter({ hasText: bids.invited }).locator('select')
  await expect(slot.filter({ hasText: 'Beth Holroyd' })).toHaveCount(0)
  await giveBid(joanna, bids.invited, ['Tomasz Lis'], undefined, `${round}/assessors`)
})

test('the English of a bid stands beside the original, and its group corrects it', async ({ browser }) => {
  const yusuf = await sampleStaff(browser, 'Yusuf Mirza', { language: 'ur' })
  await declareNoInterest(yusuf, '/assess/interests')
  await yusuf.goto(`/assess/${bids.invited}/translation`)
  for (const [index, box] of (await yusuf.main.locator('textarea').all()).entries()) await box.fill(`English line ${index + 1}`)
  // Until the group has seen it there is nothing to score.
  const amara = await sampleStaff(browser, 'Amara Boateng', { language: 'pa', ...phone })
  await declareNoInterest(amara, '/assess/interests')
  await amara.goto('/assess')
  await expect(amara.main.locator(`a[href$="/assess/${bids.invited}"]`)).toHaveCount(0)
  await yusuf.press(yusuf.main.locator('button[value=offer]'))
  const nasreen = await nasreenOf(browser)
  await nasreen.goto(`/bids/${bids.invited}`)
  await nasreen.press(nasreen.main.locator(`a[href$="/${bids.invited}/translation"]`).first())
  const line = nasreen.main.locator('.translated-line').first()
  await expect(line).toContainText('محفوظ شامیں')
  await expect(line.locator('textarea')).toHaveValue('English line 1')
  await line.locator('textarea').fill('Safe evenings')
  await nasreen.press(nasreen.main.locator('button[value=agree]'))
  await expect(nasreen.main.locator('textarea')).toHaveCount(0)
})

test('an officer asks about one answer; question and reply stand beside what was sent', async ({ browser }) => {
  const joanna = await sampleStaff(browser, 'Joanna Priestley')
  const asked = { en: 'Who keeps the room open when the worker is ill?', ur: 'کارکن بیمار ہو تو کمرہ کون کھولے گا؟' }
  await joanna.goto(`/desk/bids/${bids.invited}`)
  await joanna.press(joanna.main.locator(`a[href$="/${bids.invited}/questions"]`))
  await joanna.page.locator('#about').selectOption('activities')
  await joanna.page.locator('#text').fill(asked.en)
  await joanna.page.locator('#ownText').fill(asked.ur)
  await typeDay(joanna, 'by', today(), 14)
  await save(joanna)
  await expect(joanna.main.locator('.govuk-error-summary')).toHaveCount(0)

  const nasreen = await nasreenOf(browser)
  await nasreen.goto(`/bids/${bids.invited}`)
  await nasreen.press(nasreen.main.locator(`a[href$="/${bids.invited}/questions"]`).first())
  await expect(nasreen.main).toContainText(asked.ur)
  await nasreen.main.locator('textarea').fill('ہماری دوسری کارکن۔')
  await nasreen.press(nasreen.main.locator('form .govuk-button'))
  await expect(nasreen.main.locator('textarea')).toHaveCount(0)
  await expect(nasreen.main).toContainText('ہماری دوسری کارکن۔')

  const yusuf = await sampleStaff(browser, 'Yusuf Mirza')
  await yusuf.goto(`/assess/${bids.invited}/translation`)
  await yusuf.main.locator('textarea').fill('Our second worker.')
  await yusuf.press(yusuf.main.locator('button[value=reply]'))
  await joanna.goto(`/desk/bids/${bids.invited}`)
  for (const part of [asked.en, 'ہماری دوسری کارکن۔', 'Our second worker.', 'Safe evenings', 'محفوظ شامیں', urduFull.activities as string]) {
    await expect(joanna.main).toContainText(part)
  }
})

test('two who have no interest score the English, one with lived experience in Punjabi', async ({ browser }) => {
  const amara = await sampleStaff(browser, 'Amara Boateng', { language: 'pa', ...phone })
  const tomasz = await sampleStaff(browser, 'Tomasz Lis', { language: 'pl' })
  for (const [assessor, scores] of [[amara, [3, 4, 4, 4, 2]], [tomasz, [4, 4, 3, 4, 3]]] as const) {
    await declareNoInterest(assessor, '/assess/interests')
    await assessor.goto('/assess')
    await assessor.press(assessor.main.locator(`a[href$="/assess/${bids.invited}"]`))
    for (const part of ['Safe evenings', 'Our second worker.']) await expect(assessor.main).toContainText(part)
    await expect(assessor.main).not.toContainText(/اردو|Urdu|شامیں|کارکن/)
    await fillScores(assessor, scores, 'A clear plan')
    await assessor.press(assessor.main.locator('button[value=send]'))
    await expect(assessor.main.locator('.govuk-error-summary')).toHaveCount(0)
    await expect(assessor.main.locator('button[value=send]')).toHaveCount(0)
  }
  // Nor do the files of the bid open for whom it is gone.
  const file = await tomasz.main.locator('a[href*="/files/"]').first().getAttribute('href')
  const beth = await sampleStaff(browser, 'Beth Holroyd')
  const asked = (who: Visit) => who.page.context().request.get(new URL(file!, who.page.url()).href).then((answer) => answer.status())
  expect([await asked(tomasz), await asked(beth)]).toEqual([200, 404])
})

test('scores are settled, the board advises, two bids are decided and confirmed at once, and are read when announced', async ({ browser }) => {
  const [ruth, samir, joanna] = [await sampleStaff(browser, 'Ruth Ackroyd'), await sampleStaff(browser, 'Samir Qureshi'), await sampleStaff(browser, 'Joanna Priestley')]
  await declareNoInterest(ruth)
  await agreeScores(ruth, bids.invited, [4, 4, 3, 4, 2])
  await advise(joanna, round, bids.invited, { advice: 'fund', note: 'Strong local voice', today: today() })
  await recordMany(ruth, round, { [bids.invited]: '18000', [bids.paper]: '7000' })
  await confirmMany(samir, [bids.invited, bids.paper])

  const nasreen = await nasreenOf(browser)
  const before = await messagesOf(nasreen)
  for (const path of ['/home', `/bids/${bids.invited}`, `/bids/${bids.invited}/outcome`]) {
    await nasreen.goto(path)
    await expect(nasreen.main, path).not.toContainText(outcome.awarded!)
    await expect(nasreen.main, path).not.toContainText(sentence.need!['4']!)
  }
  const toPost = await lettersOf(ruth, bids.paper, 1)
  await expect(toPost).not.toContainText('decided')
  // The round has announced once, its ideas: what is agreed now is for officers and managers alone all the same.
  const fiona = await sampleStaff(browser, 'Fiona Mallory')
  const seen = (reference: string) => fiona.main.locator('tr').filter({ hasText: reference })
  await fiona.goto('/desk/bids')
  for (const reference of [bids.invited, bids.paper]) await expect(seen(reference)).toContainText('To decide')
  await announce(samir, round)
  await fiona.goto('/desk/bids')
  for (const reference of [bids.invited, bids.paper]) await expect(seen(reference)).toContainText('Decided')
  expect(await messagesOf(nasreen)).toBe(before + 1)
  await nasreen.press(nasreen.main.locator('tbody a').first())
  await nasreen.press(nasreen.main.locator(`a[href$="/bids/${bids.invited}/outcome"]`))
  for (const part of [outcome.awarded!, '£18,000', sentence.need!['4']!, sentence.value!['2']!]) await expect(nasreen.main).toContainText(part)
  await expect(nasreen.main.locator('[lang=en]').filter({ hasText: 'Agree the dates before you start.' })).toBeVisible()
})

test('who has no e-mail gets the outcome as a letter in Urdu', async ({ browser }) => {
  const ruth = await sampleStaff(browser, 'Ruth Ackroyd')
  const letters = await lettersOf(ruth, bids.paper, 2)
  await ruth.press(letters.filter({ hasText: 'decided' }).locator('a'))
  const letter = ruth.main.locator('.letter[lang=ur][dir=rtl]')
  const read = [paperWriter.name, paperWriter.address.postcode, bids.paper, messages.outcomeReady.subject, outcome.awarded!, outcome.awardedText!, '£7,000']
  for (const part of read) await expect(letter).toContainText(part)
  await ruth.press(ruth.main.locator('button[value=posted]'))
  await expect(letters.filter({ hasText: 'decided' })).toContainText(/Posted .* by Ruth Ackroyd/)
})

test('the round is closed and its figures are there for everyone, in numbers that name nobody', async ({ browser }) => {
  const joanna = await sampleStaff(browser, 'Joanna Priestley')
  await joanna.goto(`${round}/close`)
  await save(joanna)
  expect(joanna.path()).toBe(round)
  const reader = visit(await (await browser.newContext(phone)).newPage())
  await reader.goto('/funds/safer-communities')
  await expect(reader.main).toContainText(/We promised to say who can write a full bid by .+ We told everyone by/)
  await expect(reader.main).toContainText(/We promised a decision by .+ We told everyone by/)
  await expect(reader.main).not.toContainText('We were late')
  const visitor = await sampleApplicant(browser, 'Zofia Wilczek', 'pl', phone)
  expect((await visitor.goto('/funds/safer-communities/rounds/11/figures')).status()).toBe(404)
  await joanna.goto(`${round}/figures`)
  await save(joanna)
  await expect(joanna.main.locator('.govuk-error-summary')).toHaveCount(0)
  await visitor.goto('/funds/safer-communities')
  await visitor.press(visitor.main.locator('a[href$="/rounds/11/figures"]'))
  const facts = visitor.main.locator('.govuk-summary-list').first()
  expect((await facts.locator('dd').allInnerTexts()).slice(0, 2)).toEqual(['3', '2'])
  await expect(facts).toContainText('£25,000')
  const hidden = visitor.main.locator('.govuk-table').first().locator('tbody td')
  expect(new Set(await hidden.allInnerTexts())).toEqual(new Set([inPolish.figures.hidden]))
  await expect(visitor.main).not.toContainText(/Umeed|Kirkgate/)
})
