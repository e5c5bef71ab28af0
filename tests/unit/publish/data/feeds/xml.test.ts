import { expect, test } from 'vitest'
import { textElement } from '../../../../../src/publish/data/feeds/xml.ts'

test('characters that XML cannot hold are left out', () => {
  expect(textElement('title', 'Bell \u0007 & \uFFFE', { type: '"\0"' })).toBe(
    '<title type="&quot;&quot;">Bell  &amp; </title>',
  )
})
