import { useLanguage } from '~/i18n'
import { choiceText, type FacetItem } from '../components/facet'
import { inNumbers } from '../components/in-numbers'
import { drawing, shapes } from './shapes'

/** `href`: the list with this district chosen or, where it was, taken away; without the language. */
type District = FacetItem & { href: string }

/**
 * A plain drawing of the districts, each a link that sets or takes away the filter, and the same links as text. Where
 * an area has no shape, as with another funder, the text stands alone. East stays on the right in every language.
 */
export function DistrictMap({ districts }: { districts: readonly District[] }) {
  const { t, path } = useLanguage()
  const named = (district: District) =>
    t(district.chosen ? 'directory:map.unset' : 'directory:map.set', { choice: choiceText(district, t) })
  const drawn = districts.length > 0 && districts.every(({ value }) => value in shapes)
  return (
    <nav aria-label={t('directory:map.title')} className={drawn ? 'govuk-grid-row' : undefined}>
      {drawn && (
        <div className="govuk-grid-column-two-thirds">
          <svg className="district-map" viewBox={`0 0 ${drawing.width} ${drawing.height}`} direction="ltr">
            {districts.map((district) => <Drawn key={district.value} district={district} href={path(district.href)} />)}
          </svg>
        </div>
      )}
      <div className={drawn ? 'govuk-grid-column-one-third' : undefined}>
        <ul className="govuk-list govuk-list--spaced">
          {districts.map((district) => (
            <li key={district.value}>
              <a className="govuk-link" href={path(district.href)} aria-label={named(district)} aria-current={district.chosen || undefined}>
                {district.chosen ? <strong>{choiceText(district, t)}</strong> : choiceText(district, t)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}

function Drawn({ district: { value, label, count, chosen }, href }: { district: District; href: string }) {
  const { language } = useLanguage()
  const shape = shapes[value]
  if (!shape) return null
  const [x, y] = shape.at
  return (
    <a href={href} aria-current={chosen || undefined}>
      <path d={shape.line} />
      <text x={x} y={y}>{label.text} <tspan x={x} dy={language === 'ur' ? '1.8em' : '1.3em'}>{inNumbers(count)}</tspan></text>
    </a>
  )
}
