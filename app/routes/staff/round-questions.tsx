import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DeskPage } from '~/features/assessment'
import { opennessDeskPaths, opennessRoles, StaffWords } from '~/features/funds'
import { deskQuestions } from '~/features/funds/index.server'
import { formatDateTime, knownLanguages, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { Table, UserText } from '~/ui'

export const handle = { access: { staff: opennessRoles.questions }, title: 'desk:roundQuestions.title' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const questions = await deskQuestions(viewer)
  return json({
    roles: viewer.staffRoles,
    questions: questions.map((one) => ({ ...one, state: one.publishedAt ? 'published' as const : one.closedAt ? 'closed' as const : 'open' as const })),
  })
}

export default function RoundQuestions() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="roundQuestions" roles={roles}><List /></DeskPage>
}

const columns = ['question', 'fund', 'language', 'since', 'state']

function List() {
  const { questions } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  if (questions.length === 0) return <><h1 className="govuk-heading-l">{t('desk:roundQuestions.title')}</h1><p className="govuk-body">{t('desk:roundQuestions.empty')}</p></>
  return (
    <>
      <h1 className="govuk-heading-l">{t('desk:roundQuestions.title')}</h1>
      <Table
        caption={t('desk:roundQuestions.caption')}
        columns={columns.map((name) => ({ head: t(`desk:roundQuestions.${name}`) }))}
        rows={questions.map(({ id, asked, question, language, fund, round, createdAt, state }) => ({
          key: id,
          cells: [
            <a className="govuk-link" key="question" href={path(opennessDeskPaths.question(id))}>
              {question ? <StaffWords text={question} /> : <UserText as="span" lang={language}>{asked}</UserText>}
            </a>,
            <span key="fund"><StaffWords text={fund} /> {round}</span>,
            <span lang={language} key="language">{knownLanguages.find(({ code }) => code === language)?.name}</span>,
            formatDateTime(new Date(createdAt), 'en'),
            t(`desk:roundQuestions.stateOf.${state}`),
          ],
        }))}
        firstCellIsHeader
        dense
      />
    </>
  )
}
