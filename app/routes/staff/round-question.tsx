import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeskPage } from '~/features/assessment'
import { editAnswer, opennessDeskPaths, opennessRoles, questionPart, readSheet, readWas, StaffWords } from '~/features/funds'
import { SheetForm, SheetTexts } from '~/features/funds/components/desk'
import { closeQuestion, deskQuestion, publishAnswer } from '~/features/funds/index.server'
import { formatDateTime, knownLanguages, useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, SummaryList, UserText } from '~/ui'

export const handle = { access: { staff: opennessRoles.questions }, title: 'desk:roundQuestions.one' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const found = await deskQuestion(viewer, params.question ?? '')
  return json({ roles: viewer.staffRoles, sheet: questionPart.toSheet(found), question: found })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const id = params.question ?? ''
  if (form.get('act') === 'close') {
    await closeQuestion(portal.viewer!, id)
    return redirect(opennessDeskPaths.questions, 303)
  }
  const typed = readSheet(form, questionPart.fields)
  const result = await publishAnswer(portal.viewer!, id, { typed, was: readWas(form) })
  if (result.ok) return redirect(opennessDeskPaths.questions, 303)
  return json(editAnswer(result, typed), 'differences' in result ? 409 : 422)
}

export default function RoundQuestion() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="roundQuestions" roles={roles} errors={useActionData<typeof action>()?.errors}><Answer /></DeskPage>
}

function Answer() {
  const { question, sheet } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path } = useLanguage()
  const open = !question.publishedAt && !question.closedAt
  return (
    <>
      <BackLink href={path(opennessDeskPaths.questions)}>{t('desk:roundQuestions.title')}</BackLink>
      <h1 className="govuk-heading-l">{t('desk:roundQuestions.one')}</h1>
      <Facts />
      <h2 className="govuk-heading-m">{t('desk:roundQuestions.publicTitle')}</h2>
      <p className="govuk-body">{t(question.publishedAt ? 'desk:roundQuestions.correctIntro' : 'desk:roundQuestions.publicIntro')}</p>
      <SheetForm
        answered={answered} sheet={sheet} published={false}
        save={t(question.publishedAt ? 'desk:roundQuestions.correct' : 'desk:roundQuestions.publish')}
        nameOf={(field) => t(`desk:roundQuestions.field.${field.split('.')[0]}`)}
      >
        {(form) => (
          <>
            <SheetTexts form={form} name="question" label={t('desk:roundQuestions.field.question')} rows={2} />
            <SheetTexts form={form} name="answer" label={t('desk:roundQuestions.field.answer')} rows={4} />
          </>
        )}
      </SheetForm>
      {open && (
        <form method="post" noValidate>
          <h2 className="govuk-heading-m">{t('desk:roundQuestions.closeTitle')}</h2>
          <p className="govuk-body">{t('desk:roundQuestions.closeIntro')}</p>
          <input type="hidden" name="act" value="close" />
          <Button variant="secondary">{t('desk:roundQuestions.close')}</Button>
        </form>
      )}
    </>
  )
}

function Facts() {
  const { question } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  const { asked, language, fund, round, createdAt, told, publishedAt, closedAt, correctedAt } = question
  const day = (moment: string) => formatDateTime(new Date(moment), 'en')
  return (
    <SummaryList rows={[
      { key: t('desk:roundQuestions.fund'), value: <><StaffWords text={fund} /> {round}</> },
      { key: t('desk:roundQuestions.since'), value: day(createdAt) },
      { key: t('desk:roundQuestions.language'), value: <span lang={language}>{knownLanguages.find(({ code }) => code === language)?.name}</span> },
      ...(publishedAt ? [] : [
        { key: t('desk:roundQuestions.asked'), value: <UserText lang={language}>{asked}</UserText> },
        { key: t('desk:roundQuestions.told'), value: t(told ? 'desk:roundQuestions.toldYes' : 'desk:roundQuestions.toldNo') },
      ]),
      ...(publishedAt ? [{ key: t('desk:roundQuestions.publishedAt'), value: day(publishedAt) }] : []),
      ...(correctedAt ? [{ key: t('desk:roundQuestions.correctedAt'), value: day(correctedAt) }] : []),
      ...(closedAt ? [{ key: t('desk:roundQuestions.closedAt'), value: day(closedAt) }] : []),
    ]} />
  )
}
