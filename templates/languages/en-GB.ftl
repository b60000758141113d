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

# Stands between clauses of a list, which may hold commas.
clauses-between = { "; " }
# What a criterion asks, as a quotation.
rule-title = “{ $ask }”
# Behind the beginning of a list: so many more.
rule-names-more = { $names } and { SPELLED($count) } more

## Force of a criterion, what it does to the verdict, and how it is checked

rule-guidance = Guidance
rule-risk = Sign of risk
rule-level = { $level ->
    [mandatory] Mandatory
    [recommended] Recommended
   *[informative] Informative
}
# Behind “Mandatory”: $stage is one of stage-beginning.
rule-counts-from = counts from { $stage }
rule-due = due { $day }
rule-no-effect = stops nothing by itself
# Behind “counts from”.
stage-beginning = { $stage ->
    [cutover] the cutover
    [open] go-live
   *[hypercare] the end of hypercare
}
rule-stake = { $kind ->
    [risk] This is a sign of risk, not a duty: where it is not met, more may go wrong after go-live.
    [informative] This is something to know, not a duty.
   *[recommended] This is good advice, not a duty.
} By itself it stops nothing and does not change the verdict. { $count ->
    [0] Nobody owns the area who could decide what is done about it.
    [one] { $owners }, who owns the area, decides what is done about it.
   *[other] { $owners }, who own the area, decide what is done about it.
}
# One of $names below.
rule-name-on-condition = { $name } (on a condition)
rule-stated = Stated and signed for by { $names }: “{ $words }”.
rule-stated-mixed = Stated and signed for by { $names }; one signature without a condition is enough: “{ $words }”.
rule-statement = The statement: “{ $words }”.
# Ann has refused to sign Orders, under “It works”; …
rule-refused-elsewhere = { $what }, under { $rule }; what was missing there comes first.
# Who signs tells people, not a terminal.
rule-answers = They tell the project team their answer: yes, yes on conditions, or no.
# Before what the checklist says for all cases.
rule-otherwise = For whatever else comes up:{ " " }
rule-why = Why: { $reason }
# Behind what is asked, which reads as if it were so: “The stock is right”, which is not met
rule-is-unsigned = , which { $count ->
    [one] is
   *[other] are
} not signed
rule-is-not-met = , which { $count ->
    [one] is
   *[other] are
} not met
rule-is-without-evidence = , which { $count ->
    [one] has
   *[other] have
} no evidence yet
rule-is-on-conditions = , which { $count ->
    [one] is
   *[other] are
} met on conditions only
# Behind “Of the rest, ” and what so many ask.
rule-rest-on-conditions = { " " }{ $count ->
    [one] is
   *[other] are
} met on conditions only, and that does not hold this back.
# Beside what nobody sees to; the checklist’s findings say it in the same words.
rule-nobody = no owner, no date
rule-weighing = A finding makes it not met. Where somebody has taken it on, in an open item of the RAID log that names it under “covers”, with owner and date, it is met with conditions. More on { $link }.
rule-weighing-tolerated = A finding makes it not met. Where somebody has taken it on, in an open item of the RAID log that names it under “covers”, with owner and date, it is met with conditions. What the rule above lets stay open is tolerated: it makes it met with conditions, without such an item. More on { $link }.
rule-weighing-link = how a verdict is reached
rule-reading = For the reader: nothing is checked, ticked or signed here.
rule-computed = Computed by a query.
rule-computed-from = Computed from { $tables }.
rule-needs = There must be { $tables }.
rule-attested = Somebody ticks a sentence in the evidence. It counts once the signatures asked for are in, at least one of them without a condition: { $rule }.
rule-signed-by = To be signed by { $signers }.
rule-signer = the { $role }
rule-signer-each = each { $role }
# Before what so many points ask.
rule-takes-over = { $count ->
    [one] It stands as this point stands, which is checked by itself:{ " " }
   *[other] It stands as the worst of these points stands, each of which is checked by itself:{ " " }
}
rule-takes-over-points = { $start }{ $points }.
rule-own-limit = The programme has set a limit of its own: { $label }, { $here }; the checklist says { $asked }.
# 20%, 30% where all goes live at once
limit-standard-big-bang = { $standard }, { $bigBang } where all goes live at once
rule-asked-none = No criterion is asked for.
rule-asked = Criteria: { $parts }.
rule-asked-mandatory = { SPELLED($count) } mandatory
rule-asked-recommended = { SPELLED($count) } recommended
rule-asked-others = { SPELLED($count) } { $count ->
    [one] fact or risk
   *[other] facts and risks
}
rule-more-files = And { SPELLED($count) } more. The page of each file has its digest.

