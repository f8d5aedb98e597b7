import { BindingNote, Filled } from '~/features/funds'
import { useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { Heading, Points, Statutory } from './parts'

export const handle = {
  access: 'anyone', public: true, title: 'statements:privacy.title', namespaces: ['statements'],
} satisfies RouteHandle

/** Each part has a title, then sentences and points in this order. */
const parts: readonly { id: string; before?: string[]; points?: string[]; after?: string[] }[] = [
  { id: 'who', before: ['text'] },
  { id: 'what', before: ['intro'], points: ['you', 'group', 'bid', 'needs', 'paper', 'register', 'bank', 'log'] },
  { id: 'why', before: ['text'] },
  { id: 'equality', before: ['text'] },
  { id: 'see', points: ['group', 'staff', 'needs', 'paper', 'register', 'joint', 'public', 'never'] },
  { id: 'long', before: ['text', 'intro'], points: ['draft', 'lost', 'comments', 'contacts', 'equality', 'letters', 'post', 'sessions', 'mail', 'practised'] },
  { id: 'where', before: ['text'] },
  { id: 'rights', before: ['intro'], points: ['copy', 'fix', 'delete', 'stop'], after: ['how'] },
  { id: 'complain', before: ['text'] },
]

export default function Privacy() {
  const { t, path } = useLanguage()
  return (
    <div className="readable">
      <h1 className="govuk-heading-xl"><Filled text="statements:privacy.title" /></h1>
      <BindingNote keys={['statements:privacy']} />
      <p className="govuk-body-l"><Filled text="statements:privacy.intro" /></p>
      {parts.map(({ id, before = [], points = [], after = [] }) => (
        <section key={id}>
          <Heading text={`statements:privacy.${id}.title`} />
          {before.map((key) => <Statutory key={key} text={`statements:privacy.${id}.${key}`} />)}
          {points.length > 0 && <Points keys={points.map((key) => `statements:privacy.${id}.${key}`)} />}
          {after.map((key) => <Statutory key={key} text={`statements:privacy.${id}.${key}`} />)}
        </section>
      ))}
      <p className="govuk-body"><a className="govuk-link" href={path('/contact')}>{t('contact:title')}</a></p>
    </div>
  )
}
