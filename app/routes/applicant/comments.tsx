import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { jointPaths } from '~/features/applications'
import { CommentForm, commentFormId } from '~/features/applications/joint/components/CommentForm'
import { CommentList } from '~/features/applications/joint/components/CommentList'
import { addComment, readComments, removeComment } from '~/features/applications/index.server'
import { formFor, formOfPart } from '~/features/funds'
import { questionsOf } from '~/forms'
import { QuestionWords } from '~/forms/views'
import { isLanguage, localePath, useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, InsetText } from '~/ui'

export const handle = {
  access: 'signed-in', title: 'joint:comments.title', namespaces: ['joint'], form: commentFormId, scripts: ['words-left'],
} satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const { bid, question, position, group, comments, mayWrite } = await readComments(portal.viewer!, params.reference ?? '', params.question ?? '')
  const { reference, kind, formId, formVersion, extras, joint } = bid
  return json({ reference, kind, formId, formVersion, extras, joint, question, position, group: group?.name ?? null, comments, mayWrite, reads: bid.groups.some(({ own, role }) => own && role !== 'viewer') })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const { reference = '', question: key = '' } = params
  const form = await readForm(request)
  const here = jointPaths.comments(reference, key)
  const removed = form.get('remove')
  if (typeof removed === 'string') {
    await removeComment(portal.viewer!, { reference, id: removed })
    return redirect(localePath(portal.language, here), 303)
  }
  const words = String(form.get('words') ?? '')
  const other = form.get('switchLanguage')
  if (isLanguage(other)) {
    return other === portal.language ? json({ words, error: null, errors: [] as string[] }) : redirect(localePath(other, here), 307)
  }
  const said = await addComment(portal.viewer!, { reference, key, words, language: portal.language })
  if (!said.ok) return json({ words, error: said.code, errors: [said.code] }, { status: said.code === 'ended' ? 409 : 400 })
  return redirect(localePath(portal.language, here), 303)
}

/** What the groups of a joint bid say to each other about one question. */
export default function CommentsRoute() {
  const { t, path } = useLanguage()
  const loaded = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const partForm = formOfPart(loaded.kind)
  const form = loaded.position === null ? formFor(loaded) : partForm && formFor({ ...partForm, extras: [] })
  const question = form && questionsOf(form).find(({ id }) => id === loaded.question)
  return (
    <div className="readable">
      <BackLink href={path(jointPaths.common(loaded.reference))}>{t('joint:common.title')}</BackLink>
      <span className="govuk-caption-l">{t('joint:comments.caption')}</span>
      <h1 className="govuk-heading-l">{question ? <QuestionWords question={question} field="label" /> : t('joint:comments.title')}</h1>
      {loaded.group !== null && <p className="govuk-body">{t('joint:comments.of', { name: loaded.group })}</p>}
      <InsetText><p>{t('joint:comments.who')}</p><p>{t('joint:comments.gone')}</p></InsetText>
      <CommentList comments={loaded.comments} />
      {loaded.mayWrite
        ? <CommentForm words={posted?.words} error={posted?.error ?? undefined} />
        : <p className="govuk-body">{t(loaded.reads ? 'joint:comments.ended' : 'joint:comments.readOnly')}</p>}
    </div>
  )
}