## Page of a criterion

requirement-description = { $ask }: why it is asked, how it is decided, and what was found.
requirement-area = Area
requirement-owner = Area owner
requirement-force = Force
requirement-read-from = Read from
requirement-written-at = Written at
requirement-source = Lines of the source checklist
requirement-words = { $role }: “{ $words }”
requirement-tick = The sentence to tick: “{ $words }”
requirement-neighbours = What is asked of { $area }

## How a verdict is reached

method-title = How a verdict is reached
method-description = The rules by which the verdict is worked out, with today’s numbers.
method-crumb = Method
method-count = { $count } { $count ->
    [one] criterion
   *[other] criteria
}
method-checklist = The checklist names what must be true: { SPELLED($criteria) } { $criteria ->
    [one] criterion
   *[other] criteria
} that count today, in { SPELLED($areas) } { $areas ->
    [one] area
   *[other] areas
}{ $across ->
    [yes] { " " }and a part across areas
   *[no] { "" }
}.
method-decided = Each is decided from the files, never by a person’s choice of colour. { $counts }
method-areas = An area is not ready if one of its mandatory criteria is not met ({ $notReady } today), has no evidence if one lacks it ({ $noEvidence } today), is not signed if nothing but signatures is missing ({ $unsigned } today), is conditional if one rests on conditions, a waiver or a later day ({ $conditions } today), and ready only if all are met ({ $ready } today).
method-whole = The whole is as ready as its worst area. Missing, old and unknown are never green. Waived is never green. There is no score: it would be bargained over.
method-answers = A finding is answered only by an item of the RAID log that names it in “covers”, is open, and has an owner and a date that has not passed.
method-signatures = A signature counts only for the bytes that were signed, from somebody who holds the role, and until one of those files changes: { $signed } of { $asked } count today.
method-ranking = What stands between us and go-live is ranked: first what open issues of the gravest severity are behind; then not met before no evidence; within each, in the order of the checklist. Missing evidence of one area is one entry.
method-recommended = Recommended criteria never change a verdict; those that are open are listed beside it: { $count } today.
method-recommendation = No-go if any area is not ready, has no evidence or is not signed; otherwise a conditional go if any is conditional; otherwise go. { $today ->
    [no-go] Today at least one area is not ready, has no evidence or is not signed.
    [conditional-go] Today every area is ready or conditional.
   *[go] Today every area is ready.
} It is a recommendation: people decide.
meaning-met = The evidence is there and nothing in it speaks against it.
meaning-conditions = Something speaks against it, and each such thing has an answer with an owner and a date, or is tolerated by the checklist.
meaning-not-met = Something speaks against it and is not answered, or somebody has refused to sign.
meaning-no-evidence = Nobody has filed what would show it. Counts as not ready.
meaning-unsigned = What would show it is there, and a signature for it is missing. Counts as not ready.
meaning-waived = Somebody entitled has accepted to go without it, for a stated reason. Never counts as met.
meaning-not-due = Its day or its stage has not come.
meaning-not-applicable = The programme has nothing that it applies to.

## What is asked of an area

area-method-title = { $area }: what is asked
area-method-description = { $area }: { $question } { $asked }
area-method-today = The area today
area-method-owner = Area owner
area-method-written-in = Written in

## Findings

