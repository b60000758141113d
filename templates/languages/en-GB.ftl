# The words of the portal in English. One file says everything in one language: a copy of it, translated, is another language.
# The format is Fluent's (projectfluent.org): `name = text`. `{ $name }` is put in; `{ SPELLED($count) }` is a number in words up to
# eleven; variants stand in `{ $count -> [one] … *[other] … }`, by plural category, number or word. The space behind a number never breaks.
# Words in templates may hold markup. Back-ticks set names of files and fields apart.

## Numbers, days and lists

numbers = no, one, two, three, four, five, six, seven, eight, nine, ten, eleven
number-groups = { "," }
number-decimals = { "." }
months = January, February, March, April, May, June, July, August, September, October, November, December
months-short = Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec
weekdays = Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
weekdays-short = Mon, Tue, Wed, Thu, Fri, Sat, Sun
# 7 December, 7 Dec
date-day-month = { $day }{ "\u00A0" }{ $month }
# 7 December 2026
date-year = { $day }{ "\u00A0" }{ $month }{ "\u00A0" }{ $year }
# Monday 7 December, Mon 7 Dec
date-weekday = { $weekday }{ "\u00A0" }{ $day }{ "\u00A0" }{ $month }
date-weekday-year = { $weekday }{ "\u00A0" }{ $day }{ "\u00A0" }{ $month }{ "\u00A0" }{ $year }
hours = { $hours } h
minutes = { $minutes } min
hours-minutes = { $hours } h{ "\u00A0" }{ $minutes } min
list-between = { ", " }
list-last = { " and " }
list-more = { SPELLED($count) } more
both = both
all-of = all { SPELLED($count) }

## Verdict, overview, areas and sign-offs

## Registers, people and decisions

## Rules, method, findings, evidence and pictures

## Templates

### Every page

skip = Skip to content
head-title = { $title } | { $programme } go-live readiness
head-brand = { $programme } <span>go-live readiness</span>
head-edition = Evidence as of { $edition }
nav-main = Main
nav-menu = Menu
nav-main-small = Main, small screens
nav-breadcrumb = Breadcrumb
foot-pages = All pages
foot-rules = Every status on this site is worked out from the evidence files by published rules. Nobody types in a colour. <a href="{ $root }about.html">How a verdict is reached</a>.
foot-made = { $madeFrom } No cookies; the only script is the search page’s; nothing leaves this page. The same as data: <a href="{ $root }readiness.json">readiness.json</a>.
neighbours-areas = Neighbouring areas

### Heads of columns; on narrow screens the same words stand before a cell

column-answer = Answer
column-area = Area
column-because = Because
column-by = By
column-by-when = By when
column-cited-by = Cited by
column-condition = Condition
column-criteria-met = Criteria met
column-date = Date
column-done = What is done
column-due = Due
column-evidence = Evidence
column-file = File
column-for = For
column-in-their-words = In their words
column-left = Left
column-meaning = Meaning
column-member = Member
column-must = What must be true
column-owner = Owner
column-rated = Rated
column-recommended = Recommended
column-state = State
column-status = Status
column-today = Today
column-what = What
column-who = Who

### Pictures: what the marks and the bars mean

legend-ready = ready
legend-conditional = conditional
legend-not-ready = not ready
legend-none = no evidence, or not signed
legend-passed = passed
legend-workaround = passed with workaround
legend-failed = failed
legend-blocked = blocked
legend-not-run = not run
figure-source = Source
figure-critical-path = critical path
figure-numbers = The numbers behind the picture
# Of boxes that are wider than the page.
scrolls-sideways = { $title }, scrolls sideways
moves-sideways = The table moves sideways.

### The areas in a table, their criteria and findings

area-table-caption = Readiness by area
# Of numbers such as 3 of 4 required signatures.
area-table-signed = Signed
area-table-criteria = Criteria
area-table-signoffs = Sign-offs
criteria-caption = Criteria, what was found, and the evidence
criteria-found = What we found
# The heading of the finding follows; only those hear it who do not see the mark.
finding-state = { $word }:
finding-paste = To paste for { $id }, { $title }
queries-title = Pictures and tables
queries-note = For those who know SQL: what gives each of them its rows and its sentence.
queries-from = Read from { $tables }. Written at { $place }.
queries-sql = SQL of { $title }
sources-caption = Files and their digests
sources-digest = SHA-256

