import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { bidPaths, checkReceived, errandsPossible, paperPaths, readPaperSheet, type PaperErrors } from '~/features/applications'
import { Errands } from '~/features/applications/components/Errands'
import { ReceivedFields } from '~/features/applications/components/PaperForm'
import {
  answerTakingBack, confirmPaper, declareForPaper, errandsFor, isTyped, mayBeginFull, mayConfirm, paperBid, readBid, returnPaper, startFullPaper, waitsForSecond,
} from '~/features/applications/index.server'
import { deskAccess, DeskPage } from '~/features/assessment'
import { FileLink, fileLimits } from '~/features/documents'
import { filesOfBid, storeFiles } from '~/features/documents/index.server'
import { formFor } from '~/features/funds'
import { CheckAnswers } from '~/forms/views'
import { formatDateTime, localePath, useLanguage } from '~/i18n'
import { inLanguage } from '~/i18n/in-language'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { Portal } from '~/platform/portal'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, ButtonGroup, InsetText, LinkButton, Ltr, SummaryList, UserText } from '~/ui'

export const handle = {
  access: { staff: deskAccess.paper }, title: 'desk:paper.one', namespaces: ['bids', 'files', 'forms', 'questions'],
  uploads: { maxFiles: 1, maxBytes: fileLimits.maxBytes },
} satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const paper = await paperBid(viewer, params.reference ?? '')
  const reads = isTyped(paper) && (paper.own || (mayConfirm(paper) && paper.declared))
  const [bid, files, errands] = await Promise.all([
    reads ? readBid(viewer, paper.reference) : null,
    filesOfBid(viewer, { applicationId: paper.applicationId }),
    errandsFor(viewer, paper.reference),
  ])
  const mayBegin = paper.status === 'decided' && await mayBeginFull(viewer, paper.reference)
  return json({
    roles: viewer.staffRoles, mayBegin,
    paper: { ...paper, mayConfirm: mayConfirm(paper), typed: isTyped(paper) },
    errands: errands && { possible: errandsPossible(errands.matters), done: errands.done.map((one) => ({ ...one, waits: waitsForSecond(one) })) },
    // The newest is the one that counts.
    scan: files.filter(({ question }) => question === 'paper').slice(-1),
    typed: bid && !paper.own && { formId: bid.formId, formVersion: bid.formVersion, extras: bid.extras, answers: bid.answers },
  })
}

const acts = { declare: declareForPaper, confirm: confirmPaper, giveBack: returnPaper }

function isAct(act: string): act is keyof typeof acts {
  return Object.hasOwn(acts, act)
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const reference = params.reference ?? ''
  const form = await readForm(request)
  const act = String(form.get('do') ?? '')
  if (act === 'full') return beginFull(portal, reference, form)
  if (act === 'takeBack' || act === 'keep') {
    const answer = await answerTakingBack(portal.viewer!, reference, String(form.get('errand') ?? ''), act === 'takeBack')
    if (!answer.ok) return json({ errors: { '#errand': `desk:errand.refused.${answer.code}` }, sheet: null, wrong: {} as PaperErrors }, 422)
    return redirect(paperPaths.one(reference), 303)
  }
  if (!isAct(act)) throw new NotFound('no-such-act')
  const done = await acts[act](portal.viewer!, reference)
  if (!done.ok) return json({ errors: { '#second': `desk:paper.refused.${done.code}` }, sheet: null, wrong: {} as PaperErrors }, 422)
  return redirect(act === 'declare' ? paperPaths.one(reference) : act === 'confirm' ? `${paperPaths.all}?sent=${reference}` : paperPaths.all, 303)
}

/** The full bid of an invited group, which came on paper too. */
async function beginFull(portal: Portal, reference: string, form: FormData) {
  const viewer = portal.viewer!
  const sheet = readPaperSheet(form)
  const refused = (wrong: PaperErrors) => json({
    sheet, wrong, errors: Object.fromEntries(Object.entries(wrong).map(([field, code]) => [`#${field}`, `desk:paper.error.${field === 'scan' ? 'scan' : code}`])),
  }, 422)
  const came = checkReceived(sheet, now())
  if (!came.ok) return refused(came.errors)
  if (!await mayBeginFull(viewer, reference)) throw new NotFound('not-invited')
  const { files, refused: wrong } = await storeFiles(viewer, portal.uploads ?? [], null)
  if (wrong[0]) return refused({ scan: wrong[0].code })
  const begun = await startFullPaper(viewer, reference, came, files[0] ?? null)
  return begun.ok ? redirect(paperPaths.one(reference), 303) : refused(begun.errors)
}

export default function PaperOne() {
  const { roles } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return <DeskPage current="paper" roles={roles} errors={answered?.errors as Record<string, string> | undefined}><One /></DeskPage>
}

function One() {
  const { paper, scan, errands } = useLoaderData<typeof loader>()
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
      {errands && <Errands reference={paper.reference} {...errands} />}
    </>
  )
}

/** What is to be done now, by whom. */
function Next() {
  const { paper, typed, mayBegin } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t } = useLanguage()
  if (mayBegin) {
    return (
      <form method="post" encType="multipart/form-data" noValidate>
        <h2 className="govuk-heading-m">{t('desk:paper.full')}</h2>
        <ReceivedFields sheet={answered?.sheet ?? undefined} wrong={answered?.wrong ?? {}} />
        <Button name="do" value="full">{t('desk:paper.start')}</Button>
      </form>
    )
  }
  if (!paper.typed) return <InsetText>{t('desk:paper.isSent')}</InsetText>
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
