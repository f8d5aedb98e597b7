import { expect, test } from '@playwright/test'
import { unpack } from '../../app/platform/word/unpack.testing.server'
import { origin } from '../pages/base'
import { newDraft, send } from '../pages/drafts'
import { answerByPost } from '../pages/questions'
import { applicants } from '../people/applicant'

const markup = '</w:t></w:r></w:p><w:p><w:r><w:t>Forged</w:t></w:r></w:p> <w:p/> &amp; & &#x0; ]]> <![CDATA[x]]> <!--x--> "q" \'a\' <script>alert(1)</script> ${x}'
// What XML cannot carry; what no control lets through comes by a post of its own.
const controls = '\u0001\u0008\u000B\u000C\u001B\u001F\uFFFE\uFFFF'

test('markup and control characters in an answer are text in the Word document', async ({ browser }) => {
  const draft = await newDraft(browser)
  const { need, project } = applicants.en
  await answerByPost(draft.page, draft.reference, {
    ...applicants.en,
    group: `Group ${draft.reference} <w:p> & Sons`,
    project: { ...project, name: 'Tea <w:br/> & cake' },
    need: `${need} ${markup} be${controls}fore`,
  })
  await send(draft)
  const answer = await draft.page.context().request.get(`${origin()}/bids/${draft.reference}/copy.docx`)
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, expect.stringContaining('wordprocessingml')])
  const parts = Object.entries(await unpack(await answer.body())).filter(([name]) => /\.(xml|rels)$/.test(name))
  const read = await draft.page.evaluate((files) => files.map(([name, source]) => {
    const parsed = new DOMParser().parseFromString(source, 'application/xml')
    const broken = parsed.querySelector('parsererror')?.textContent ?? null
    return { name, broken, paragraphs: [...parsed.getElementsByTagName('w:p')].map((one) => one.textContent ?? '') }
  }), parts)
  expect(read.filter(({ broken }) => broken !== null)).toEqual([])
  const paragraphs = read.find(({ name }) => name === 'word/document.xml')?.paragraphs ?? []
  expect(paragraphs.filter((text) => text.endsWith(`${markup} before`))).toHaveLength(1)
  expect(paragraphs).not.toContain('Forged')
  expect(paragraphs.some((text) => text.includes('Tea <w:br/> & cake'))).toBe(true)
  expect(paragraphs.some((text) => text.includes(`Group ${draft.reference} <w:p> & Sons`))).toBe(true)
})
