import { funder } from '~/features/funds'
import { useLanguage } from '~/i18n'
import { districtName } from './labels'

/** Districts by name; all of them are the county, none is said to be unknown. */
export function Places({ codes }: { codes: readonly string[] }) {
  const { t, language } = useLanguage()
  if (codes.length === 0) return <>{t('awards:notPublished')}</>
  if (funder().areas.every(({ code }) => codes.includes(code))) return <>{t('awards:county')}</>
  const names = codes.map((code) => districtName(code, t))
  return <>{new Intl.ListFormat(language, { type: 'conjunction' }).format(names)}</>
}