findings-crumb = Findings and fixes
findings-none = No findings
findings-title = { SPELLED($count) } { $count ->
    [one] finding
   *[other] findings
}
findings-title-parts = { SPELLED($count) } { $count ->
    [one] finding
   *[other] findings
}: { $parts }
findings-part-not-met = { SPELLED($count) } not met
findings-part-missing = { SPELLED($count) } without evidence
findings-part-unsigned = { SPELLED($count) } not signed
findings-lead = { $title }.
findings-nothing = Everything that the checklist asks for today is there, and nothing in it speaks against it.
findings-stop-none = None stops go-live.
findings-stop = { SPELLED($count) } { $count ->
    [one] stops
   *[other] stop
} go-live.
# Two stop go-live, in one area and across the programme.
findings-stop-in = { SPELLED($count) } { $count ->
    [one] stops
   *[other] stop
} go-live, { $places }.
findings-in-areas = in { SPELLED($count) } { $count ->
    [one] area
   *[other] areas
}
findings-across = across the programme
findings-answered = { SPELLED($count) } { $count ->
    [one] is
   *[other] are
} answered or tolerated.
findings-repeating = { SPELLED($count) } { $count ->
    [one] more area is
   *[other] more areas are
} stopped by what another has not met.
findings-elsewhere = Stopped by what another area has not met: { $points }.
findings-clean = Nothing to repair: { $areas }.
findings-in-full = { $file } has all.
findings-more-for-tools = And { SPELLED($count) } more. { $file } has all.
findings-fact-tools = For your tools
findings-fact-desk = At your desk
findings-fact-not-met = Not met
findings-fact-missing = No evidence
findings-fact-unsigned = Not signed
findings-fact-answered = Answered or tolerated
findings-count = { $count } { $count ->
    [one] finding
   *[other] findings
}
findings-forms-none = The files are in order: nothing is misspelt, nothing leads nowhere.
findings-forms = { SPELLED($count) } { $count ->
    [one] remark
   *[other] remarks
}.
findings-severity = { $severity ->
    [error] error
    [warning] warning
   *[note] note
}
area-findings-title = { $area }: findings and fixes
area-findings-description = { $area }: { $lead } { $deck }
area-findings-today = The area today
area-findings-owner = Area owner
area-findings-all = All findings
# What a finding is about, and what was found.
finding-about = { $subject }: { $found }
finding-tolerated = Tolerated, not answered
finding-answered = Answered
finding-words-to-sign = The words to sign: “{ $words }”
finding-how-to-sign = { $how }.
# R1 The bank answers; $blanket says whether it is for all findings of a criterion.
finding-answered-by = Answered by { $item } { $title }{ $blanket ->
    [yes] { " " }(blanket, for the whole criterion)
   *[no] { "" }
}. Owner: { $owner }. Due: { $due }.
finding-in-raid = In the RAID log: { $item } { $title }{ $blanket ->
    [yes] { " " }(blanket, for the whole criterion)
   *[no] { "" }
}. Owner: { $owner }. Due: { $due }.

## Owners and dates beside what is open

owner-none = No owner
date-none = No date
date-overdue = { $day }, overdue
# In place of the day on which an item is due.
due-closed = closed
# R1, Ann, 3 Dec
due-item = { $item }, { $owner }, { $due }
# The bank answers (R1, Ann, 3 Dec)
due-condition = { $title } ({ $item }, { $owner }, { $due })

## Evidence

evidence-kind-checklist = Checklist
evidence-kind-decision = Decision record
evidence-kind-signature = Signature
evidence-kind-evidence = Evidence
evidence-kicker = File of the workspace
# cases.csv: 434 rows, ten cited by findings
evidence-rows = { $name }: { $rows } { $rows ->
    [one] row
   *[other] rows
}{ $cited ->
    [0] { "" }
   *[other] , { SPELLED($cited) } cited by findings
}
evidence-lines = { $name }: { $lines } { $lines ->
    [one] line
   *[other] lines
}{ $cited ->
    [0] { "" }
   *[other] , { SPELLED($cited) } cited by findings
}
evidence-no-rows = The file has a head and no rows.
evidence-all-rows = Each line number is a link you can send.
evidence-first-rows = The first { $count }, and every row that a finding cites. Each line number is a link you can send.
# 12 rows not shown, lines 14 to 25
evidence-gap = { $count } { $count ->
    [one] row
   *[other] rows
} not shown, lines{ "\u00A0" }{ $first } to{ "\u00A0" }{ $last }
evidence-gap-line = { $count } { $count ->
    [one] row
   *[other] rows
} not shown, line{ "\u00A0" }{ $line }
evidence-description = { $cited ->
    [0] File { $path }: no finding cites it.
    [one] File { $path }: findings cite { SPELLED($cited) } line.
   *[other] File { $path }: findings cite { SPELLED($cited) } lines.
}
evidence-bytes = { $count } { $count ->
    [one] byte
   *[other] bytes
}
evidence-kilobytes = { $size } kB
evidence-megabytes = { $size }{ "\u00A0" }MB
evidence-text = Text
evidence-whole-file = The file
evidence-line = line{ "\u00A0" }{ $line }
evidence-raw = Raw file
evidence-raw-size = { $file }, { $size }
evidence-digest = SHA-256
evidence-author = Author
evidence-author-none = No author
evidence-assessed = Assessed
evidence-table-of = Table of
evidence-named-by = { $file }, { $author }
evidence-named-by-on = { $file }, { $author }, { $day }
evidence-read-by = Read by