### Signatures

signatures-caption = Required sign-offs
signature-conditions = Conditions: { $conditions }
signature-what = What is signed
signature-meaning = “{ $meaning }”
matrix-scrolls = Sign-offs by area, scrolls sideways
matrix-caption = Sign-offs by area
# The last row: how many of each kind.
matrix-total = Signed
matrix-signed = signed
matrix-conditions = signed with conditions
matrix-refused = refused, or not valid
matrix-lapsed = lapsed
matrix-missing = missing
matrix-not-due = asked, not due
matrix-not-required = not required

### The question to the committee, blockers, and what moved

# The recommendation follows, with its mark.
ask-recommends = The evidence recommends:
ask-committee = { $recommendationWords } <span class="muted">A recommendation: the committee decides.</span>
blockers-on-site = { $summary }, on the site.
since-more = What moved
moved-nothing = Nothing changed.
moved-dates = Dates that moved
moved-moved = Moved
moved-scope = Scope that changed
moved-asked = What the business asked for
moved-checklist = Because the checklist changed
moved-checklist-note = No work was done or undone here: other things are asked.

### Risks in tables

raid-answers = answers { $covers }
top-risks-caption = Highest open risks
top-risks-risk = Risk
top-risks-rating = Likelihood, impact

### The overview

overview-kicker = What the evidence says today
overview-pack = Print the board pack
overview-blockers = What stands between us and go-live
overview-no-blockers = Nothing. Every mandatory criterion that is due is met, waived or answered.
overview-not-assessed = Nothing has been assessed: the checklist has no areas.
# Of the marks in the column “Criteria met”.
areas-marks = One mark for each mandatory criterion.
areas-marks-gates = One mark for each mandatory criterion; at the right the last gates, the higher the better.
overview-areas-more = Area details
areas-none = The checklist has no areas. An area is one Markdown file in <span class="mono">checklist/</span>; the sample programme has the usual ones.
overview-dates = The dates in a table
overview-conditions = What a go would rest on
overview-conditions-note = Each condition with who answers for it, and until when.
overview-decisions = Decisions to come
overview-decisions-note = What will be asked, of whom, and by when.
overview-asked = What is asked
overview-decides = Who decides
who-has-signed = Who has signed
overview-signed-more = Names and dates
signoffs-nobody-asked = Nobody is asked to sign yet.
gate-by-gate = Gate by gate
overview-gates-more = History
overview-no-gates = No gate is remembered yet. From the first snapshot on, each gate has its column here.
overview-risks = Open risks
risks-all = All risks
risks-unrated = No open risk is rated by likelihood and impact.
risks-top = Those that matter most
risks-top-note = { $risksTitle }.
overview-no-risks = No open risk is on record. For a go-live that is itself unusual. Risks stand in <span class="mono">raid.md</span>.
overview-story = What goes live

### The board pack

pack-print = Made for paper: five pages of A4. Print this page.
pack-kicker = What the evidence says
pack-no-areas = The checklist has no areas yet.
pack-unsigned-note = By person: refused first, then lapsed, then missing.
pack-unsigned-caption = Signatures that do not count yet
pack-waits-for = Waits for
pack-no-unsigned = Nothing is missing, lapsed or refused.
pack-risks = What could still hurt us
pack-no-risks = No open risk is on record. For a go-live that is itself unusual.
pack-no-gates = No gate is remembered yet.
pack-conditions-caption = Conditions of the decision, and how they are today
pack-no-conditions = No decision that stands rests on conditions.
pack-decision = The decision
pack-decision-note = Filled in by hand in the meeting; the record is written from it the same day.
pack-answer = An answer, to be written in
# The form: filled in with a pen.
pack-new-conditions = Conditions
pack-new-conditions-caption = New conditions, to be filled in by hand
pack-votes = Votes
pack-votes-scrolls = Votes, scrolls sideways
pack-votes-caption = Votes and signatures
vote-for = For
vote-condition = With condition
vote-against = Against
vote-abstain = Abstain
pack-option = Option
pack-signature = Signature
pack-signature-line = Signature line
pack-name = Name, to be written in
pack-reason = Reason, needed where the decision differs from the recommendation

