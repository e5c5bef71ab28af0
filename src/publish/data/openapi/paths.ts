import { feedPaths } from './feed-paths.ts'
import { get, getFormats, ofType, type Operation } from './operation.ts'
import type { Examples } from './examples.ts'
import { parameter, pathParameter } from './parameters.ts'

type Paths = Record<string, { get: Operation }>

/** Every address with data. Without feeds, those that hold them are left out. */
export function paths(hasFeeds: boolean, examples: Examples): Paths {
  const feed = hasFeeds ? (['atom'] as const) : []
  return {
    '/design.{format}': getFormats(['json', 'yaml', ...feed], {
      id: 'getDesign',
      tag: 'Catalogue',
      summary: 'Where everything begins',
      description: told('Links to all lists and tables.', feed, 'what is new in the catalogue'),
      schema: 'Design',
    }),
    ...topicPaths(feed, examples),
    ...guidelinePaths(examples),
    '/design/decisions.{format}': getFormats(['json', 'yaml', 'md'], {
      id: 'listDecisions',
      tag: 'Catalogue',
      summary: 'All decisions',
      description: 'Every question that a guideline answers, with who takes what and where it says so.',
      schema: 'DecisionList',
    }),
    ...standardPaths(examples),
    ...wholePaths(),
    ...textPaths(),
    ...(hasFeeds ? feedPaths(examples) : {}),
  }
}

function topicPaths(feed: readonly 'atom'[], examples: Examples): Paths {
  return {
    '/design/topics.{format}': getFormats(['json', 'yaml', 'md'], {
      id: 'listTopics',
      tag: 'Topics',
      summary: 'All topics',
      description: 'All topics, in the order of categories and names.',
      schema: 'TopicList',
    }),
    '/design/topics/{topicId}.{format}': getFormats(['json', 'yaml', 'md', ...feed], {
      id: 'getTopic',
      tag: 'Topics',
      summary: 'One topic',
      description: told('A topic by itself. As Markdown: its whole page.', feed, 'what is new about it'),
      schema: 'Topic',
      parameters: [parameter('TopicId')],
      example: examples.topic,
    }),
    '/design/topics/{topicId}/guidelines.{format}': getFormats(['json', 'yaml'], {
      id: 'listTopicGuidelines',
      tag: 'Topics',
      summary: 'What guidelines say about a topic',
      description:
        'All that the page of a topic shows: guideline by guideline the sections that deal with it, and what it decides.',
      schema: 'TopicGuidelines',
      parameters: [parameter('TopicId')],
      example: examples.topicGuidelines,
    }),
  }
}

function told(description: string, feed: readonly 'atom'[], content: string): string {
  return feed.length === 0 ? description : `${description} As a feed: ${content}.`
}

function guidelinePaths(examples: Examples): Paths {
  return {
    '/design/guidelines.{format}': getFormats(['json', 'yaml', 'md'], {
      id: 'listGuidelines',
      tag: 'Guidelines',
      summary: 'All guidelines',
      description: 'All guidelines, in the order of companies and titles.',
      schema: 'GuidelineList',
    }),
    '/design/guidelines/{guidelineId}.{format}': getFormats(['json', 'yaml', 'md'], {
      id: 'getGuideline',
      tag: 'Guidelines',
      summary: 'One guideline',
      description: 'A guideline by itself. As Markdown: its whole page.',
      schema: 'Guideline',
      parameters: [parameter('GuidelineId')],
      example: examples.guideline,
    }),
    '/design/guidelines/{guidelineId}/topics.{format}': getFormats(['json', 'yaml'], {
      id: 'listGuidelineTopics',
      tag: 'Guidelines',
      summary: 'What a guideline says',
      description: 'All that the page of a guideline shows: topic by topic its sections and what it decides.',
      schema: 'GuidelineTopics',
      parameters: [parameter('GuidelineId')],
    }),
  }
}

