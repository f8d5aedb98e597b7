import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n/LanguageContext'
import { isGiven } from '../field'

export type Stage = {
  id: string
  title: ReactNode
  /** A date or a sentence about it. */
  date?: ReactNode
  note?: ReactNode
  state: 'done' | 'current' | 'next'
}

/** The stages of something as a drawn line. The words say what the drawing shows. */
export function StageLine({ stages, label }: { stages: readonly Stage[]; label: string }) {
  const { t } = useLanguage()
  return (
    <section aria-label={label}>
      <ol className="stage-line">
        {stages.map((stage) => (
          <li
            key={stage.id}
            className={`stage-line__stage stage-line__stage--${stage.state}`}
            aria-current={stage.state === 'current' ? 'step' : undefined}
          >
            <span className="stage-line__mark" aria-hidden="true" />
            <div className="stage-line__words">
              <span className="stage-line__title">{stage.title}</span>
              {stage.state !== 'next' && <span className="stage-line__state">{t(`ui:stage.${stage.state}`)}</span>}
              {isGiven(stage.date) && <span className="stage-line__date">{stage.date}</span>}
              {isGiven(stage.note) && <div className="stage-line__note">{stage.note}</div>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
