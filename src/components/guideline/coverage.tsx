import type { GuidelinePage } from '../../data/model/catalogue.ts'

/** How many of each category's topics the guideline deals with, one square per topic. */
export function Coverage({ categories }: Pick<GuidelinePage, 'categories'>) {
  return (
    <ul className="covers">
      {categories.map(({ category, entries }) => (
        <li key={category.id}>
          <a className="ink" href={`#category-${category.id}`}>
            {category.name}
          </a>
          <span className="squares" role="img" aria-label={`${entries.length} of ${category.topics} topics`}>
            {Array.from({ length: category.topics }, (_, at) => (
              <i key={at} className={at < entries.length ? 'on' : undefined} />
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}
