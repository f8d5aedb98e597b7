/**
 * The same three pages as most would build them: Express, Nunjucks with the GOV.UK macros, i18next, postgres.js. It asks
 * PostgreSQL exactly what the portal asks (recorded from it), compresses as the portal does, and keeps its templates.
 * Its one argument is a JSON file, see `ReferencePlan` in bench.ts.
 */
import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import express from 'express'
import helmet from 'helmet'
import i18next from 'i18next'
import nunjucks from 'nunjucks'
import postgres from 'postgres'

const plan = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const brotli = promisify(brotliCompress)
const sql = postgres({ host: plan.host, port: 5432, user: 'portal', database: 'portal', max: 10, connection: { role: 'portal_app' } })

const words = Object.fromEntries(readdirSync('locales/en').map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(`locales/en/${file}`, 'utf8'))]))
await i18next.init({ lng: 'en', resources: { en: words }, ns: Object.keys(words), interpolation: { escapeValue: false } })

const folders = [fileURLToPath(new URL('templates', import.meta.url)), 'node_modules/govuk-frontend/dist']
const views = nunjucks.configure(folders, { autoescape: true, trimBlocks: true, lstripBlocks: true, noCache: false })
const languages = [['en', 'English', 'ltr'], ['pa', 'ਪੰਜਾਬੀ', 'ltr'], ['ur', 'اردو', 'rtl'], ['pl', 'Polski', 'ltr']].map(([code, name, dir]) => ({ code, name, dir }))
for (const [name, value] of Object.entries({ t: i18next.t, languages, language: 'en', origin: plan.origin })) views.addGlobal(name, value)

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' })
const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/London' })
const pounds = (pence) => `£${(pence / 100).toLocaleString('en-GB')}`

/** One transaction as a person, as the portal does it: what does not depend on each other leaves together. */
function as(person, queries, last = []) {
  return sql.begin(async (tx) => {
    const run = ({ query, params }) => tx.unsafe(query, params, { prepare: true }).values()
    const found = await Promise.all([
      tx`select set_config('portal.person', ${person}, true), set_config('portal.system', '', true)`,
      ...queries.map(run),
    ])
    const saved = await Promise.all(last.map(run))
    return [...found.slice(1), ...saved]
  })
}

async function viewer(request) {
  const token = /__Host-session=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? ''
  const [row] = await sql`select * from portal_viewer(${createHash('sha256').update(token).digest('base64url')})`
  return row
}

async function answer(response, html, shared) {
  response.set('Content-Type', 'text/html; charset=utf-8').set('Vary', 'Accept-Encoding').set('Content-Encoding', 'br')
  response.set('Cache-Control', shared ? 'public, max-age=60' : 'no-store')
  if (shared) response.set('ETag', `W/"${createHash('sha1').update(html).digest('base64url')}"`)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: html.length }
  response.end(await brotli(html, { params }))
}

const app = express()
app.disable('x-powered-by')
app.disable('etag')
app.use(helmet())

app.get('/bids/:reference/q/why', async (request, response) => {
  const who = await viewer(request)
  if (!who) return response.redirect('/sign-in')
  const [bids, answers] = await as(who.viewer_id, plan.question)
  if (bids.length === 0) return response.sendStatus(404)
  const [, value, version, , savedAt] = answers.find(([question]) => question === 'need') ?? ['', '', 0, '', new Date(0)]
  const { reference } = request.params
  const page = { reference, value, version, savedAt: time.format(new Date(savedAt)), endsAt: time.format(new Date(who.viewer_ends)) }
  await answer(response, views.render('question.njk', { ...page, viewer: who, formId: 'answers', title: i18next.t('questions:page.why') }))
})

app.post('/bids/:reference/q/why', express.urlencoded({ extended: false, limit: '1mb' }), async (request, response) => {
  if (request.headers.origin !== plan.origin) return response.sendStatus(403)
  const who = await viewer(request)
  if (!who) return response.redirect('/sign-in')
  const version = Number(request.body['version.need'])
  const rows = sql.json([{ question: 'need', value: request.body.need, basedOn: version, id: randomUUID(), revision: randomUUID() }])
  const [write, standing] = plan.save
  const params = write.params.map((param) => (String(param).startsWith('[{') ? rows : param))
  const found = await as(who.viewer_id, plan.question, [{ query: write.query, params }, standing])
  const [, saved] = found.at(-1).find(([question]) => question === 'need') ?? []
  const tooLong = request.body.need.trim().split(/\s+/).length > 150
  if (saved !== request.body.need || tooLong) return response.sendStatus(409)
  response.redirect(303, `/bids/${request.params.reference}/q/plan`)
})

app.get('/funds/:fund', async (request, response) => {
  const [funds, rounds, pots, items] = await as('', plan.fund)
  if (funds.length === 0) return response.sendStatus(404)
  const text = (value) => value.en.text
  const [, slug, , title, summary, contactName, contactEmail, contactPhone] = funds[0]
  const fund = { slug, title: text(title), summary: text(summary), contactName, contactEmail, contactPhone }
  const [, , , , , opens, closes, decision] = rounds[0]
  const pot = { title: text(pots[0][3]), summary: text(pots[0][4]) }
  const left = Math.floor((new Date(closes) - Date.now()) / 86_400_000)
  const facts = [
    { key: 'amount', value: i18next.t('funds:amount.between', { least: pounds(pots[0][6]), most: pounds(pots[0][7]) }) },
    { key: 'who', value: i18next.t('funds:facts.whoValue') },
    { key: 'closes', value: day.format(new Date(closes)) },
    { key: 'left', value: i18next.t('funds:left.days', { count: left }) },
    { key: 'decision', value: day.format(new Date(decision)) },
    { key: 'questions', value: i18next.t('funds:facts.questionsValue', { known: 12, fresh: 20 }) },
    { key: 'stages', value: i18next.t('funds:facts.stagesValue') },
  ]
  const stages = [['opens', 'done', opens], ['closes', 'current', closes], ['reading', 'next', closes], ['decision', 'next', decision], ['start', 'done', opens]]
    .map(([key, state, date]) => ({ key, state, date: day.format(new Date(date)) }))
  const page = { fund, pot, facts, stages, items: items.map((item) => text(item[4])), here: request.path, title: fund.title }
  await answer(response, views.render('fund.njk', page), true)
})

app.use((error, _request, response, _next) => {
  process.stderr.write(`${error.stack}\n`)
  response.sendStatus(500)
})
app.listen(Number(process.argv[3]), '127.0.0.1')
