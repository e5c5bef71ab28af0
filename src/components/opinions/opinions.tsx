import '../../styles/opinions.css'
import type { TopicPage } from '../../data/model/catalogue.ts'
import { counted, percent } from '../../data/model/counted.ts'
import { opinionsByYear, type OpinionsByYear, type OptionByYear } from './by-year.ts'

/** How answers are spread over the years of the documents: a small chart for each option, all on one scale, and a table. */
export function Opinions({ entries, options }: Pick<TopicPage, 'entries' | 'options'>) {
  const opinions = opinionsByYear(entries, options)
  if (!opinions) return <p className="hint">Too few of these guidelines have a date to say.</p>
  const { dated, answering } = opinions
  return (
    <>
      <p className="hint">
        A guideline counts in the year in which its document last changed, with what it says today:{' '}
        {dated === answering ? 'all' : dated} of {counted(answering, 'guideline')} that take a position have a date. The
        pale part of a bar is who takes another option.
      </p>
      <ul className="opinions">
        {opinions.options.map((option) => (
          <li key={option.id}>
            <OptionFigure option={option} opinions={opinions} />
          </li>
        ))}
      </ul>
      <details className="silent">
        <summary>The same as a table</summary>
        <OpinionsTable {...opinions} />
      </details>
    </>
  )
}

/** The height of a bar's place and the width of a year's, in units of the drawing. */
const HEIGHT = 40
const WIDTH = 10

function OptionFigure({ option, opinions }: { option: OptionByYear; opinions: OpinionsByYear }) {
  const { years, positions, until, older, newer } = opinions
  const unit = HEIGHT / Math.max(...positions)
  const bar = (count: number, at: number) => ({
    x: at * WIDTH + 1,
    width: WIDTH - 2,
    y: HEIGHT - count * unit,
    height: count * unit,
  })
  return (
    <figure>
      <figcaption>
        <b>{option.label}</b>
        <span>
          {percent(option.older / older)} until {until}, {percent(option.newer / newer)} since
        </span>
      </figcaption>
      {/* The table says the same in numbers. */}
      <svg viewBox={`0 0 ${years.length * WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {years.map((year, at) => (
          <g key={year}>
            <rect className="all" {...bar(positions[at] ?? 0, at)} />
            <rect className="those" {...bar(option.counts[at] ?? 0, at)} />
          </g>
        ))}
      </svg>
      <p className="ends" aria-hidden="true">
        <span>{years[0]}</span>
        <span>{years.at(-1)}</span>
      </p>
    </figure>
  )
}

/** Options stand in one cell, so that the table is as narrow as a phone however many there are. */
function OpinionsTable({ years, positions, options }: OpinionsByYear) {
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">Year</th>
          <th scope="col">Guidelines</th>
          <th scope="col">Who take</th>
        </tr>
      </thead>
      <tbody>
        {years.map((year, at) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td>{positions[at]}</td>
            <td>
              {options
                .filter(({ counts }) => counts[at])
                .map(({ label, counts }) => `${label} ${counts[at]}`)
                .join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