### The list of areas, and an area

areas-order = In the order of the checklist
area-gates = <b>At the gates:</b> { $words }
area-changes = The verdict changes when
area-missing = What is missing
area-missing-not-there = What is not there
area-missing-file = File to create
area-missing-create = Create
how-to-begin = How to begin
area-begin-note = Create these files in the workspace. The first can begin like this; you fill in the rest.
area-begin-files = Files to create
area-begin-first = Front matter and first table
area-must = What must be true
area-nothing-asked = The checklist asks for nothing mandatory here at this stage. An area without a criterion that counts is never ready.
area-decisions = Decisions about this area
decisions-all = All decisions
area-risks = Open risks and issues
area-recommended = What is recommended
area-recommended-note = Shown beside the verdict; it never changes it, and no owner is asked for.
area-profile = What raises the risk
area-profile-note = Signs of risk: where one is not met, more may go wrong than elsewhere. They stop nothing by themselves, and no owner is asked for.
area-known = What else is known
area-known-note = Facts for the reader; they carry no obligation, and no owner is asked for.
findings-and-fixes = Findings and fixes
area-later = Later
area-later-note = Not due at this stage; without part in the verdict.
area-not-applicable = Does not apply
area-not-applicable-note = Each says why.
area-files = Evidence files
area-file-title = Title
area-author = Author
area-assessed = Assessed
area-no-files = None. The folder is empty or not there.
area-checklist = From the checklist
area-checklist-note = What to look at, why, and what to do when it goes wrong.
area-guidance = Guidance

### Findings and method of an area or a topic

area-findings-stop = What stops go-live
area-findings-stop-note = Findings of mandatory criteria, the worst first.
area-findings-others = What does not stop go-live
area-findings-others-note = Answered, tolerated, not due yet, or of criteria that are not mandatory.
method-kicker = What is asked, and how it is checked
method-rules = Criteria and rules
method-rules-note = In the order of the checklist, where each rule stands in full.
method-rules-caption = Criteria of { $name }
method-force = Force
method-how = How it is checked
method-written = Written at
method-source = source lines { $source }
method-no-rules = The checklist asks for nothing here.
sources-title = What it was made from
method-sources-note = Each file with the SHA-256 of the bytes that were read.
topic-method-kicker = Where it comes from
topic-method-deck = Every word and number of that page is the answer of a query over the evidence. These are the queries.

### A requirement

requirement-kicker = What is asked, and why
requirement-found = What was found
requirement-how = How it is decided
requirement-limits = Limits that it uses
requirement-limit = Limit
requirement-here = Here
requirement-standard = In the checklist
requirement-example = An example
requirement-example-faulty = A row of { $title }, for its form; what is found of it stands above.
requirement-example-good = A row of { $title } as it may be written.
requirement-column = Column
requirement-for-example = For example
requirement-paste = To paste
requirement-paste-row = A row to paste
requirement-paste-text = Text to paste
requirement-query = The query
requirement-query-note = For those who know SQL: each row that it finds is a finding above. Signatures and statements count besides.
requirement-sql = SQL

### The sign-offs

