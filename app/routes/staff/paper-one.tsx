import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { bidPaths, paperPaths } from '~/features/applications'
import { confirmPaper, declareForPaper, mayConfirm, paperBid, readBid, returnPaper } from '~/features/applications/index.server'
import { deskAccess, DeskPage } from '~/features/assessment'
import { FileLink } from '~/features/documents'
import { filesOfBid } from '~/features/documents/index.server'
import { formFor } from '~/features/funds'
import { CheckAnswers } from '~/forms/views'
import { formatDateTime, localePath, useLanguage } from '~/i18n'
import { inLanguage } from '~/i18n/in-language'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, ButtonGroup, InsetText, LinkButton, Ltr, SummaryList, UserText } from '~/ui'

export const handle = { access: { staff: deskAccess.paper }, title: 'desk:paper.one', namespaces: ['bids', 'files', 'forms', 'questions'] } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const paper = await paperBid(viewer, params.reference ?? '')
  const reads = paper.status === 'draft' && (paper.own || (mayConfirm(paper) && paper.declared))
  const [bid, files] = await Promise.all([
    reads ? readBid(viewer, paper.reference) : null,
    filesOfBid(viewer, { applicationId: paper.applicationId }),
  ])
  return json({
    roles: viewer.staffRoles,
    paper: { ...paper, mayConfirm: mayConfirm(paper) },
    scan: files.filter(({ question }) => question === 'paper'),
    typed: bid && !paper.own && { formId: bid.formId, formVersion: bid.formVersion, extras: bid.extras, answers: bid.answers },
  })
}

const acts = { declare: declareForPaper, confirm: confirmPaper, giveBack: returnPaper }

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const reference = params.reference ?? ''
  const act = String((await readForm(request)).get('do') ?? '')
  const done = await (act in acts ? acts[act as keyof typeof acts] : declareForPaper)(portal.viewer!, reference)
  if (!done.ok) return json({ errors: { '#second': `desk:paper.refused.${done.code}` } }, 422)
  return redirect(act === 'declare' ? paperPaths.one(reference) : act === 'confirm' ? `${paperPaths.all}?sent=${reference}` : paperPaths.all, 303)
}

export default function PaperOne() {
  const { roles } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return <DeskPage current="paper" roles={roles} errors={answered?.errors}><One /></DeskPage>
}

function One() {
  const { paper, scan } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  const when = (moment: string) => formatDateTime(new Date(moment), 'en')
  return (
    <>
      <BackLink href={path(paperPaths.all)} />
      <span className="govuk-caption-l"><Ltr>{paper.reference}</Ltr> <UserText as="span">{paper.organisation}</UserText></span>
      <h1 className="govuk-heading-l">{t('desk:paper.enteredFor')} <UserText as="span">{paper.person}</UserText></h1>
      <SummaryList
        rows={[
          { key: t('desk:paper.pot'), value: `${inLanguage(paper.fund, 'en').text} ${paper.roundNumber}: ${inLanguage(paper.pot, 'en').text}` },
          { key: t('desk:paper.received'), value: when(paper.receivedAt) },
          { key: t('desk:paper.closes'), value: when(paper.closesAt) },
          { key: t('desk:paper.agreedHow'), value: <UserText>{paper.agreedHow}</UserText> },
          { key: t('desk:paper.scan'), value: scan.length > 0 ? scan.map((file) => <div key={file.file}><FileLink {...file} /></div>) : t('desk:paper.noScan') },
          { key: t('desk:paper.by'), value: <UserText as="span">{paper.enteredBy}</UserText> },
          ...(paper.confirmedBy ? [{ key: t('desk:paper.second'), value: <UserText as="span">{paper.confirmedBy}</UserText> }] : []),
        ]}
      />
      <Next />
    </>
  )
}

/** What is to be done now, by whom. */
function Next() {
  const { paper, typed } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  if (paper.status !== 'draft') return <InsetText>{t('desk:paper.isSent')}</InsetText>
  if (!paper.typedAt) {
    return paper.own
      // In the language of the paper: each answer is kept in the language it is written in.
      ? <LinkButton href={localePath(paper.language, bidPaths.bid(paper.reference))}>{t('desk:paper.type')}</LinkButton>
      : <InsetText>{t('desk:paper.othersType')}</InsetText>
  }
  if (!paper.mayConfirm) return <InsetText>{t('desk:paper.waits')}</InsetText>
  if (!typed) {
    return (
      <form method="post" noValidate id="second">
        <h2 className="govuk-heading-m">{t('desk:paper.secondTitle')}</h2>
        <p className="govuk-body">{t('desk:paper.interest')}</p>
        <Button name="do" value="declare">{t('desk:paper.noInterest')}</Button>
      </form>
    )
  }
  return (
    <>
      <h2 className="govuk-heading-m">{t('desk:paper.secondTitle')}</h2>
      <p className="govuk-body">{t('desk:paper.compare')}</p>
      <CheckAnswers form={formFor(typed)} answers={typed.answers} issues={[]} />
      <form method="post" noValidate id="second">
        <ButtonGroup>
          <Button name="do" value="confirm">{t('desk:paper.confirm')}</Button>
          <Button variant="secondary" name="do" value="giveBack">{t('desk:paper.giveBack')}</Button>
        </ButtonGroup>
      </form>
    </>
  )
}
