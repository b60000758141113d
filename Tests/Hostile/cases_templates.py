"""Templates that would run something, never end, or say less than they seem to."""

from case import Case, writes

PAGE = "templates/pages/decisions.html"
PART = "templates/partials/words.html"
START, END = "{{> partials/head}}\n", "{{> partials/foot}}\n"


def page(name, text, *says, **more):
    """The page of the decisions has these words; the first of them stand on line 2."""
    return writes("templates", name, PAGE, f"{START}{text}\n{END}", *says, **more)


def one(name, text, place, code, **more):
    return page(name, text, f"{PAGE}:{place} error {code}", **more)


PLACES = (
    "<p class={{headline}}>", "<p onclick=\"{{headline}}\">", "<p style=\"{{headline}}\">", "<script>{{headline}}</script>", "<style>{{headline}}</style>",
    "<!-- {{headline}} -->", "<{{headline}}>", "<p {{headline}}=\"a\">", "<img srcset=\"{{headline}}\">", "<iframe srcdoc=\"{{headline}}\"></iframe>",
    "<p class='{{headline}}'>",
)
CASES = [
    *(one(f"a value in {text}", text, f"2:{text.index('{{') + 1}", "GL917") for text in PLACES),
    one("a value in an address that runs", "<a href=\"javascript:{{headline}}\">a</a>", "2:10", "GL923"),
    one("a tag that is not closed", "{{headline", "2:1", "GL913"),
    writes("templates", "a tag that is not closed in the whole file", PAGE, START + "{{headline", f"{PAGE}:2:1 error GL911"),
    one("an unescaped value", "{{{headline}}}", "2:1", "GL912"),
    one("an unescaped value, otherwise", "{{&headline}}", "2:1", "GL912"),
    one("other delimiters", "{{=<% %>=}}", "2:1", "GL912"),
    one("a name that is none", "{{../secret}}", "2:1", "GL913"),
    one("a name of a prototype", "{{constructor.prototype}}", "2:1", "GL920"),
    one("a name that is not there", "{{password}}", "2:1", "GL920"),
    one("a section that is not closed", "{{#any}}", "2:1", "GL914"),
    one("a section that ends twice", "{{#any}}{{/any}}{{/any}}", "2:17", "GL914"),
    page("sections that cross", "{{#any}}{{^rows}}{{/any}}{{/rows}}", f"{PAGE}:2:9 error GL914", f"{PAGE}:2:26 error GL914"),
    one("sections, 100 deep", "{{#any}}" * 100 + "{{/any}}" * 100, "2:513", "GL914"),
    one("sections, 100,000 deep", "{{#any}}" * 100_000 + "{{/any}}" * 100_000, "2:513", "GL914"),
    page("a section that cuts a tag", "<p {{#any}}class=\"a\">{{/any}}", f"{PAGE}:2:22 error GL918", known="the file and a partial of golive's own are named, too, without a line"),
    one("a partial above", "{{> ../../programme}}", "2:1", "GL915"),
    one("a partial of the system", "{{> /etc/passwd}}", "2:1", "GL915"),
    one("a partial that is not there", "{{> partials/gone}}", "2:1", "GL915"),
    page("a page as a partial of itself", "{{> pages/decisions}}", f"{PAGE}:2:1 error GL916", "templates/partials/head.html:1:1 error GL924"),
    page("a record for a text", "{{rows}}", f"{PAGE}:2:1 error GL921"),
    page("a list in a list, without end", "{{#rows}}" * 30 + "a" + "{{/rows}}" * 30),
    page("100,000 tags", "{{headline}}\n" * 100_000),
    page("a megabyte of words", "a" * 1_000_000),
    one("braces that are not closed", "{" * 100_000, "2:1", "GL912"),
    page("a comment that ends with the next tag", "{{! a"),
    page("a script of its own", "<script>alert(1)</script>"),
    page("a picture from elsewhere", "<img src=\"https://example.org/a.png\">"),
    page("a policy of its own", "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src *\">"),
    page("words that are not there", "{{t password}}", f"{PAGE}:2:1 error GL929"),
    writes("templates", "bytes that are not UTF-8", PAGE, b"\xff", f"{PAGE}:1:1 error GL910"),
    writes("templates", "a NUL", PAGE, "a\x00b", f"{PAGE}:1:2 error GL002"),
    one("a turn of direction", "a\u202eb", "2:2", "GL006"),
    writes("templates", "a path that nobody knows", "templates/pages/own.html", "a", "templates/pages/own.html error GL928"),
    writes("templates", "a script beside the search", "templates/assets/own.js", "alert(1)"),
    writes("templates", "another search", "templates/assets/search.js", "alert(1)"),
    writes("templates", "a style from elsewhere", "templates/assets/golive.css", "@import url(https://example.org/a.css);"),
    writes("templates", "a file in a file", PART, "{{> partials/words}}", f"{PART}:1:1 error GL916", f"{PART}:1:1 error GL924", "about/kit.clean.html warning GL926"),
    Case("templates", "40 in one another", lambda workspace: [
        workspace.write(f"templates/partials/own{n}.html", f"{{{{> partials/own{n + 1}}}}}" if n < 39 else "a") for n in range(40)
    ] + [workspace.write(PAGE, START + "{{> partials/own0}}\n" + END)], ("templates/partials/own31.html:1:1 error GL924",)),
    Case("templates", "27 that double", lambda workspace: [
        workspace.write(f"templates/partials/own{n}.html", f"{{{{> partials/own{n + 1}}}}}" * 2 if n < 26 else "a") for n in range(27)
    ] + [workspace.write(PAGE, START + "{{> partials/own0}}\n" + END)], ("templates/partials/own25.html:1:21 error GL615",)),
]
