import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { cleanName } from '~/features/accounts'
import { checkPaper, paperPaths, readPaperSheet, type PaperErrors, type PaperSheet } from '~/features/applications'
import { PaperForm } from '~/features/applications/components/PaperForm'
import { enterPaper, knownNames, potsForPaper, type KnownNames } from '~/features/applications/index.server'
import { deskAccess, DeskPage } from '~/features/assessment'
import { fileLimits } from '~/features/documents'
import { storeFiles, type StoredFile } from '~/features/documents/index.server'
import { useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { readForm } from '~/platform/http'
import type { Portal, Viewer } from '~/platform/portal'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink } from '~/ui'

export const handle = {
  access: { staff: deskAccess.paper }, title: 'desk:paper.new', namespaces: ['files'], uploads: { maxFiles: 1, maxBytes: fileLimits.maxBytes },
} satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  return json({ roles: portal.viewer!.staffRoles, pots: await potsForPaper(portal.viewer!) })
}

const nobody: KnownNames = { people: [], groups: [] }
type Answer = { sheet: PaperSheet; known: KnownNames; wrong: PaperErrors; scanName: string; reference: string | null }

export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const viewer = portal.viewer!
  const sheet = readPaperSheet(await readForm(request))
  const checked = checkPaper(sheet, now())
  const known = await namesIn(viewer, sheet)
  const wrong: PaperErrors = { ...(checked.ok ? {} : checked.errors), ...toChoose(sheet, known) }
  const answer: Answer = { sheet, known, wrong, scanName: '', reference: null }
  if (!checked.ok || Object.keys(wrong).length > 0) return refused(answer)
  const scan = await scanOf(viewer, portal)
  if ('code' in scan) return refused({ ...answer, wrong: { scan: scan.code }, scanName: scan.name })
  const entered = await enterPaper(viewer, checked.paper, scan.file)
  if (!entered.ok) return refused({ ...answer, wrong: entered.errors, reference: entered.reference ?? null })
  return redirect(paperPaths.one(entered.reference), 303)
}

function refused(answer: Answer) {
  return json({ ...answer, errors: Object.keys(answer.wrong) }, 422)
}

/** Who and what has these names already: shown before anybody is written down twice. */
async function namesIn(viewer: Viewer, { name, groupName, groupNumber }: PaperSheet): Promise<KnownNames> {
  const names = { person: cleanName(name), group: cleanName(groupName), number: groupNumber }
  return names.person || names.group || names.number ? knownNames(viewer, names) : nobody
}

function toChoose({ person, group }: PaperSheet, { people, groups }: KnownNames): PaperErrors {
  return {
    ...(people.length > 0 && !person && { person: 'personChoose' }),
    ...(groups.length > 0 && !group && { group: 'groupChoose' }),
  }
}

async function scanOf(viewer: Viewer, portal: Portal): Promise<{ file: StoredFile | null } | { code: string; name: string }> {
  const uploads = (portal.uploads ?? []).filter(({ field }) => field === 'scan')
  if (uploads.length === 0) return { file: null }
  const { files, refused: wrong } = await storeFiles(viewer, uploads, null)
  return wrong[0] ?? { file: files[0] ?? null }
}

export default function PaperNew() {
  const { roles, pots } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path } = useLanguage()
  const wrong = answered?.wrong ?? {}
  return (
    <DeskPage current="paper" roles={roles} errors={Object.fromEntries(Object.entries(wrong).map(([field, code]) => [`#${field}`, `desk:paper.error.${field === 'scan' ? 'scan' : code}`]))}>
      <div className="readable">
        <BackLink href={path(paperPaths.all)} />
        <h1 className="govuk-heading-l">{t('desk:paper.new')}</h1>
        <PaperForm
          pots={pots} sheet={answered?.sheet} known={answered?.known ?? nobody} wrong={wrong} scanName={answered?.scanName}
          oneBid={answered?.reference}
        />
      </div>
    </DeskPage>
  )
}
