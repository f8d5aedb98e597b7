import { createContext, useContext, useId, type ReactNode } from 'react'
import { classes } from '../field'

export type TableColumn = { head: ReactNode; numeric?: boolean }
export type TableRow = { key: string; cells: readonly ReactNode[] }

export type TableProps = {
  caption: ReactNode
  captionSize?: 's' | 'm' | 'l'
  captionHidden?: boolean
  columns: readonly TableColumn[]
  rows: readonly TableRow[]
  /** The first cell of each row names the row. */
  firstCellIsHeader?: boolean
  foot?: readonly ReactNode[]
  /** Close lines, for long lists on the desk. */
  dense?: boolean
}

const About = createContext<ReactNode>(null)

/** Says what the tables inside are about, for those who hear their captions: where several on a page are called the same. */
export function TablesAbout({ about, children }: { about: ReactNode; children: ReactNode }) {
  return <About.Provider value={about}>{children}</About.Provider>
}

/** A table in a box of its own, so that a wide one scrolls inside it and never moves the page. */
export function Table({ caption, captionSize = 'm', captionHidden, columns, rows, firstCellIsHeader, foot, dense }: TableProps) {
  const about = useContext(About)
  const id = `table${useId().replaceAll(':', '-')}`
  const captionClass = captionHidden ? 'govuk-visually-hidden' : `govuk-table__caption govuk-table__caption--${captionSize}`
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reached by keyboard
    <section className="table-scroll" aria-labelledby={id} tabIndex={0}>
      <table className={classes('govuk-table', dense && 'table-dense')}>
        <caption className={captionClass} id={id}>{caption}{about && <span className="govuk-visually-hidden"> {about}</span>}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {columns.map((column, index) => (
              <th scope="col" key={index} className={classes('govuk-table__header', column.numeric && 'govuk-table__header--numeric')}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map((row) => <Row key={row.key} cells={row.cells} columns={columns} header={firstCellIsHeader} />)}
        </tbody>
        {foot && <tfoot><Row cells={foot} columns={columns} header /></tfoot>}
      </table>
    </section>
  )
}

type RowProps = { cells: readonly ReactNode[]; columns: readonly TableColumn[]; header?: boolean }

function Row({ cells, columns, header }: RowProps) {
  return (
    <tr className="govuk-table__row">
      {cells.map((cell, index) =>
        header && index === 0 ? (
          <th scope="row" className="govuk-table__header" key={index}>{cell}</th>
        ) : (
          <td key={index} className={classes('govuk-table__cell', columns[index]?.numeric && 'govuk-table__cell--numeric')}>
            {cell}
          </td>
        ),
      )}
    </tr>
  )
}
