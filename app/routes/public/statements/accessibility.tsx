import { formatDate, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { Heading, Points, Statutory } from './parts'
import { knownProblems, statementsDate } from './known-problems'

export const handle = {
  access: 'anyone', public: true, title: 'statements:accessibility.title', namespaces: ['statements'],
} satisfies RouteHandle

const can = ['zoom', 'keyboard', 'listen', 'script', 'languages', 'phone']

/** The model statement of the 2018 accessibility regulations: its headings and their order are the law's. */
export default function Accessibility() {
  const { t, language, path } = useLanguage()
  const s = (key: string, params?: Record<string, string>) => t(`statements:accessibility.${key}`, params)
  const date = formatDate(new Date(statementsDate), language)
  return (
    <div className="readable">
      <h1 className="govuk-heading-xl">{s('title')}</h1>
      <p className="govuk-body-l">{s('for', { service: t('service:name') })}</p>
      <p className="govuk-body">{s('intro')}</p>
      <Points keys={can.map((id) => `statements:accessibility.can.${id}`)} />
      <p className="govuk-body"><a className="govuk-link" href="https://mcmw.abilitynet.org.uk/">{s('abilityNet')}</a></p>
      <Heading text="statements:accessibility.how.title" />
      <p className="govuk-body">{s('how.intro')}</p>
      <Points keys={knownProblems.map(({ id }) => `statements:accessibility.problem.${id}`)} />
      <Heading text="statements:accessibility.stuck.title" />
      <p className="govuk-body">{s('stuck.text')}</p>
      <p className="govuk-body">{s('stuck.days')}</p>
      <p className="govuk-body"><a className="govuk-link" href={path('/contact')}>{s('stuck.contact')}</a></p>
      <Heading text="statements:accessibility.report.title" />
      <p className="govuk-body">{s('report.text')}</p>
      <Heading text="statements:accessibility.enforcement.title" />
      <Statutory text="statements:accessibility.enforcement.text" />
      <Heading text="statements:accessibility.technical.title" />
      <Statutory text="statements:accessibility.technical.text" />
      <Heading text="statements:accessibility.compliance.title" level={3} />
      <Statutory text="statements:accessibility.compliance.text" />
      <Heading text="statements:accessibility.content.title" />
      <Statutory text="statements:accessibility.content.text" />
      {knownProblems.map(({ id, criterion, fixBy }) => (
        <p className="govuk-body" key={id}>
          {s(`problem.${id}`)}{' '}
          {criterion && <>{s('content.criterion', { criterion })} </>}
          {s('content.fix', { date: formatDate(new Date(fixBy), language) })}
        </p>
      ))}
      <Heading text="statements:accessibility.improve.title" />
      <p className="govuk-body">{s('improve.text')}</p>
      <Heading text="statements:accessibility.prepared.title" />
      <p className="govuk-body">{s('prepared.text', { date })}</p>
    </div>
  )
}
