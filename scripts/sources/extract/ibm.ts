import { kramdownIds } from './kramdown.ts'
import { markdownPages } from './markdown/page.ts'

/** Markdown of IBM Cloud Docs: `{: #id}` below each heading gives its id, and the first one's names the page. */
export const ibm = markdownPages({ attributes: true, newPage: kramdownIds })