## Pages about topics, and tables

topic-head = Headline and facts
# What a query says where there is nobody and nothing, in lower case: it stands out.
topic-absent = nobody, nobody yet, no owner, no date, no day, not known, not known yet, no way back, none yet
topic-where-from = Where this comes from
topic-queries = The queries of this page
topic-question = Question this page answers
topic-not-known = Not known
# A table, and where its rows are: Test cases (evidence/user-acceptance/)
topic-table = { $table } ({ $home })
topic-table-computed = { $table } (worked out)
topic-no-rows = Nothing is on record for this yet.
topic-no-rows-of = Nothing is on record for this yet. It is read from { $tables }.
topic-table-in = { $table } in { $home }
topic-more-rows = { $count } { $count ->
    [one] row more are in the files.
   *[other] rows more are in the files.
}
topic-area = Readiness of this area
topic-area-link = See the area
topic-method-title = { $topic }: where it comes from
topic-method-description = { $topic }: the queries behind its words and figures.
topic-method-crumb = Where it comes from
figure-yes = yes
figure-no = no

## Pictures

picture-table = The table holds the same numbers.
picture-table-below = The table below holds the same numbers.
picture-hours = { $hours }{ "\u00A0" }h
rehearsal-caption = The heavy line is the end of the window. Dashed: not run yet.
rehearsal-not-planned = no time planned
rehearsal-not-measured = not measured
rehearsal-planned = planned{ "\u00A0" }{ $hours }
# $time is how long it took, or is planned to take.
rehearsal-fits = { $time }, just fits
rehearsal-over = { $time }, { $hours } over
rehearsal-under = { $time }, { $hours } under
rehearsal-window = window, { $hours }
rehearsals-none = { $title }: none has been held and measured.
rehearsals-within = { $title }: { $held ->
    [one] the one held kept within the window
    [2] both held kept within the window
   *[other] all { SPELLED($held) } held kept within the window
}{ $known ->
    [yes] { " " }of { $window }
   *[no] { "" }
}.
rehearsals-over = { $title }: { SPELLED($over) } of { SPELLED($held) } held ran over the window{ $known ->
    [yes] { " " }of { $window }
   *[no] { "" }
}.
rehearsals-last = The last, { $label }, took { $words }.
rehearsals-next = { $label } is { $words }.
gantt-title = { $title }: { $steps } { $steps ->
    [one] step
   *[other] steps
} in { $hours }{ $measured ->
    [yes] , as measured
   *[no] { "" }
}, { $critical } on the critical path{ $end ->
    [inside] ; the window is { $window }
    [over] ; the window of { $window } ends before
   *[unknown] { "" }
}.
gantt-worst = “{ $step }” took { $measured } instead of { $planned }.
gantt-took = { $measured }, planned { $planned }
gantt-window-ends = window ends
gantt-window-ends-at = window ends { $moment }
gantt-caption = Outlined in red: the critical path. Hatched: after the window.
gantt-caption-measured = Outlined: as planned. Filled: as measured. Red: the critical path. Hatched: after the window.
gantt-caption-marks = Diamonds: somebody decides whether to go on.
gantt-left-out = { $count } { $count ->
    [one] step
   *[other] steps
} without times, or beyond the first { $most }, stand only in the table.
gantt-at-start = at the start
gantt-after = after { $moment }
run-nothing = { $title }: nothing{ $known ->
    [yes] { " " }of { $total }
   *[no] { "" }
} has been run.
run-title = { $title }: on { $day } { $run }{ $known ->
    [yes] { " " }of { $total }
   *[no] { "" }
} had been run{ $isPassed ->
    [yes] { " " }and { $passed } had passed
   *[no] { "" }
}{ $isPlanned ->
    [yes] ; the plan for that day was { $planned }
   *[no] { "" }
}.
run-passed = { $count } passed
run-run = { $count } run
# Names of the lines and of the area; there is little room.
run-legend-plan = plan
run-legend-run = run
run-legend-passed = passed
rollout-caption = Filled: this go-live. Outlined: later ones, whose dates may move.
rollout-number-unknown = not said
rollout-no-date = No date
rollout-step = { $step } brings { $number } on { $date }
rollout-step-undated = { $step } brings { $number }, without a date
rollouts = { $title }: { $steps }.
rollouts-more = { $title }: { $steps }; and { SPELLED($count) } more.
targets-one = { $title }: { $met ->
    [yes] the target is met
   *[no] the target is not met
}.
targets-answered = { $title }: { SPELLED($met) } of { SPELLED($count) } targets are met; { SPELLED($answered) } { $answered ->
    [one] is not, and is answered
   *[other] are not, and are answered
}: { $names }.
targets-met = { $title }: { $count ->
    [2] both
   *[other] all { SPELLED($count) }
} targets are met.
targets-missed = { $title }: { SPELLED($missed) } of { SPELLED($count) } targets { $missed ->
    [one] is
   *[other] are
} not met: { $names }.
targets-part = { $title } Part { $part } of { $count }.
target-not-measured = not measured
target-none = no target
target-none-allowed = none allowed
target-at-least = at least{ "\u00A0" }{ $number }
target-at-most = at most{ "\u00A0" }{ $number }
target-not-a-number = not a number
# $value behind it is what was measured.
target-wanted = , { $wanted }
targets-tick = The tick is the target.
targets-cross = A cross: not reached, by however little.
targets-track-whole = The track ends at the whole.
targets-track-mixed = Where less is better the track ends at twice the target, otherwise at the whole.
targets-track-twice = Every track ends at twice the target.
coverage-none = { $title }: nothing is asked for
coverage = { $title }: { $met } of { $asked } met{ $bad ->
    [0] { "" }
   *[other] , { $bad } not met
}{ $missing ->
    [0] { "" }
   *[other] , { $missing } without evidence
}
coverage-cell = { $row }, { $column }: { $state }
coverage-nothing = Nothing on record
coverage-cell-nothing = { $row }, { $column }: nothing on record
results-title = { $title }: { $passed } of { $all } passed, { $bad } failed or blocked.
results-none = no results
results-bad = { $count } failed or blocked
results-good = none failed
results-to-run = none failed, { $count } to run
gate-chart = Areas at each gate. Ready: { $ready }. With conditions: { $conditions }. Not ready or without evidence: { $others }. The table holds the same.
# Of one gate in the lists above: G5 3
gate-chart-count = { $gate } { $count }
heat-title = Open risks by likelihood and impact. Highest: { $highest }. The table lists them.
heat-likelihood = { $level ->
    [1] Rare
    [2] Unlikely
    [3] Possible
    [4] Likely
   *[5] Certain
}
heat-impact = { $level ->
    [1] Minor
    [2] Low
    [3] Medium
    [4] High
   *[5] Severe
}
heat-impact-axis = Impact on the business
heat-risks = { $count } risks
step-line = { $area }: { $states }
timeline-nothing = { $title }: nothing is planned from { $first } to { $last }.
timeline-title = { $title }, from { $first } to { $last }. { $items }.
timeline-item = { $item }, { $when }
timeline-today = Today, { $day }
timeline-more = And { SPELLED($count) } more.

## Pages and what is found in them

accessibility-name = Accessibility
accessibility-description = What readers can rely on, how it is tested, and known limits.
accessibility-nobody = Nobody is named yet
area-page-title = { $area }: { $state }
area-page-crumb = Areas
area-page-open = Open:
area-page-also-open = Also open:
area-page-no-evidence = No evidence
page-lost = Page not found
page-lost-description = There is no such page.
# Before the title of a page that the search has found: what kind of page it is.
found-verdict = Verdict
found-page = Page
found-area = Area
found-method = Method
found-findings = Findings
found-decision = Decision
found-person = Person

## Templates