signoffs-glance = Everything at a glance
signoffs-glance-note = Mark, and the day or what is wrong. Each mark leads to its row.
signoffs-who = Who has to sign
signoffs-who-note = Refusals first, then by person.
signoffs-who-caption = Signatures that are asked for
signoffs-needed = Needed
signoffs-why = Why, and how to sign
signature-to-sign = To sign: “{ $toSign }”
signoffs-none-missing = Nothing is missing.
signoffs-given = Everything that was signed
signoffs-given-order = Those that do not count first.
signoffs-given-times = Times are those that the signer claims.
signoffs-given-times-frozen = Times are those that the signer claims; none of them is later than the seal of this edition, whose time is what the sealer says.
signoffs-given-proof = What is signed with a key is proved by the signer's SSH signature; by hand means that only the file says so. <a href="readiness.json">readiness.json</a> has the digests whole.
signoffs-given-caption = Signatures: { $title }
signoffs-signed = Signed
signoffs-same-files = The same files, byte for byte, as the signature above.
signoffs-nobody-signed = Nobody has signed yet.

### The risks

risks-map = Open risks on the map
risks-top-order = By likelihood times impact.
risks-open-caption = { $title }, open
risks-closed = Closed
risks-closed-caption = { $title }, closed

### The findings, and a file of evidence

findings-by-area = By area
findings-by-area-note = Each area has a page with its findings: where, why, and what to paste.
findings-caption = Findings by area and by state
findings-stop = Stop go-live
findings-not-met = Not met
findings-no-evidence = No evidence
findings-not-signed = Not signed
findings-answered = Answered or tolerated
findings-answered-short = Answered
findings-begin = Begin with
findings-form = How the files are written
evidence-cited = Cited by
evidence-cited-note = Findings that rest on this file.
evidence-found = What was found
evidence-where = Where
evidence-criterion = Criterion
evidence-cited-caption = Findings that cite this file
evidence-front = Front matter
evidence-front-note = What the file says of itself.
evidence-text = The file, as written
evidence-rows = The rows
evidence-line = Line
evidence-rows-scrolls = Rows of { $name }, scrolls sideways
evidence-rows-caption = Rows of { $name }

### People, and a person

people-kicker = People
people-owe = Who owes what
people-owe-note = What is nobody's first, then whoever is late, then by the first date.
people-owe-caption = What each person owes
people-signatures = Signatures
people-items = Items
people-overdue = Overdue
people-first-due = First due
people-first = First of all
people-first-short = First
people-nobody = Nobody owes anything today.
people-free = Who owes nothing
people-free-caption = People who owe nothing
people-free-words = Owes nothing today.
person-owes = What you owe
person-owes-note = Soonest first.
person-owes-caption = What { $name } owes
person-deliver = How to deliver
person-sign = How to sign

### Decisions, a decision, and the archive

decisions-kicker = Decisions
decisions-all-note = The newest first. The words of a record never change; what became of it is worked out again each day.
decisions-what = What was decided
decisions-outcome = Outcome
decisions-recommended-then = Recommended then
decisions-conditions = Conditions
decisions-begin = To record a decision
decisions-begin-note = One command begins the record, with the next number and with what golive recommends on that day. PERSON is the id of whoever writes it.
decisions-begin-command = Command to begin a record
decision-kicker = Decision { $number }
decision-conditions = The conditions
decision-conditions-note = Their state is worked out again each day; their words cannot change.
decision-conditions-caption = Conditions
decision-closed-by = Closed by
decision-votes = Who decided
decision-votes-note = Dissent and abstention are part of the record.
decision-votes-caption = Votes
decision-vote = Vote
decision-said = Said
decision-quote = “{ $words }”
decision-no-votes = Nobody has voted yet. Votes are written into the record, with who was against and who abstained.
decision-knew = What they knew, and what is true today
decision-areas-caption = The areas when it was decided, and today
decision-then = Then
decision-no-change = no change
decision-options = What was considered
decision-why = Why
decision-words = In the record's own words
decision-record = The record
decision-record-note = Whoever has the file can compare its digest.
decision-digest = SHA-256 of the file
decision-neighbours = Neighbouring decisions
archive-kicker = Archive
archive-command = Command to seal a decision
archive-sealed = Sealed decisions
archive-sealed-note = The newest first.
archive-decision = Decision
archive-package = Package
archive-sealed-at = Sealed
archive-digests = Digests, and how to check
archive-this-seal = This seal <span class="hash">{ $digest }</span>
archive-seal-before = The seal before it <span class="hash">{ $previous }</span>

### The gates

