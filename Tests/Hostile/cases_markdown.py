"""HTML of every sort in Markdown, and words that only look like it."""

from case import NOTE, note

# With the columns at which each is told.
BLOCKS = (
    ("<script>alert(1)</script>", 1), ("<script\nsrc=//example.org/a.js></script>", 1), ("<ScRiPt >alert(1)</sCrIpT>", 1),
    ("<img src=x onerror=alert(1)>", 1), ("<svg onload=alert(1)>", 1), ("<svg><script>alert(1)</script></svg>", 1, 6, 22, 31),
    ("<math><mi xlink:href=javascript:alert(1)>a</mi></math>", 1, 7, 43, 48), ("<style>*{display:none}</style>", 1),
    ("<iframe src=javascript:alert(1)></iframe>", 1), ("<object data=a></object>", 1, 16), ("<embed src=a>", 1), ("<base href=//example.org>", 1),
    ("<meta http-equiv=refresh content=0>", 1), ("<link rel=stylesheet href=a>", 1), ("<form action=a><input></form>", 1),
    ("<a href=javascript:alert(1)>a</a>", 1, 30), ("<b onmouseover=alert(1)>a</b>", 1, 26), ("<details open ontoggle=alert(1)>", 1),
    ("<!-- comment -->", 1), ("<!-->", 1), ("<!--\n--\n-->", 1), ("<?php echo 1 ?>", 1), ("<!DOCTYPE html>", 1), ("<![CDATA[ a ]]>", 1), ("</div>", 1),
    ("<x-own>a</x-own>", 1, 9), ("<title>a</title>", 1), ("<textarea></textarea>", 1, 11),
    ("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", 1, 11), ("<template><script>alert(1)</script></template>", 1, 11, 27, 36),
)
IN_TEXT = ("<b>", "</b>", "<!-- a -->", "<?a?>", "<img src=x onerror=alert(1)>", "<![CDATA[a]]>", "<!A b>")
# What begins a block of HTML in the middle of a line is not one.
PLAIN = ("<script src=a", "<1a>", "< b>", "<\u00e4>", "<b\\>", "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;", "\\<script\\>", "`<script>`")



def html(name, body, line, *columns):
    return note("html", name, body, *(f"{NOTE}:{line}:{column} error GL603" for column in columns))


CASES = [
    *(html(f"{tag!r} as a block", f"{tag}\n", 6, *columns) for tag, *columns in BLOCKS),
    *(html(f"{tag!r} in text", f"text {tag}\n", 6, 6) for tag in IN_TEXT),
    *(note("html", f"{text!r} is text", f"text {text}\n") for text in PLAIN),
    html("in a table", "| a |\n|---|\n| <script>alert(1)</script> |\n", 8, 3, 19),
    html("in a link", "[<img src=x onerror=alert(1)>](tasting.md)\n", 6, 1),
    html("in a heading", "# <script>alert(1)</script>\n", 6, 3, 19),
    html("in a footnote", "a[^1]\n\n[^1]: <script>alert(1)</script>\n", 8, 7, 23),
    html("in a list in a quote", "> - a <script>alert(1)</script>\n", 6, 7, 23),
    html("behind a table row", "| a |\n|---|\n| b |\n<script>alert(1)</script>\n", 9, 1),
    html("in a task item", "- [x] kit.clean: <script>alert(1)</script>\n", 6, 18, 34),
    note("html", "in an image's words", "![<img src=x onerror=alert(1)>](gone.png)\n", f"{NOTE}:6:33 error GL121"),
    note("html", "in code between fences", "```html\n<script>alert(1)</script>\n```\n"),
    note("html", "as the language of code", "```<script>alert(1)</script>\"onload=alert(1)\na\n```\n"),
    note("html", "in a title of a link", "[a](tasting.md \"<script>alert(1)</script>\\\" onload=alert(1)\")\n"),
    note("html", "40 of one kind", "<b>\n\n" * 40, *(f"{NOTE}:{line}:1 error GL603" for line in (6, 8, 10)), "and 37 more"),
]