/** None where the content lists no standards. */
function standardPaths({ standard }: Examples): Paths {
  if (!standard) return {}
  return {
    '/design/standards.{format}': getFormats(['json', 'yaml', 'md'], {
      id: 'listStandards',
      tag: 'Standards',
      summary: 'All standards',
      description: 'RFCs and other standards that guidelines name, with who names them.',
      schema: 'StandardList',
    }),
    '/design/standards/{standardId}.{format}': getFormats(['json', 'yaml', 'md'], {
      id: 'getStandard',
      tag: 'Standards',
      summary: 'One standard',
      description: 'Who names a standard, what it replaced or what took its place, and in which sections.',
      schema: 'StandardDocument',
      parameters: [parameter('StandardId')],
      example: standard,
    }),
  }
}

function wholePaths(): Paths {
  return {
    '/catalogue.json': get({
      id: 'getCatalogue',
      tag: 'Catalogue',
      summary: 'The whole catalogue',
      description: 'Everything in one document, each thing once. Entries name topics and guidelines by their ids.',
      content: ofType('application/json', { $ref: '#/components/schemas/Catalogue' }),
    }),
    '/references.csv': get({
      id: 'getReferenceTable',
      tag: 'Catalogue',
      summary: 'All references as a table',
      description: 'Comma-separated values (RFC 4180) with a header: one line a section under a topic.',
      content: ofType('text/csv'),
    }),
    '/decisions.csv': get({
      id: 'getDecisionTable',
      tag: 'Catalogue',
      summary: 'All decisions as a table',
      description: 'Comma-separated values (RFC 4180) with a header: one line an option that a guideline takes.',
      content: ofType('text/csv'),
    }),
    '/summaries.csv': get({
      id: 'getSummaryTable',
      tag: 'Catalogue',
      summary: 'All summaries as a table',
      description:
        'Comma-separated values (RFC 4180) with a header: one line a guideline under a topic, with what it says there.',
      content: ofType('text/csv'),
    }),
    '/openapi.yaml': get({
      id: 'getDescription',
      tag: 'Catalogue',
      summary: 'This description',
      description: 'The OpenAPI description of all data.',
      content: ofType('application/yaml', { type: 'object' }),
    }),
  }
}

function textPaths(): Paths {
  return {
    '/design/coverage.md': get({
      id: 'getCoverageText',
      tag: 'Texts',
      summary: 'The table of coverage as Markdown',
      description: 'Every topic with the guidelines that deal with it, and in how many sections.',
      content: ofType('text/markdown'),
    }),
    '/design/compare.md': get({
      id: 'getCompareText',
      tag: 'Texts',
      summary: 'Guidelines to compare, as Markdown',
      description: 'Pairs of guidelines that are worth reading side by side, with what they have in common.',
      content: ofType('text/markdown'),
    }),
    '/design/audit.md': get({
      id: 'getAuditText',
      tag: 'Texts',
      summary: 'What an audit of an API looks for, as Markdown',
      description: 'The questions that an OpenAPI description can answer, and how to audit one without a browser.',
      content: ofType('text/markdown'),
    }),
    '/design/yours.md': get({
      id: 'getYoursText',
      tag: 'Texts',
      summary: 'What a guideline of one’s own decides, as Markdown',
      description: 'Every question with its options, each as the sentence that a guideline would take it with.',
      content: ofType('text/markdown'),
    }),
    '/{page}.md': get({
      id: 'getPageText',
      tag: 'Texts',
      summary: 'A page as Markdown',
      description: 'The home page, the list of news (`blog`), or a page of prose.',
      parameters: [pathParameter('page', 'The name of a page; `index` is the home page', 'about')],
      content: ofType('text/markdown'),
    }),
    '/blog/{post}.md': get({
      id: 'getPostText',
      tag: 'Texts',
      summary: 'A post as Markdown',
      description: 'A post of the news.',
      parameters: [pathParameter('post', 'The name of a post', 'the-stylebook-is-back')],
      content: ofType('text/markdown'),
    }),
    '/llms.txt': get({
      id: 'getMapForLanguageModels',
      tag: 'Texts',
      summary: 'The map of the site for language models',
      description: 'Every page as a link to its Markdown, in the format of https://llmstxt.org.',
      content: ofType('text/plain'),
    }),
    '/llms-full.txt': get({
      id: 'getTextForLanguageModels',
      tag: 'Texts',
      summary: 'The whole catalogue as one text',
      description: 'All guidelines and the standards they name in a line each, and all topics in full, as Markdown.',
      content: ofType('text/plain'),
    }),
  }
}
