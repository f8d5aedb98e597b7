import { formatDate, useLanguage } from '~/i18n'
import { Button, Ltr, Table } from '~/ui'
import { jointPaths, partPaths, questionPaths } from '../../paths'

export type MyPage = { reference: string; part: number | null; page: string; project: string | null; due: string | null; doneAt: string | null; late: boolean }

/** On the home page: what the reader was given to write, in which bid, by when; nothing where there is none. */
export function MyPages({ pages }: { pages: readonly MyPage[] }) {
  const { t, path, language } = useLanguage()
  if (pages.length === 0) return null
  return (
    <Table
      caption={t('joint:mine.title')}
      columns={[{ head: t('joint:mine.what') }, { head: t('joint:mine.bid') }, { head: t('joint:people.due') }, { head: t('joint:people.state') }]}
      rows={pages.map(({ reference, part, page, project, due, doneAt, late }) => ({
        key: `${reference} ${part ?? ''} ${page}`,
        cells: [
          <a key="page" className="govuk-link" href={path(questionPaths(reference, part).page(page))}>{t(`questions:page.${page}`)}</a>,
          project ? <bdi key="bid">{t('joint:mine.ofBid', { project, reference })}</bdi> : <Ltr key="bid" whole>{reference}</Ltr>,
          due ? formatDate(new Date(`${due}T12:00:00Z`), language) : t('joint:people.noDay'),
          doneAt ? t('joint:people.done') : (
            <form key="done" method="post" noValidate action={path(part === null ? jointPaths.people(reference) : partPaths.people(reference, part))}>
              {late && <p className="govuk-body">{t('joint:people.late')}</p>}
              <input type="hidden" name="page" value={page} />
              <input type="hidden" name="from" value="home" />
              <Button variant="secondary" name="intent" value="done">
                {t('joint:people.markDone')}<span className="govuk-visually-hidden"> {t('joint:people.ofPage', { page: t(`questions:page.${page}`) })}</span>
              </Button>
            </form>
          ),
        ],
      }))}
    />
  )
}
