import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n'
import { Checkboxes } from '~/ui'
import type { ShownField as Field } from '../profile-fields'
import { showControl } from '../profile-sheet'

/** One thing a group may say, and its own yes to showing it. */
export function ShownField({ field, shown, children }: { field: Field; shown: boolean; children: ReactNode }) {
  const { t } = useLanguage()
  const control = showControl(field)
  return (
    <section className="profile-field">
      {children}
      <Checkboxes
        id={control} name={control} label={t(`profile:field.${field}`)} alone small defaultValue={shown ? ['yes'] : []}
        items={[{ value: 'yes', label: t(`profile:shown.${field}`) }]}
      />
    </section>
  )
}
