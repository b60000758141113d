"""Nothing scrolls sideways from 320 to 1280, words and pictures stay whole, and wider spacing of the text (WCAG 1.4.12) breaks nothing."""

MOST_PAGES = 60
WIDTHS = (320, 390, 768, 820, 1280)
# Finds the elements that reach past the page's right edge, but not inside boxes that scroll by themselves.
WIDE = """
const room = document.documentElement.clientWidth
const wide = document.documentElement.scrollWidth
if (wide <= room) return null
const culprit = [...document.body.querySelectorAll('*')].filter(e => !e.parentElement.closest('.scroll, svg'))
  .filter(e => e.getBoundingClientRect().right > room + 1).pop()
return [wide - room, culprit ? culprit.tagName.toLowerCase() + (culprit.className.length ? '.' + culprit.className : '') +
  ' "' + culprit.textContent.trim().slice(0, 40) + '"' : 'unknown']
"""
# A box that scrolls must say what it is and be reachable by keyboard; any other box must not scroll.
BOXES = """
return [...document.querySelectorAll('main *')].filter(e => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 1)
  .filter(e => ['auto', 'scroll'].includes(getComputedStyle(e).overflowX))
  .filter(e => !(e.tabIndex === 0 && e.getAttribute('role') === 'region' && (e.getAttribute('aria-label') || e.getAttribute('aria-labelledby'))))
  .map(e => e.tagName.toLowerCase() + ' "' + e.textContent.trim().slice(0, 40) + '"')
"""
# Ordinary words that go over two lines: their column has become too narrow for them. Digests and paths may break.
BROKEN = r"""
const broken = new Set(), range = document.createRange()
const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT)
while (walker.nextNode()) {
  const node = walker.currentNode
  if (node.parentElement.closest('svg, .vh, table.cards > thead, .mono, .hash, .rid, pre, code')) continue
  for (const match of node.data.matchAll(/(?<!\S)\p{L}{2,16}(?=[\s.,;:]|$)/gu)) {
    range.setStart(node, match.index)
    range.setEnd(node, match.index + match[0].length)
    if (new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1) broken.add(match[0])
  }
}
return [...broken].slice(0, 3)
"""
# Words of a picture that its edge cuts off.
CUT = """
return [...document.querySelectorAll('main svg:not(.ic):not(.unit)')].filter(e => e.getClientRects().length).flatMap(e => {
  const room = e.getBoundingClientRect()
  return [...e.querySelectorAll('text')].filter(t => t.getBoundingClientRect().right > room.right + 3 || t.getBoundingClientRect().left < room.left - 3)
}).map(t => t.textContent.slice(0, 40))
"""
SPACING = """
const sheet = new CSSStyleSheet()
sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }')
document.adoptedStyleSheets = [sheet]
"""


def check(portal, browser, report):
    for page in portal.sample(MOST_PAGES):
        browser.emulate()
        browser.open(page)
        views = {}  # each fault with the views that show it
        for width in WIDTHS:
            browser.resize(width)
            gather(browser, str(width), views)
            for word in browser.run(BROKEN):
                views.setdefault(f"the word {word!r} is broken", []).append(str(width))
            for words in browser.run(CUT):
                views.setdefault(f"a picture cuts off {words!r}", []).append(str(width))
        browser.run(SPACING)
        browser.resize(390)
        gather(browser, "390 with wide text spacing", views)
        report.add(page.name, [f"{fault} (at {', '.join(where)})" for fault, where in views.items()])


def gather(browser, view, views):
    if wide := browser.run(WIDE):
        views.setdefault(f"wider than the screen: {wide[1]}", []).append(f"{view} by {wide[0]} px")
    for box in browser.run(BOXES):
        views.setdefault(f"scrolls, but is no labelled region that the keyboard reaches: {box}", []).append(view)
