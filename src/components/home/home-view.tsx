import { Link } from '@tanstack/react-router'
import { weigh } from '../../data/model/agreement.ts'
import type { HomePage } from '../../data/model/catalogue.ts'
import { parts } from '../../app/site.ts'
import { QuestionChart } from '../topic/question-chart.tsx'
import { counted } from '../../data/model/counted.ts'
import { Day } from '../ui/day.tsx'
import { Logo } from '../ui/logo.tsx'
import { isRetired } from '../../data/model/retired.ts'
import { TopicLinks } from '../ui/topic-links.tsx'
import { HomeHead } from './home-head.tsx'
import { LogoWall } from './logo-wall.tsx'

/** Search, what this is, who publishes guidelines, and ways in. */
export function HomeView({ home }: { home: HomePage }) {
  const { counts, disagreements, mostAnswered, recentlyUpdated } = home
  return (
    <>
      <HomeHead home={home} />
      <div className="wrap">
        <section className="block" aria-labelledby="who">
          <div className="chart-head">
            <h2 className="block-title" id="who">
              Who publishes guidelines
            </h2>
            <Link className="link" to="/design/guidelines/">
              All {counted(counts.guidelines, 'guideline')}
            </Link>
          </div>
          <LogoWall companies={home.companies} total={counts.companies} />
        </section>
        {disagreements.length > 0 && <Disagreements questions={disagreements} />}
        <div className="split block">
          <section aria-labelledby="most">
            <div className="chart-head">
              <h2 className="block-title" id="most">
                Most answered topics
              </h2>
              <Link className="link" to="/design/topics/">
                All {counts.topics}
              </Link>
            </div>
            <TopicLinks topics={mostAnswered} />
          </section>
          <RecentlyUpdated guidelines={recentlyUpdated} />
          <WaysIn hasAbout={home.hasAbout} />
        </div>
      </div>
    </>
  )
}

function Disagreements({ questions }: { questions: HomePage['disagreements'] }) {
  return (
    <section className="block" aria-labelledby="differ">
      <div className="chart-head">
        <h2 className="block-title" id="differ">
          Where they disagree
        </h2>
        <Link className="link" to="/design/decisions" search={{ sort: 'split' }}>
          All decisions
        </Link>
      </div>
      <div className="split">
        {questions.map((question) => (
          <section key={question.topic.id} aria-labelledby={`differ-${question.topic.id}`}>
            <h3 id={`differ-${question.topic.id}`}>
              <Link className="ink" to="/design/topics/$topicId" params={{ topicId: question.topic.id }}>
                {question.question}
              </Link>
            </h3>
            <QuestionChart question={question} weight={weigh(question)} small />
          </section>
        ))}
      </div>
    </section>
  )
}

function RecentlyUpdated({ guidelines }: { guidelines: HomePage['recentlyUpdated'] }) {
  return (
    <section aria-labelledby="new">
      <div className="chart-head">
        <h2 className="block-title" id="new">
          Recently updated
        </h2>
        <Link className="link" to="/design/guidelines/" search={{ sort: 'updated' }}>
          By date
        </Link>
      </div>
      <ul>
        {guidelines.map((guideline) => (
          <li key={guideline.id}>
            <Link className="row-link" to="/design/guidelines/$guidelineId" params={{ guidelineId: guideline.id }}>
              <Logo company={guideline.company} size={20} retired={isRetired(guideline)} />
              <span>{guideline.title}</span>
              {guideline.date && <Day className="n" day={guideline.date} short />}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function WaysIn({ hasAbout }: Pick<HomePage, 'hasAbout'>) {
  return (
    <section aria-labelledby="ways">
      <div className="chart-head">
        <h2 className="block-title" id="ways">
          Ways in
        </h2>
      </div>
      <ul>
        <li>
          <Link className="row-link" to="/design/topics/">
            <span>
              Topics<small>Every design question, by category</small>
            </span>
          </Link>
        </li>
        <li>
          <Link className="row-link" to="/design/guidelines/">
            <span>
              Guidelines<small>Every document, by sector, country, scope and status</small>
            </span>
          </Link>
        </li>
        {parts.decisions && (
          <li>
            <Link className="row-link" to="/design/decisions">
              <span>
                Decisions<small>Who chooses what, and how many follow</small>
              </span>
            </Link>
          </li>
        )}
        {parts.standards && (
          <li>
            <Link className="row-link" to="/design/standards">
              <span>
                Standards<small>Who names which RFC, and who still the one before</small>
              </span>
            </Link>
          </li>
        )}
        <li>
          <Link className="row-link" to="/design/compare">
            <span>
              Compare<small>Two to four guidelines side by side</small>
            </span>
          </Link>
        </li>
        <li>
          <Link className="row-link" to="/search">
            <span>
              Search<small>All sections, in your own words</small>
            </span>
          </Link>
        </li>
        {hasAbout && (
          <li>
            <Link className="row-link" to="/$slug/" params={{ slug: 'about' }}>
              <span>
                About<small>How sections are filed and checked, and how to add one</small>
              </span>
            </Link>
          </li>
        )}
      </ul>
    </section>
  )
}
