import { Link } from '@tanstack/react-router'
import type { HomePage } from '../../data/model/home.ts'
import { QuestionChart } from '../topic/question-chart.tsx'
import { counted } from '../../data/model/counted.ts'
import { Day } from '../ui/day.tsx'
import { Logo } from '../ui/logo.tsx'
import { isRetired } from '../../data/model/retired.ts'
import { TopicLinks } from '../ui/topic-links.tsx'
import { HomeHead } from './home-head.tsx'
import { HomeTasks } from './home-tasks.tsx'
import { LogoWall } from './logo-wall.tsx'

/** Search, what readers come for, who publishes guidelines, and where they disagree. */
export function HomeView({ home }: { home: HomePage }) {
  const { counts, disagreements, mostAnswered, recentlyUpdated } = home
  return (
    <>
      <HomeHead {...home} />
      <div className="wrap">
        <HomeTasks counts={counts} />
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
        </div>
        <InFigures {...home} />
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
            <QuestionChart question={question} weight={question.weight} small />
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

/** The catalogue in one line. */
function InFigures({ counts, hasAbout }: HomePage) {
  return (
    <p className="hint block">
      {counted(counts.references, 'section')} of {counted(counts.guidelines, 'guideline')} are filed under{' '}
      {counted(counts.topics, 'topic')}, and {counted(counts.decisions, 'decision')} recorded.{' '}
      {hasAbout && (
        <Link to="/$slug/" params={{ slug: 'about' }}>
          How this is done
        </Link>
      )}
    </p>
  )
}
