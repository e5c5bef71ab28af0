import { useRouterState } from '@tanstack/react-router'
import { dataFormsOf } from '../../data/model/data-forms.ts'
import { headOf } from '../../page/page-head.ts'
import { hasFeeds } from '../../app/site.ts'
import { siteUrl } from '../ui/site-url.ts'

/** Items of the footer's list that lead to the content of the open page in formats for programs. */
export function DataLinks() {
  const { canonical, feed } = useRouterState({ select: (state) => headOf(state.matches), structuralSharing: true })
  return dataFormsOf(canonical, hasFeeds, feed).map(({ label, type, path }, index) => (
    <li key={label}>
      <a href={siteUrl(path)} type={type}>
        {index === 0 ? `This page as ${label}` : label}
      </a>
    </li>
  ))
}
