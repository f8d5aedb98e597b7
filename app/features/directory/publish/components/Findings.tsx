import { useLanguage } from '~/i18n'
import { Checkboxes } from '~/ui'
import type { PanelFinding } from '../readiness'

/** What the scan found, each to be mended or let stand by a person; what may not stand is only named. */
export function Findings({ findings }: { findings: readonly PanelFinding[] }) {
  const { t } = useLanguage()
  if (findings.length === 0) return null
  const line = ({ field, kind, found }: PanelFinding) =>
    t('publishing:panel.finding', { field: t(`publishing:panel.field.${field}`), kind: t(`publishing:panel.kind.${kind}`), found })
  const open = findings.filter(({ mayStand }) => mayStand)
  const never = findings.filter(({ mayStand }) => !mayStand)
  return (
    <div id="findings">
      {open.length > 0 && (
        <Checkboxes
          id="accepted" name="accepted" label={t('publishing:panel.findings')} labelSize="s" hint={t('publishing:panel.findingsHint')} small
          defaultValue={open.filter(({ stands }) => stands).map(({ key }) => key)}
          items={open.map((one) => ({ value: one.key, label: line(one) }))}
        />
      )}
      {never.length > 0 && <p className="govuk-body">{t('publishing:panel.never')}</p>}
      {never.length > 0 && <ul className="govuk-list govuk-list--bullet">{never.map((one) => <li key={one.key}>{line(one)}</li>)}</ul>}
    </div>
  )
}
