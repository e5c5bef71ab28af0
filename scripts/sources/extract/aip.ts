import { markdownPages } from './markdown/page.ts'
import { pythonMarkdownIds } from './python-markdown.ts'

/**
 * Google's AIPs: https://github.com/aip-dev/site-generator runs Python-Markdown over pages with Jinja blocks.
 */
export const aip = markdownPages({ attributes: true, newPage: pythonMarkdownIds })
