import { formatDate, useLanguage } from '~/i18n'
import { Button, ButtonGroup, Table } from '~/ui'
import type { GivenShown } from './GivenHint'

type Props = {
  given: readonly GivenShown[]
  /** Ids of pages in the order of the form. */
  pages: readonly string[]
  /** Owners and editors take pages back, and mark others' as done. */
  mayGive: boolean
  today: string
}

/** All pages of a part: who does each, by when, and whether it is done. */
export function GivenTable({ given, pages, mayGive, today }: Props) {
  const { t, language } = useLanguage()
  const dateOf = (due: string) => formatDate(new Date(`${due}T12:00:00Z`), language)
  return (
    <Table
      caption={t('joint:people.list')}
      firstCellIsHeader
      columns={['page', 'person', 'due', 'state'].map((key) => ({ head: t(`joint:people.${key}`) }))}
      rows={pages.map((page) => {
        const one = given.find((given) => given.page === page)
        const late = one && !one.doneAt && one.due !== null && one.due < today
        return {
          key: page,
          cells: [
            t(`questions:page.${page}`),
            one ? <bdi key="name">{one.name}</bdi> : t('joint:people.nobody'),
            one ? (one.due ? dateOf(one.due) : t('joint:people.noDay')) : '',
            one ? <div key="state">{t(`joint:people.${one.doneAt ? 'done' : late ? 'late' : 'notDone'}`)}<Marks {...{ one, mayGive }} /></div> : '',
          ],
        }
      })}
    />
  )
}

function Marks({ one, mayGive }: { one: GivenShown; mayGive: boolean }) {
  const { t } = useLanguage()
  if (!one.mine && !mayGive) return null
  const of = <span className="govuk-visually-hidden"> {t('joint:people.ofPage', { page: t(`questions:page.${one.page}`) })}</span>
  return (
    <form method="post" noValidate>
      <input type="hidden" name="page" value={one.page} />
      <ButtonGroup>
        <Button variant="secondary" name="intent" value={one.doneAt ? 'open' : 'done'}>
          {t(one.doneAt ? 'joint:people.markOpen' : one.mine ? 'joint:people.markDone' : 'joint:people.markDoneOf')}{of}
        </Button>
        {mayGive && <Button variant="secondary" name="intent" value="takeBack">{t('joint:people.takeBack')}{of}</Button>}
      </ButtonGroup>
    </form>
  )
}
