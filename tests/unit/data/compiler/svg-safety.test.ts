import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { svgFault } from '../../../../src/data/compiler/svg-safety.ts'

const svg = (content: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes}>\n${content}\n</svg>`

test.each([
  ['a script', svg('<script>1</script>')],
  ['a script by another prefix', svg('<s:script xmlns:s="http://www.w3.org/2000/svg">1</s:script>')],
  ['a script in other letters', svg('<SCRIPT/>')],
  ['HTML', svg('<foreignObject><p/></foreignObject>')],
  ['an event handler', svg('', ' onload="alert(1)"')],
  ['an event handler on a shape', svg('<path onmouseover="x()" d=""/>')],
  ['a link', svg('<a xlink:href="javascript:alert(1)"><path/></a>')],
  ['a picture of another host', svg('<image href="https://elsewhere.example/x.png"/>')],
  ['a picture of the same host', svg('<image href="/media/x.png"/>')],
  ['an SVG inside', svg('<image href="data:image/svg+xml,&lt;svg/&gt;"/>')],
  ['a shape of another file', svg('<use xlink:href="other.svg#x"/>')],
  ['an address set later', svg('<use href="#x"><set attributeName="href" to="javascript:alert(1)"/></use>')],
  ['a filling of another file', svg('<path fill="url(https://elsewhere.example/x#y)"/>')],
  ['a style that imports', svg('<style>@import "https://elsewhere.example/x.css";</style>')],
  ['a style that loads', svg('<style><![CDATA[path{fill:url(//elsewhere.example/x)}]]></style>')],
  ['a style with escapes', svg(String.raw`<path style="fill:\75rl(//elsewhere.example/x)"/>`)],
  ['a style sheet', `<?xml-stylesheet href="x.css"?>${svg('')}`],
  ['entities', `<!DOCTYPE svg [<!ENTITY x "<script/>">]>${svg('&x;')}`],
  ['another base', svg('', ' xml:base="https://elsewhere.example/"')],
  ['a mistake', svg('<path>')],
  ['no XML', 'GIF89a'],
  ['nothing', ''],
])('%s is refused, at a place of the file', (_, text) => {
  const fault = svgFault(text)
  expect(fault?.what).toBeTruthy()
  expect(fault?.offset).toBeGreaterThanOrEqual(0)
  expect(fault?.offset).toBeLessThan(Math.max(1, text.length))
})

test('the place is that of the element or attribute', () => {
  const handler = svg('<path d="M0 0"\n  onclick="x()"/>')
  expect(svgFault(handler)).toEqual({ what: 'the event handler `onclick`', offset: handler.indexOf('onclick') })
  const script = svg('<path/><script >1</script>')
  expect(svgFault(script)).toEqual({ what: 'the element `script`', offset: script.indexOf('<script') })
})

test.each([
  [
    'shapes, gradients and styles',
    svg('<defs><linearGradient id="g"/></defs><path style="fill:url(#g)" fill="url(\'#g\')"/>'),
  ],
  ['reuse', svg('<symbol id="s"><path/></symbol><use xlink:href="#s"/>')],
  ['a picture inside', svg('<image href="data:image/png;base64,AAAA"/>')],
  ['a title, texts and comments', svg('<!-- by hand --><title>On “url(x)”</title><text>on</text>')],
  ['a plain DOCTYPE', `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">${svg('')}`],
])('%s are fine', (_, text) => {
  expect(svgFault(text)).toBeUndefined()
})

test('so are the logos of this catalogue', () => {
  const folder = join(import.meta.dirname, '../../../../public/media/logos')
  const logos = readdirSync(folder).filter((name) => name.endsWith('.svg'))
  expect(logos.length).toBeGreaterThan(0)
  expect(logos.filter((name) => svgFault(readFileSync(join(folder, name), 'utf8')))).toEqual([])
})
