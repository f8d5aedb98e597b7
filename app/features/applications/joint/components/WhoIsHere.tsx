import { useLanguage } from '~/i18n'
import { jointPaths } from '../../paths'
import type { HereLines } from '../here'

/**
 * Who else has a page of the bid open, and what was just saved: as it was when the page was made, and kept up by the
 * script 'here' (name it in the route's `scripts`).
 * @param place what this page is called: 'room', 'common', 'q/idea', 'part/share'
 */
export function WhoIsHere({ reference, place, lines }: { reference: string; place: string; lines: HereLines }) {
  const { t, path } = useLanguage()
  const none = lines.present.length === 0 && lines.saved.length === 0
  return (
    <section className="who-is-here no-print" data-here={path(jointPaths.here(reference, place))}>
      <h2 className="govuk-heading-s">{t('joint:here.title')}</h2>
      <p className="govuk-body-s" data-none="" hidden={!none}>{t('joint:here.nobody')}</p>
      {(['present', 'saved'] as const).map((list) => (
        <ul className="govuk-list govuk-body-s" data-list={list} key={list}>
          {lines[list].map((line) => <li key={line}>{line}</li>)}
        </ul>
      ))}
    </section>
  )
}
