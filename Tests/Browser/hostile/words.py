"""Words that break pages that are not careful: code, marks of templates, quotes, other scripts, no place for a break."""

import json
import re

LONG_WORD = "Lagerverwaltungssystemumstellungsbereitschaftsnachweisprüfungsprotokollführer2026"
LONG_TITLE = "The order desk in Ghent sees prices, stock and delivery days of all five countries"

# Names of people, units, processes: they stand in headings, links, cells, pictures and attributes.
NAMES = (
    "<script>alert(1)</script>",
    "O’Brien & Søn",
    LONG_WORD,
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "عبد الرحمن بن محمد الأنصاري",
    "שרה כהן־לוי",
    "{{x}} {{{title}}} {{#areas}}",
    "]]> --> </title></svg></table>",
    "Dr. Maximiliane-Friederike Freifrau von und zu Hohenstein-Wittgenstein-Berleburg",
    "Nguyễn Thị Ánh Tuyết",
    "山田太郎本番稼働準備審査会議資料作成担当責任者第三事業部",
    "&lt;b&gt;&amp;nbsp;&#60;i&#62;",
    "*a* _b_ `c` [d](e) ~~f~~ | g",
)
# Titles and sentences: all names, and what only a longer text can hold.
TEXTS = NAMES + (
    LONG_TITLE,
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "=HYPERLINK(\"x\";\"y\")",
    "${alert(1)} <%= x %> %s %n {0} \\u003cscript\\u003e",
    "مراجعة جاهزية الإطلاق: الطلبات والمخزون والفوترة في خمسة بلدان، مع 300 خطر",
    "בדיקת מוכנות: הזמנות, מלאי וחשבוניות בחמש מדינות, 40 תפקידים",
    "Price of OTC-016 is 36.85 euro עברית and عربي in one line, (1) twice, 100 each",
    LONG_WORD * 3,
    "Zalgo Z̷̧͎̈a̸͖͝l̵̟̈́g̸̰̽ö̴̳́ and e\u0301 beside é",
    "Zero\u200bwidth\u200cand soft\u00adhyphen and no\u00a0break",
    "<!-- a comment --> <style>*{display:none}</style> <svg onload=alert(1)>",
)
# A semicolon parts the values of a list.
WHOLE_NAMES = tuple(name for name in NAMES if ";" not in name)


def name(number):
    return NAMES[number % len(NAMES)]


def text(number):
    return TEXTS[number % len(TEXTS)]


def markdown(words):
    """The words as Markdown that says just them, also in the cell of a table."""
    return re.sub(r"([\\`*_\[\]<>|&~{}])", r"\\\1", words)


def quoted(words):
    """The words as a value of front matter."""
    return json.dumps(words, ensure_ascii=False)