trend-kicker = Quality gates
trend-command = Command to take a snapshot
trend-areas = Area by area
trend-areas-note = The higher the line, the better; not ready, no evidence and not signed are equally low.
trend-areas-scrolls = Areas at each gate, scrolls sideways
trend-areas-caption = Areas at each gate
trend-line = In a line
trend-reviews = The gates
trend-reviews-note = What the evidence said on each day; what people said stands in the record of the gate.
trend-gate = Gate
trend-day = Day
trend-verdict = Verdict
trend-areas-ready = Areas ready
trend-criteria = Criteria met, of those due
trend-criteria-short = Criteria met
trend-signatures = Signatures in
trend-signatures-short = Signatures
trend-step = { $title }: { $summary }
trend-earlier = Before that
trend-earlier-note = What changed from gate to gate, the newest first.

### How a verdict is reached

about-title = How a verdict is reached
about-deck = Every status is worked out from files by the rules below. Nobody types in a colour, and nothing is hidden in a score.
about-rules = The rules, with today’s numbers
about-recommendation = The recommendation
about-states = What the marks mean
about-states-caption = States of a criterion
about-answers = Of a signature
about-answers-caption = States of a signature
about-asked = Everything that is asked
about-asked-note = { $count }. Each area has a page with its criteria and how each is checked.
about-asked-caption = Areas and how many criteria each has
about-mandatory = Mandatory
about-recommended = Recommended
about-others = Facts and risks
about-question = Question
about-no-areas = The checklist has no areas.
about-sources-note = Files that belong to no area, each with the SHA-256 of the bytes that were read. Those of an area stand on its page.
about-codes = Every remark that golive makes on files
about-codes-note = The numbers are stable and never used again for something else.

### Accessibility

accessibility-title = Everybody who decides must be able to read this
accessibility-deck = This portal is made to meet WCAG 2.2 at level AA. No measure of ours replaces yours: where something stops you, tell the people who keep it.
accessibility-contact = Whom to tell
accessibility-aim = Aim
accessibility-aim-level = WCAG 2.2, level AA
accessibility-rely = What you can rely on
accessibility-states = Every state has a shape, a colour and a word; no colour stands alone.
accessibility-pictures = Every picture has a title that says what it shows, and its numbers stand in a table or list on the same page.
accessibility-keyboard = All of it works with a keyboard alone, from left to right and top to bottom, with a visible frame around what is chosen.
accessibility-size = Text may be enlarged to four times its size, and spaced as you need it; on a narrow screen only wide tables scroll, each in a box of its own.
accessibility-colours = Light, dark, high contrast and forced colours follow what your system asks for; nothing moves by itself.
accessibility-scripts = Nothing but the search needs a script. On paper all colours keep their words.
accessibility-tested = How it is tested
accessibility-tested-words = Each edition of the program that makes these pages is tested in a real browser: every kind of page with axe in light and dark at 390 and 1280 pixels, without sideways scrolling at 320 pixels, with wider text spacing, with a keyboard, in forced colours and on paper; every page with a validator of HTML.
accessibility-limits = Known limits
accessibility-limit-people = It was not tried by people who use screen readers every day, nor in Safari.
accessibility-limit-tables = Wide tables of evidence files scroll sideways in a box; the raw file beside them can be opened in a program of your choice.
accessibility-limit-words = Words of the evidence are shown as people wrote them: a link there may be called “here”, and a text in another language is not marked as such.

### Search, and a page that is not there

search-title = Search
search-label = Words of an area, criterion, sign-off, risk, decision, person or file
search-button = Search
search-none = Nothing was found. Try fewer words, or the beginning of one.
# Forms by plural category, as many as the language has, with `|` between; # is the number, ## how many are shown.
search-found = one: # result | other: # results
search-cut = other: # results, the first ## are shown
search-noscript = Search needs JavaScript. Without it, every page is reached from the list at the foot of this page, and your browser finds words on each.
lost-title = There is no such page
lost-deck = It may have been renamed, or the address has a slip in it. The list at the foot of this page has every other one.
