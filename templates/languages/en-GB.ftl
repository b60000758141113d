# The words of the portal in English. One file says everything in one language: a copy of it, translated, is another language.
# The format is Fluent's (projectfluent.org): `name = text`. `{ $name }` is put in; `{ SPELLED($count) }` is a number in words up to
# eleven; variants stand in `{ $count -> [one] … *[other] … }`, each in a line of its own, by plural category, number or word. The space behind a number never breaks.
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

# Of the whole programme, at the head of the overview.
verdict-not-assessed = Not assessed
verdict-ready = Ready for { $day }
verdict-ready-past = Ready; the date was { $day }
verdict-ready-undated = Ready, and no date is set
verdict-conditions = Ready with conditions for { $day }
verdict-conditions-past = Ready with conditions; the date was { $day }
verdict-conditions-undated = Ready with conditions, and no date is set
verdict-not-ready = Not ready for { $day }
verdict-not-ready-past = Not ready, and { $day } has passed
verdict-not-ready-undated = Not ready, and no date is set

verdict-live = Live since { $day }

# How many areas stand where: the first sentence of the overview. A number at the beginning gets a large letter.
verdict-areas-none = The checklist has no areas yet.
verdict-areas-all-ready = { $total ->
    [1] The one area is ready.
    [2] Both{ "\u00A0" }areas are ready.
   *[other] All { SPELLED($total) } areas are ready.
}
verdict-areas-all-missing = { $total ->
    [1] The one area has no evidence.
   *[other] None of the { SPELLED($total) } areas has evidence enough to be judged.
}
verdict-areas-all-unsigned = { $total ->
    [1] The one area is not signed.
   *[other] None of the { SPELLED($total) } areas is signed.
}
verdict-areas-all-blocked = { $total ->
    [1] The one area is not ready.
   *[other] None of the { SPELLED($total) } areas is ready.
}
verdict-areas-blocked = { SPELLED($blocked) } of { SPELLED($total) } { $total ->
    [one] area
   *[other] areas
} { $blocked ->
    [one] is
   *[other] are
} not ready.
verdict-areas-blocked-missing = { SPELLED($blocked) } of { SPELLED($total) } { $total ->
    [one] area
   *[other] areas
} { $blocked ->
    [one] is
   *[other] are
} not ready and { SPELLED($missing) } { $missing ->
    [one] has
   *[other] have
} no evidence.
verdict-areas-blocked-unsigned = { SPELLED($blocked) } of { SPELLED($total) } { $total ->
    [one] area
   *[other] areas
} { $blocked ->
    [one] is
   *[other] are
} not ready and { SPELLED($unsigned) } { $unsigned ->
    [one] is
   *[other] are
} not signed.
verdict-areas-blocked-missing-unsigned = { SPELLED($blocked) } of { SPELLED($total) } { $total ->
    [one] area
   *[other] areas
} { $blocked ->
    [one] is
   *[other] are
} not ready, { SPELLED($missing) } { $missing ->
    [one] has
   *[other] have
} no evidence and { SPELLED($unsigned) } { $unsigned ->
    [one] is
   *[other] are
} not signed.
verdict-areas-missing = { SPELLED($missing) } of { SPELLED($total) } { $total ->
    [one] area
   *[other] areas
} { $missing ->
    [one] has
   *[other] have
} no evidence.
verdict-areas-missing-unsigned = { SPELLED($missing) } of { SPELLED($total) } { $total ->
    [one] area
   *[other] areas
} { $missing ->
    [one] has
   *[other] have
} no evidence and { SPELLED($unsigned) } { $unsigned ->
    [one] is
   *[other] are
} not signed.
verdict-areas-unsigned = { SPELLED($unsigned) } of { SPELLED($total) } { $total ->
    [one] area
   *[other] areas
} { $unsigned ->
    [one] is
   *[other] are
} not signed.
verdict-areas-conditional = { SPELLED($conditional) } of { SPELLED($total) } { $total ->
    [one] area
   *[other] areas
} { $conditional ->
    [one] is
   *[other] are
} ready only with conditions.

# The sentences behind it.
across-not-ready = The checks across the programme are not met either.
across-no-evidence = The checks across the programme have no evidence yet.
overview-sign-offs-none = No sign-off is required yet.
overview-sign-offs-all-in = { $signed } of { $asked } sign-offs are in.
overview-sign-offs-open = { SPELLED($open) } required { $open ->
    [one] sign-off is
   *[other] sign-offs are
} missing, lapsed or refused.
# The same where not all sign-offs are shown.
overview-sign-offs-none-shown = No sign-off is shown in this edition.
overview-sign-offs-all-shown-in = Of the sign-offs that this edition shows, { $signed } of { $asked } are in.
overview-sign-offs-shown-open = Of the { $asked } sign-offs that this edition shows, { SPELLED($open) } { $open ->
    [one] is
   *[other] are
} missing, lapsed or refused.
must-change-nothing = Nothing below needs a decision.
must-change = { SPELLED($count) } { $count ->
    [one] thing
   *[other] things
} below must change before the go/no-go meeting on { $day }.
must-change-past = { SPELLED($count) } { $count ->
    [one] thing
   *[other] things
} below must change; the go/no-go meeting was on { $day }.
must-change-undated = { SPELLED($count) } { $count ->
    [one] thing
   *[other] things
} below must change; no go/no-go meeting has been set.

# In large letters, and below it in small ones.
countdown-today = Today
countdown-today-words = is the day of go-live, counted from the evidence date
countdown = { $days } { $days ->
    [one] day
   *[other] days
}
countdown-ahead-words = to go-live, counted from the evidence date
countdown-past-words = since the planned go-live, counted from the evidence date


# After go-live, in the same places.
live-day = Day{ "\u00A0" }{ $number }
live-day-words = since go-live
live-support-days = of { $count } { $count ->
    [one] day
   *[other] days
} of extra support
live-support-ended = since the extra support ended
live-open = { SPELLED($count) } { $count ->
    [one] thing
   *[other] things
} below { $count ->
    [one] is
   *[other] are
} still open.
live-open-until = { SPELLED($count) } { $count ->
    [one] thing
   *[other] things
} below { $count ->
    [one] is
   *[other] are
} still open; the extra support ends on { $day }.
live-open-ended = { SPELLED($count) } { $count ->
    [one] thing
   *[other] things
} below { $count ->
    [one] is
   *[other] are
} still open; the extra support ended on { $day }.
live-evidence = Today the evidence says: { $state }. After go-live nothing is recommended; what is open is seen to until the extra support ends.
live-support = Extra support
badge-live = live, { $state }

# From the day of the evidence to another, inside a sentence.
distance-today = today
distance-tomorrow = tomorrow
distance-yesterday = yesterday
distance-ahead = in { SPELLED($days) } { $days ->
    [one] day
   *[other] days
}
distance-past = { SPELLED($days) } { $days ->
    [one] day
   *[other] days
} ago

recommendation-go = Go. Every criterion that counts is met.
recommendation-conditional = Go, if { $conditions ->
    [1] one condition is
   *[other] { SPELLED($conditions) } conditions are
} accepted.
# The same where not all that it rests on is shown.
recommendation-conditional-part = Go, if its conditions are accepted; this edition shows { $conditions ->
    [0] none of them.
    [1] one of them, below.
   *[other] { SPELLED($conditions) } of them, below.
}
recommendation-no-go-part = When the list above is empty, this becomes go, or a conditional go where something is covered or waived; of its conditions this edition shows { $conditions ->
    [0] none.
    [1] one, below.
   *[other] { SPELLED($conditions) }, below.
}
recommendation-no-go = When the list above is empty, this becomes { $conditions ->
    [0] go, or a conditional go where something is covered or waived.
    [1] a conditional go, resting on one condition.
   *[other] a conditional go, resting on { SPELLED($conditions) } conditions.
}

## Words of states

# Beside a mark; inside a sentence they begin with a small letter.
state-met = Met
state-conditions = With conditions
state-not-met = Not met
state-no-evidence = No evidence
state-waived = Waived
state-not-due = Not due yet
state-not-applicable = Does not apply
state-not-signed = Not signed
state-not-required = Not required
state-not-asked = Not asked
area-state-ready = Ready
area-state-conditions = Conditional
area-state-not-ready = Not ready
area-state-no-evidence = No evidence
go = Go
conditional-go = Conditional go
no-go = No-go
sign-off-state-valid = Signed
sign-off-state-conditions = Signed with conditions
sign-off-state-rejected = Refused
sign-off-state-wrong-hands = Wrong hands
sign-off-state-not-entitled = Not entitled
sign-off-state-invalid = Invalid signature
sign-off-state-lapsed = Lapsed
sign-off-state-expired = Expired
sign-off-state-superseded = Replaced
sign-off-state-misfiled = Misfiled
sign-off-state-unbound = Not bound
sign-off-state-missing = Missing
sign-off-state-not-due = Asked, not due
sign-off-state-dated-later = Dated later
sign-off-state-condition-not-kept = Condition not kept
sign-off-key-unknown = Key not known
sign-off-key-revoked = Key revoked
sign-off-key-expired = Key expired
sign-off-key-early = Key not valid yet
sign-off-key-foreign = Key of somebody else
sign-off-key-purpose = Key not for sign-offs
# More such words, with commas, that say nothing about anybody: a page of a portal for vendors may have them, whatever is not shown.
state-vocabulary = Not applicable, Not answered, In the RAID log, Nothing is left out

# On the page of the method.
sign-off-meaning-valid = Signed by somebody who may, over files that have not changed since.
sign-off-meaning-conditions = Signed, while the items named stay open with an owner and a date.
sign-off-meaning-condition-not-kept = Signed on a condition that nobody sees to: without an owner, overdue, or not in the RAID log.
sign-off-meaning-missing = Asked, and nobody has signed.
sign-off-meaning-not-due = Asked, and the day has not come.
sign-off-meaning-rejected = Stays until the same person signs again.
sign-off-meaning-lapsed = A signed file has changed, is gone, or another was added, or the words that are signed have changed.
sign-off-meaning-expired = The checklist lets it count for some days, and they are over. A refusal does not expire.
sign-off-meaning-superseded = The same person signed again later.
sign-off-meaning-wrong-hands = Signed by the delivery side for the business, or by the only author of what is signed.
sign-off-meaning-not-entitled = The signer did not hold the role on that day, neither as deputy.
sign-off-meaning-dated-later = Its day is after the day of judgement; it may count from then on.
sign-off-meaning-misfiled = The file’s folder, its name and what it says do not agree: it was moved, renamed or edited. A refusal stands all the same.
sign-off-meaning-unbound = It names no evidence, or was given for another programme or for none.
sign-off-meaning-invalid = Changed after it was signed, signed for something else, or given without the key that is asked for.
sign-off-meaning-not-required = Nobody is asked.
sign-off-meaning-key-unknown = The list of trusted keys does not have the key.
sign-off-meaning-key-revoked = The key is void, and so is all that it ever signed.
sign-off-meaning-key-expired = On that day the key did not count any more.
sign-off-meaning-key-early = On that day the key did not count yet.
sign-off-meaning-key-foreign = The list of trusted keys gives the key to somebody else.
sign-off-meaning-key-purpose = The list of trusted keys lets it sign other things only.

## Sentences and search

full-stop = .
# Between two sentences: `{ "" }` where a language puts nothing there.
sentences-between = { " " }
# Around what is cut inside a quotation.
quote-open = “
quote-close = ”
# Between clauses of a list.
list-clauses = { "; " }
# Where one of them is meant.
list-or = { " or " }
no-date = No date
no-owner = No owner
# Where there may be one that this edition does not show; and beside what is of the rest only.
not-shown = Not shown
of-what-is-shown = of what is shown
nobody-named = Nobody named
somebody = somebody
# A sentence is not cut in front of these, with commas: what follows takes back something of what was said.
turning-words = but, except, unless, although, though, however, yet, only, not, nor, or, without, if, until
# The commonest words of the language, with commas: the search passes them over where others are asked for too.
search-common-words = a, about, after, again, all, also, am, an, and, another, any, are, as, at, be, because, been, before, being, both, but, by, can, cannot, could, did, do, does, each, either, else, even, ever, every, for, from, further, had, has, have, having, he, her, here, him, his, how, however, i, if, in, into, is, it, its, itself, just, may, me, more, most, much, must, my, neither, no, nor, not, of, on, once, one, only, or, other, others, our, out, over, own, per, rather, same, shall, she, should, since, so, some, still, such, than, that, the, their, them, themselves, then, there, these, they, this, those, though, through, to, too, under, until, up, upon, us, very, was, we, well, were, what, when, where, whether, which, while, who, whom, whose, why, will, with, within, without, would, yet, you, your

## Overview

overview-counts = { $areas } { $areas ->
    [one] area
   *[other] areas
}, { $criteria } { $criteria ->
    [one] criterion
   *[other] criteria
}, { $sign-offs } required { $sign-offs ->
    [one] sign-off
   *[other] sign-offs
}
overview-description = Verdict of the evidence on { $day }: { $state }. { $lead } { $sign-offs }
overview-blockers = What stands between us and go-live
overview-still-open = What is still open
overview-conditions = What a go would rest on
overview-live-conditions = What is accepted with a condition
overview-blockers-note = Ranked by the rules on the method page. When this list is empty, the verdict changes.
overview-areas = { $count ->
    [0] No areas
    [1] The one area
   *[other] The { SPELLED($count) } areas
}
# From the first gate that is shown.
overview-gates = { $gate } to today
overview-required-signed = { $signed } of { $asked } required.
overview-shown-signed = { $signed } of { $asked } that this edition shows.
overview-go-live = Go-live
overview-meeting = Go/no-go
overview-meeting-day = { $day }, { $distance }
overview-cutover = Cutover
overview-cutover-days = { $start } to { $end }
overview-recommended = Recommended

# What the committee is asked.
asked = What the committee will be asked on { $day }
asked-past = What the committee was asked on { $day }
asked-undated = What the committee will be asked
asked-no-answers = No answers are named yet. They stand in the record of the decision, begun before the meeting, or beside the decisions to come, each with what it costs.
asked-more = { SPELLED($count) } more stand there.
# What an answer costs; the full stop or the ellipsis is in it.
answer-cost = Cost: { $cost }
answer-no-cost = No cost is given.

# What moved since the last gate.
moved-criterion = “{ $name }”
moved-one-worse = { $name } fell back.
moved-one-better = { $name } improved.
moved-areas-worse = { SPELLED($count) } { $count ->
    [one] area
   *[other] areas
} fell back: { $names }.
moved-areas-better = { SPELLED($count) } { $count ->
    [one] area
   *[other] areas
} improved: { $names }.
moved-criteria-worse = { SPELLED($count) } { $count ->
    [one] mandatory criterion
   *[other] mandatory criteria
} fell back: { $names }.
moved-criteria-better = { SPELLED($count) } { $count ->
    [one] mandatory criterion
   *[other] mandatory criteria
} improved: { $names }.
moved-and-more = { $names } and { SPELLED($count) } more
slipped-one = { $name } was put off to { $day }.
slipped-one-undated = { $name } was put off, which has no date now.
slipped-many = { SPELLED($count) } { $count ->
    [one] date was
   *[other] dates were
} put off, first { $name } to { $day }.
slipped-many-undated = { SPELLED($count) } { $count ->
    [one] date was
   *[other] dates were
} put off, first { $name }, which has no date now.
# Of something that takes several days; what was put off follows.
slipped-end = { $name }, its end,

# The timeline.
when-range = { $start } to { $end }
when-since = since { $day }
when-until = until { $day }
weeks-title = The next weeks
weeks-caption = Red outlines are late or have no time to spare; grey is frozen, green is extra support, diamonds are single days.
weeks-none = The checklist asks for no timeline. One is a figure of the part across areas with the picture “timeline”.
weeks-nothing = Nothing is planned from { $start } to { $end }. Milestones, the cutover and the go-live stand in programme.md.

# Below the blocks of the gates: two sentences, the second begins with the number.
gates-blocks = Each block is one area.
gates-ready = { SPELLED($then) } { $then ->
    [one] area was
   *[other] areas were
} ready at { $gate }; { $now ->
    [0] none is
    [one] { SPELLED($now) } is
   *[other] { SPELLED($now) } are
} today.

# The matrix of signatures.
sign-off-matrix-not-due = not due
sign-off-matrix-due = due { $day }
sign-off-matrix-asked = { $count } asked
sign-off-matrix-signed = { $signed } of { $asked }

## Board pack

board-pack-name = Board pack
board-pack-occasion = For the go/no-go meeting on { $day }
board-pack-occasion-clock = For the go/no-go meeting on { $day }, { $clock }
board-pack-occasion-live = After go-live
board-pack-occasion-undated = For the go/no-go meeting, of which no day is set
# A decision, its day, and how its conditions stand.
board-pack-on-record = { $decision } ({ $day }). { $conditions }
board-pack-no-decision = No decision is on record.
board-pack-no-conditions = No decision that stands rests on conditions.
board-pack-conditions-of = Conditions of { $decision }
board-pack-decision = decision { $number }
board-pack-conditions = Conditions of the decision in force
board-pack-unsigned = { SPELLED($count) } { $count ->
    [one] signature that does
   *[other] signatures that do
} not count yet
board-pack-unsigned-none = { $reach ->
    [part] Every signature that is due and shown here is in
   *[all] Every signature that is due is in
}
board-pack-unsigned-none-due = No signature is due yet
board-pack-unsigned-none-shown = No signature is shown in this edition
# Where the list is empty.
board-pack-no-unsigned = { $reach ->
    [part] Nothing that this edition shows is missing, lapsed or refused.
   *[all] Nothing is missing, lapsed or refused.
}
board-pack-left-out-roles = { SPELLED($roles) } { $roles ->
    [one] role
   *[other] roles
} more on the page of sign-offs.
board-pack-left-out-areas = { SPELLED($areas) } { $areas ->
    [one] area
   *[other] areas
} more on the page of sign-offs.
board-pack-left-out-both = { SPELLED($roles) } { $roles ->
    [one] role
   *[other] roles
} and { SPELLED($areas) } { $areas ->
    [one] area
   *[other] areas
} more on the page of sign-offs.
board-pack-rest = And { SPELLED($count) } more on the page “{ $page }”.
board-pack-present-nobody = Nobody is named who decides: write in whoever votes. Dissent and abstention are part of the record.
# Up to three sentences: who is there, who else votes, and the last.
board-pack-present = Present: ______ of { SPELLED($count) } { $count ->
    [one] member
   *[other] members
}.
board-pack-present-others = { SPELLED($count) } more { $count ->
    [one] member votes
   *[other] members vote
} on a copy of this sheet.
board-pack-present-dissent = Dissent and abstention are part of the record.

## Downloads

downloads-name = Downloads
downloads-title = Take it with you
downloads-deck = The registers for a spreadsheet program, the days for a calendar, the questions on paper.
downloads-description = The registers, calendars and worksheets of this portal.
downloads-registers = Registers
downloads-registers-note = CSV in UTF-8, as Excel and LibreOffice open it. What would be taken for a formula has an apostrophe in front. Where the column “counted” says yes, the pages count the row; any other word there says why not.
downloads-row = One row is
downloads-size = Rows
downloads-counted = Counted
# What one row is; then which of them a page counts, so that nobody comes to another number.
downloads-requirements = Something that must be true, and whether it is. Counted: the criteria that make the verdict today.
downloads-findings = A row of evidence that breaks a criterion, and what is done about it. Counted: those on the page of findings, which adds what is missing and not signed.
downloads-missing = Something that has to be filed or signed before a criterion can be answered. Counted: those on the page of findings.
downloads-sign-offs = A signature that is asked for, or was given. Counted: those that are asked for today, given or not.
downloads-raid = A risk, assumption, issue or dependency. Counted: the open ones.
downloads-decisions = What was decided, and what was recommended then. Counted: the decisions on record, without drafts.
downloads-conditions = A condition of a decision. Counted: those that are not closed, of decisions in force.
downloads-duties = Something that somebody owes, and by when. Counted: what people owe; the rest is nobody’s.
downloads-calendars = Calendars
downloads-calendars-note = Whole days for Outlook and others. Who subscribes to the address sees what changes; a file that was imported stays as it is.
downloads-everybody = Everybody
downloads-without = { SPELLED($count) } { $count ->
    [one] person has
   *[other] people have
} no calendar, as { $reach ->
    [part] nothing that is shown
   *[all] nothing
} is asked of them by a day: { $names }.
downloads-worksheets = Worksheets
downloads-worksheets-note = What an area is asked, to print and fill in with a pen.
downloads-data = Data
downloads-data-note = The whole answer for programs.

## Worksheet

worksheet-name = Worksheet
worksheet-page-title = { $area }: worksheet
worksheet-description = { $area }: what is asked, what is on file, and room to write.
worksheet-as-of = Evidence as of
worksheet-meeting = Decision
worksheet-file = Answers go into
# What would have to be filed, and the file in which it belongs.
worksheet-wanted = { $what } (in { $file }).
worksheet-later = { SPELLED($count) } more { $count ->
    [one] is
   *[other] are
} asked later, and not on this sheet.

## Reasons and blockers

# After the first of several reasons.
and-more = And { SPELLED($count) } more.
missing-evidence = { SPELLED($count) } { $count ->
    [one] criterion of { $area } has
   *[other] criteria of { $area } have
} no evidence
missing-signatures = { SPELLED($count) } { $count ->
    [one] criterion of { $area } is
   *[other] criteria of { $area } are
} not signed
waiting-owes = { $who } still owes { SPELLED($count) } { $count ->
    [one] signature
   *[other] signatures
}.
waiting-owes-what = { $who } still owes { SPELLED($count) } { $count ->
    [one] signature
   *[other] signatures
}: { $what }.
waiting = Waiting for { $count ->
    [1] the signature
   *[other] signatures
} by { $names }.
# Several signatures of one person.
name-counted = { $name } ({ $count })
signed-on-condition = { $who } has signed on { $count ->
    [1] a condition
   *[other] conditions
}: { $conditions }.
# The same in short.
signed-briefly = { $who } has signed on { $count ->
    [one] a condition
   *[other] { SPELLED($count) } conditions, the first
}: { $condition }.
signed-briefly-unnamed = { $who } has signed on a condition.
item-named = { $title } ({ $item })
# The reason is a sentence with its full stop.
waived = Waived by { $who }: { $reason }
waived-until = Waived by { $who } until { $day }: { $reason }
waived-subject = { $subject } waived by { $who }: { $reason }
waived-subject-until = { $subject } waived by { $who } until { $day }: { $reason }
waived-nobody = nobody
needed-decision = before the decision on { $day }
needed-go-live = before go-live on { $day }
needed-cutover = in the cutover, from { $day }
needed-open = from go-live on { $day }
needed-hypercare = at the end of hypercare on { $day }

# A signature that does not count.
signature-waiting = { $who } will be asked to sign { $what }
signature-waiting-nobody = Nobody is named who will be asked to sign { $what }
signature-refused = { $who } has refused to sign { $what }
signature-lapsed = { $who }’s signature for { $what } has lapsed
signature-missing = { $who } has not signed { $what }
signature-missing-nobody = Nobody is named to sign { $what }
signature-flawed = { $who }’s signature for { $what } does not count: { $state }
signature-flawed-other = { $who }’s signature for { $what } does not count: { $state }; { $asked } has to sign
signature-flawed-nobody = { $who }’s signature for { $what } does not count: { $state }; nobody named has to sign

refusal-words = { $refused }: “{ $words }”
refusal-anyone = whoever refused
refusal-to-do = to do what { $who } asks for
refusal-to-do-others = to do what { $who } asks for; { SPELLED($count) } other { $count ->
    [one] signature is
   *[other] signatures are
} not in
refusal-to-win = to be won over
refusal-to-win-others = to be won over; { SPELLED($count) } other { $count ->
    [one] signature is
   *[other] signatures are
} not in

# Beside the name of who sees to the last of several things.
charge-others = and { SPELLED($count) } { $count ->
    [one] other
   *[other] others
}
charge-orphans = { $things ->
    [issue] { $count } of { $total } issues without an owner
    [item] { $count } of { $total } items without an owner
   *[finding] { $count } of { $total } findings without an owner
}
charge-by = { $count } of { $total } by { $day }
ask-whom = ask { $names }

# Other criteria that one cause keeps from being met; where there are several, their number leads to them.
blocker-criteria = { SPELLED($count) } { $count ->
    [one] criterion
   *[other] criteria
}
blocker-with-one = Not met with { $issues ->
    [one] it
   *[other] them
}: { $criterion }.
blocker-with-more = { $criteria } are not met with { $issues ->
    [one] it
   *[other] them
}.
blocker-cause-one = Of the same cause: { $criterion }.
blocker-cause-more = { $criteria } of the same cause.
blocker-decides = decides; nobody sees to it yet
# The first criterion of several; the number leads to the others.
blocker-first = { $criterion }; and { $more }.
blocker-more = { SPELLED($count) } more
blocker-others = and { SPELLED($count) } { $count ->
    [one] other
   *[other] others
}

# Decisions that are awaited.
decision-by = { $who } decides by { $due }
decision-awaited-briefly = Awaits decision { $decision }, { $due }.
decision-awaited = Awaiting a decision by { $who }, { $due }: { $question }

# The issues that hurt most.
grave-issues = { $count ->
    [1] An issue of severity{ "\u00A0" }{ $severity } is open
   *[other] { SPELLED($count) } issues of severity{ "\u00A0" }{ $severity } are open
}
grave-issues-unrated = { $count ->
    [1] An issue without a severity is open
   *[other] { SPELLED($count) } issues without a severity are open
}
grave-items = { $items }.
grave-items-more = { $items }; and { SPELLED($count) } more.

# What a conditional go rests on.
condition-item = { $item }.
condition-item-severity = { $item }, severity{ "\u00A0" }{ $severity }.
condition-signers = A condition of { $names }.
condition-area = { $area }, { SPELLED($count) } { $count ->
    [one] criterion
   *[other] criteria
}
condition-late = after the meeting on { $day }

## Areas

area-across = Across areas
area-number = Area { $number } of { $count }
area-description = { $area }: { $state }. { $lead }
area-summary = From the files: “{ $summary }” { $file }
area-summary-by = { $author } writes: “{ $summary }” { $file }
area-claim = { $file } says “{ $claim }”; what the evidence shows is: { $state }.
area-question = Question this area answers
area-owner = Area owner
area-owner-role = { $owners }, { $role }
area-latest = Latest evidence
area-latest-day = { $day } ({ $distance })
area-latest-none = None
area-no-evidence = None. The folder is empty or not there.
area-method = How it is checked
area-method-link = Each criterion and its rule
area-worksheet = On paper
area-worksheet-link = A worksheet to print and fill in
area-all = All areas
area-worst-first = Worst first.
area-answered = What is answered has somebody who sees to it, with a day, in an item of the RAID log that is said to settle it; it counts as a condition.
area-conditions-hold = Nothing here stops go-live as long as what is open keeps its answer.
area-nothing-due = The checklist asks for nothing that is due.
area-empty = Nobody has filed anything for this area.
area-criteria-met = { $count ->
    [1] The one criterion is met.
    [2] Both{ "\u00A0" }criteria are met.
   *[other] All { SPELLED($count) } criteria are met.
}
area-recommendations-open = All criteria are met; { SPELLED($count) } { $count ->
    [one] recommendation is
   *[other] recommendations are
} open.
area-besides-conditions = { SPELLED($conditions) } { $conditions ->
    [one] criterion rests
   *[other] criteria rest
} on conditions.
area-besides-recommendations = { SPELLED($recommendations) } { $recommendations ->
    [one] recommendation is
   *[other] recommendations are
} open.
area-besides-both = { SPELLED($conditions) } { $conditions ->
    [one] criterion rests
   *[other] criteria rest
} on conditions; { SPELLED($recommendations) } { $recommendations ->
    [one] recommendation is
   *[other] recommendations are
} open.
area-nothing-filed = No evidence counts as not ready.
area-nothing-filed-missing = No evidence counts as not ready: the verdict cannot change before { SPELLED($count) } { $count ->
    [one] criterion has
   *[other] criteria have
} some.
area-recommendations-apart = Recommendations do not change the verdict.
area-recommendations = { SPELLED($count) } { $count ->
    [one] recommendation is open and does
   *[other] recommendations are open and do
} not change the verdict.

# How the criteria of an area stand: a list of what there is of these, in a sentence.
criteria-none = Nothing is asked for at this stage.
criteria-all-met = { $total ->
    [1] The one criterion is met.
    [2] Both are met.
   *[other] All { SPELLED($total) } are met.
}
criteria-of = Of { SPELLED($total) } { $total ->
    [one] criterion
   *[other] criteria
}: { $list }.
criteria-not-met = { SPELLED($count) } not met
criteria-no-evidence = { SPELLED($count) } without evidence
criteria-not-signed = { SPELLED($count) } not signed
criteria-conditions = { SPELLED($count) } with conditions
criteria-waived = { SPELLED($count) } waived
criteria-not-due = { SPELLED($count) } not due yet
criteria-met = { SPELLED($count) } met
criteria-later = { SPELLED($count) } more will count later.
criteria-folded = { SPELLED($count) } { $count ->
    [one] is
   *[other] are
} met

# The same in digits, beside a picture.
tally-met = { $met } of { $total } { $total ->
    [one] criterion
   *[other] criteria
} met
tally-conditions = { $count } with conditions
tally-not-met = { $count } not met
tally-no-evidence = { $count } without evidence
tally-not-signed = { $count } not signed
tally-waived = { $count } waived
tally-not-due = { $count } not due yet

# Signatures of an area.
area-signatures-nobody = Nobody has to sign here.
area-signatures-not-shown = Who has to sign here is not shown in this edition.
area-signatures-part = There are more, which this edition does not show.
area-signatures-all = { $asked ->
    [1] The one signature is in.
    [2] Both{ "\u00A0" }signatures are in.
   *[other] All { SPELLED($asked) } signatures are in.
}
area-signatures-all-shown = All that this edition shows are in: { $asked }.
area-signatures-missing = The one signature is not in.
area-signatures-some = { $signed ->
    [0] None
   *[other] { SPELLED($signed) }
} of { SPELLED($asked) }. A refusal is printed as given.
area-signatures-elsewhere = What is not signed above waits for signatures of other areas.
area-signatures-later = { SPELLED($count) } { $count ->
    [one] signature
   *[other] signatures
} will be asked for { $when }; not due yet.

# Findings of an area.
area-findings-more = { SPELLED($count) } more
area-findings-link = { SPELLED($count) } more { $count ->
    [one] finding
   *[other] findings
} of this criterion
area-findings-all-link = { $count ->
    [one] The
   *[other] All
} { SPELLED($count) } { $count ->
    [one] finding
   *[other] findings
} of this criterion
area-findings-hidden = { SPELLED($count) } { $count ->
    [one] finding of this criterion is
   *[other] findings of this criterion are
} not shown.
area-findings-none = { $reach ->
    [part] Nothing that this edition shows is to be repaired.
   *[all] Nothing to repair.
}
area-findings-keepers = For whoever keeps the files.
area-findings-count = { SPELLED($count) } { $count ->
    [one] finding
   *[other] findings
}.

# The table of evidence.
area-evidence-table-of = Table of “{ $title }”
area-evidence-not-stated = not stated
area-evidence-no-author = No author

# In the table of areas.
row-unasked = none
row-not-due = { $count } not due
row-latest-none = none

# At the gates and today: `G5 not ready, today ready`.
history-gate = { $gate } { $state }
history-today = today { $state }
history-states = { $states }. { $link }
history-link = What changed since the last gate

# Open items of the RAID log.
items-open = { SPELLED($open) } open.
items-open-orphans = { SPELLED($open) } open, { SPELLED($orphans) } without an owner.
items-open-undated = { SPELLED($open) } open, { SPELLED($undated) } without a date.
items-open-orphans-undated = { SPELLED($open) } open, { SPELLED($orphans) } without an owner, { SPELLED($undated) } without a date.
items-and-more = and { SPELLED($count) } more
items-more = { SPELLED($count) } more
# What an item does here, with commas.
item-answers = answers { $criterion }
item-concerns = concerns { $criterion }
item-condition-of = a condition of { $who }

# How to begin an area that has nothing.
begin-owed = Owed by { $owners }.
begin-nobody = Nobody owns this area yet.

## Criteria

criterion-level-risk = sign of risk
criterion-level-recommended = recommended
criterion-level-informative = informative
# On its own page, above the list of what is missing; never one.
criterion-missing = { SPELLED($count) } things are missing.
criterion-and-more = and { SPELLED($count) } more
criterion-no-effect = It has no effect: { $why }.
criterion-own-limit = { $limit } Who set it and why is told in { $file }.
criterion-due-on = Due on { $day }.
criterion-due = Due { $when }.
# What it follows from, and what is true of that: `, which is not met`.
criterion-follows = It follows from { $points }{ $state }.
criterion-follows-between = { " and from " }
criterion-also-follows = That it is not met follows from { $point }{ $state }.
criterion-point = “{ $title }”
criterion-point-area = “{ $title }” ({ $area })
criterion-more-points = { SPELLED($count) } more { $count ->
    [one] point
   *[other] points
}
criterion-rest = Of the rest, { $points }{ $state }
criterion-rest-between = { " and " }
criterion-signatures = signatures
criterion-no-item = Not in the RAID log
criterion-needs-no-answer = small enough by the rule to stay open
# What is done about a finding, and why that does not count.
criterion-not-answered = not answered: { $item }
criterion-open = open: { $item }
criterion-in-log = in the RAID log: { $item }
criterion-tolerated = tolerated: { $item }
criterion-answered = answered: { $item }
criterion-item-but = { $item }, but { $why }
criterion-item-and = { $item }; { $why }
criterion-why-between = { ", and " }

# What is to be done.
what-to-do = What to do
what-to-do-guidance = What you can do
what-to-do-met = What to do where it is not met
what-to-do-not-applicable = What to do where it applies and is not met
what-to-do-refused = Do what that asks, and ask again.
what-to-do-close = To be closed before asking again: { $items }.
what-to-do-condition = { $who } has signed on the condition that this is closed: { $items }.
# Who has to sign, for what and by when.
what-to-do-missing = { $case ->
    [besides] Besides, { $count ->
        [1] a signature is
       *[other] signatures are
    } missing today: { $signers }.
    [answered] Besides what is answered, only { $count ->
        [1] a signature is
       *[other] signatures are
    } missing today: { $signers }.
    [only] Only { $count ->
        [1] a signature is
       *[other] signatures are
    } missing today: { $signers }.
   *[other] { $count ->
        [1] A signature is
       *[other] Signatures are
    } missing today: { $signers }.
}
what-to-do-signers = { $names } { $count ->
    [one] signs
   *[other] sign
}
what-to-do-nobody = somebody has to be named who signs
what-to-do-under = { $signers }, under { $rule }
what-to-do-when = { $signers }, { $when }
what-to-do-files = In the files: { $writing }

# Text to paste: what is in italics, and the place in front of it.
paste-item = # raid.md, in the row of what is done about it
paste-item-of = # { $place }, in the row of { $item }
paste-or-earlier = { $day } or earlier
paste-a-date = a date, such as { $day }
paste-accepted-by = an id from people.md, in the business and not the owner
paste-person = an id from people.md
paste-you = your id in people.md
paste-id = a short id
paste-flag = yes or no
paste-number = a number
paste-percent = 80%
paste-period = { $start } to { $end }
paste-role = a role of the checklist
paste-area = the slug of an area
paste-row = a row of { $table }

## Badge and edition

badge-label = go-live
edition-vendors = vendors
edition-whole = Made for { $audience }: nothing is left out.
edition-files = Made for { $audience }: { SPELLED($files) } { $files ->
    [one] file is
   *[other] files are
} not shown.
edition-parts = Made for { $audience }: { SPELLED($parts) } { $parts ->
    [one] file is
   *[other] files are
} shown in part.
edition-files-parts = Made for { $audience }: { SPELLED($files) } { $files ->
    [one] file is
   *[other] files are
} not shown, and { SPELLED($parts) } { $parts ->
    [one] file is
   *[other] files are
} shown in part.
edition-counts = Every state and verdict is worked out from all evidence; lists and counts are of what is shown.
edition-rule = What was found is told only where it comes out the same with and without what is not shown; elsewhere the state stands alone.
# Where nothing is left of a list.
edition-no-decisions = Decisions are not shown in this edition
edition-no-risks = No open risk is shown in this edition
edition-no-answers = No answers are shown in this edition.
edition-no-findings = No findings are shown in this edition
edition-no-evidence = No evidence is shown in this edition.
edition-figure = It is worked out from evidence that is not shown to this audience.

## Registers, people and decisions

# Between parts of a sentence that have commas of their own.
clauses-between = { "; " }

## Decisions

decisions-name = Decisions
decisions-none = No decision is on record yet
decisions-none-taken = Nothing has been decided yet
decisions-shown = { SPELLED($count) } { $count ->
    [one] decision is
   *[other] decisions are
} shown in this edition
decisions-on-record = { SPELLED($count) } { $count ->
    [one] decision is
   *[other] decisions are
} on record
decisions-meeting-was = The go/no-go meeting was on { $day }.
decisions-meeting-is = The go/no-go meeting is on { $day }.
decisions-begin = Begin a record before the meeting, and complete it with the votes and the conditions when the committee has decided.
decisions-in-force = In force: { $decision }. { $conditions }
decisions-waiting = The committee has decided: { $decision } ({ $day }). { $conditions }
decisions-replaced-by = Replaced by { $decisions }
decisions-description = { $headline }. { $deck }
# In a narrow column: how many conditions are closed.
decisions-conditions = { $closed } of { $total } closed
decisions-conditions-none = None

# On the page of an area.
area-decision = In force: { $decision } ({ $day }). { $conditions }
area-decision-no-conditions = It rests on no conditions.
area-decision-hidden-concern = It may rest on conditions about this area that this edition does not show.
area-decision-none-concerns = No condition of it concerns this area.
area-decision-only-concerns = Its one condition concerns it.
area-decision-all-concern = All { SPELLED($total) } conditions concern it.
area-decision-some-concern = { SPELLED($count) } of its { SPELLED($total) } conditions { $count ->
    [one] concerns
   *[other] concern
} it.
area-decision-to-come = decision to come
area-decision-overdue = Overdue
area-decision-awaited = To be decided

# Of one decision.
decision-crumb = Decision { $number }
decision-all = All decisions
decision-description = { $outcome }, { $day }. { $votes }. { $conditions }
decision-link = { $number }: { $title }
decision-condition = condition { $number } of decision { $decision }
decision-gate = Gate { $gate }
decision-is-proposed = Proposed: nobody has decided yet
decision-is-in-force = In force
decision-is-replaced = Replaced
decision-note-proposed = Nothing has been decided: this is what will be put to the committee.
decision-note-replaced = A newer decision took its place. What it rested on no longer counts.
decision-no-votes = Nobody has voted yet
# Parts of a list: Four for, one against, one abstained
decision-votes-for = { SPELLED($count) } for
decision-votes-against = { SPELLED($count) } against
decision-votes-abstained = { SPELLED($count) } abstained
decision-no-conditions = It rests on no conditions.
decision-one-condition = Its one condition is { $state ->
    [closed] closed
    [overdue] overdue
   *[open] open
}.
decision-all-conditions = All { SPELLED($count) } conditions are { $state ->
    [closed] closed
    [overdue] overdue
   *[open] open
}.
# Parts: Of its five conditions one is closed, one is overdue and three are open.
decision-conditions = Of its { SPELLED($count) } conditions { $parts }.
decision-conditions-closed = { SPELLED($count) } { $count ->
    [one] is
   *[other] are
} closed
decision-conditions-overdue = { SPELLED($count) } { $count ->
    [one] is
   *[other] are
} overdue
decision-conditions-open = { SPELLED($count) } { $count ->
    [one] is
   *[other] are
} open
decision-recommended-same = golive recommended { $then } then, and recommends { $then } today.
decision-recommended-other = golive recommended { $then } then; today it recommends { $now }.
decision-otherwise = The committee decided otherwise than golive recommended.
decision-as-recommended = { $outcome } was what golive recommended.
decision-state = State
decision-replaces = Replaces
decision-replaced-by = Replaced by
decision-replaced-by-none = Nothing yet
decision-replaced-by-hidden = One that is not shown to this audience
decision-votes = Votes
decision-recommended-then = Recommended then
decision-closing-hidden = What closes it is not shown to this audience
decision-areas-then = At gate { $gate }, { $day }
decision-area-not-asked = Not asked
decision-recorded-by = Recorded by
decision-did-not-vote = Did not vote
decision-consulted = Consulted
decision-informed = Informed
decision-file = The record as a file

# Words beside a mark.
outcome-go = Go
outcome-conditional-go = Conditional go
outcome-no-go = No-go
outcome-postpone = Postponed
outcome-proposed = Proposed
vote-for = For
vote-against = Against
vote-abstained = Abstained
condition-closed = Closed
condition-open = Open
condition-overdue = Overdue

## Sealed packages

archive-name = Archive
archive-hidden = Sealed decisions are not shown in this edition
archive-none = No decision has been sealed yet
archive-refused = { SPELLED($sealed) } { $sealed ->
    [one] decision is
   *[other] decisions are
} sealed; { SPELLED($count) } of the packages { $count ->
    [one] is
   *[other] are
} not what was sealed
archive-unproven = { SPELLED($sealed) } { $sealed ->
    [one] decision is
   *[other] decisions are
} sealed; { SPELLED($count) } of the packages { $count ->
    [one] is
   *[other] are
} as sealed, with a key that counts no longer
archive-unchecked = { SPELLED($sealed) } { $sealed ->
    [one] decision is
   *[other] decisions are
} sealed; { SPELLED($count) } of the packages { $count ->
    [one] was
   *[other] were
} not checked
archive-sound = { SPELLED($sealed) } { $sealed ->
    [one] decision is sealed, and its package is as it was
   *[other] decisions are sealed, and all packages are as they were
}
archive-empty = A sealed package holds a decision, the evidence and this portal as they were on that day, so that anybody can check them years later without this site. After the meeting: golive seal, with the name of the record, who seals, and the key.
archive-deck = Each package was checked when this page was made, with the keys that this programme trusts now. When something was signed or sealed is what the signer says; the seal sets a limit to it, for nothing in a package is younger than its seal. Whoever wants to be sure checks a copy with a roster from somebody they trust.
archive-unknown = Unknown
archive-outcome = { $number }, { $outcome }
archive-reason = { $path }: { $reason }
archive-more-reasons = And { SPELLED($count) } more { $count ->
    [one] reason
   *[other] reasons
}.
# Words beside a mark.
archive-is-accepted = As it was sealed
archive-is-unchecked = Not checked
archive-is-untrusted = Seal not trusted
archive-is-refused = Not what was sealed
archive-is-revoked = Sealer’s key revoked
archive-is-void = Signature no longer holds

## People

people-name = People
# What is not owed: today, or as far as it is shown.
people-nobody-owes = Nobody owes anything { $reach ->
    [part] that is shown in this edition
   *[all] today
}
people-orphans = { SPELLED($orphans) } { $orphans ->
    [one] thing has
   *[other] things have
} no owner
people-owe = { SPELLED($people) } { $people ->
    [one] person owes
   *[other] people owe
} { SPELLED($things) } { $things ->
    [one] thing
   *[other] things
}
people-owe-and-orphans = { SPELLED($people) } { $people ->
    [one] person owes
   *[other] people owe
} { SPELLED($things) } { $things ->
    [one] thing
   *[other] things
}; { SPELLED($orphans) } { $orphans ->
    [one] thing has
   *[other] things have
} no owner
people-have-part = { SPELLED($count) } { $count ->
    [one] person has
   *[other] people have
} a part in this go-live
people-deck-empty = What is asked for, of whom and by when stands here as soon as anything is.
people-none-late = { $reach ->
    [part] Nothing that is shown is overdue.
   *[all] Nothing is overdue.
}
people-late = { $names } { $count ->
    [one] is
   *[other] are
} late.
people-owe-most = { $names } { $count ->
    [one] owes
   *[other] owe
} most: { SPELLED($most) } { $most ->
    [one] thing
   *[other] things
}.
people-next-due = Next due
people-next-due-day = { $day }, { $distance }
people-overdue = Overdue
people-unowned = Without an owner
people-nothing = { $reach ->
    [part] Nothing that is shown
   *[all] Nothing
}
people-owes-nothing = Owes nothing { $reach ->
    [part] that is shown in this edition
   *[all] today
}.
people-things = { SPELLED($count) } { $count ->
    [one] thing
   *[other] things
}
people-at-your-desk = The same at your desk
people-nobody = Nobody
people-first-and-more = { $first }; { SPELLED($count) } more
people-somebody = somebody
people-nobody-named = nobody named

# Days until something is due, beside its date.
days-over = { $count } { $count ->
    [one] day
   *[other] days
} over
days-today = today
days-left = { $count } { $count ->
    [one] day
   *[other] days
}

# Of one person: $person is `you` where the person is addressed, and `other` where it is told by name.
person-owes-nothing = { $person ->
    [you] You owe
   *[other] { $name } owes
} nothing { $reach ->
    [part] that is shown in this edition
   *[all] today
}
person-owes-undated = { $person ->
    [you] You owe
   *[other] { $name } owes
} { SPELLED($count) } { $count ->
    [one] thing
   *[other] things
}, without a date
person-owes-overdue-since = { $person ->
    [you] You owe
   *[other] { $name } owes
} one{ "\u00A0" }thing, overdue since { $day }
person-owes-all-overdue = { $person ->
    [you] You owe
   *[other] { $name } owes
} { SPELLED($count) } { $count ->
    [one] thing
   *[other] things
}; { $count ->
    [2] both
   *[other] all { SPELLED($count) }
} are overdue
person-owes-overdue = { $person ->
    [you] You owe
   *[other] { $name } owes
} { SPELLED($count) } { $count ->
    [one] thing
   *[other] things
}; { SPELLED($overdue) } { $overdue ->
    [one] is
   *[other] are
} overdue
person-owes-one = { $person ->
    [you] You owe
   *[other] { $name } owes
} one{ "\u00A0" }thing, on { $day }
person-owes-from = { $person ->
    [you] You owe
   *[other] { $name } owes
} { SPELLED($count) } { $count ->
    [one] thing
   *[other] things
}, the first on { $day }
person-decides = { SPELLED($count) } { $count ->
    [one] decision to come is
   *[other] decisions to come are
} yours.
person-owes-parts = { $parts }.
person-part-signatures = { SPELLED($count) } { $count ->
    [one] signature
   *[other] signatures
}
person-part-items = { SPELLED($count) } { $count ->
    [one] open item
   *[other] open items
}
person-part-conditions = { SPELLED($count) } { $count ->
    [one] condition of a decision
   *[other] conditions of decisions
}
person-part-waivers = { SPELLED($count) } { $count ->
    [one] ended waiver
   *[other] ended waivers
}
person-part-closed = { SPELLED($count) } { $count ->
    [one] closed item
   *[other] closed items
}
person-asked-nothing = { $reach ->
    [part] Nothing that is shown is asked of you.
   *[all] Nothing is asked of you.
}
person-asked-later = { SPELLED($count) } { $count ->
    [one] signature
   *[other] signatures
} will be asked for later.
person-side = { $side } side
person-days-left = Days to the first
person-owner-of = Owner of
person-deputy = Deputy
person-calendar = Calendar
person-calendar-link = Days to keep, as a calendar
person-listed-in = Listed in
person-from-until = { $person }, { $from } to { $until }
person-from = { $person }, from { $from }
person-until = { $person }, until { $until }
# Below what is signed: the role, and the process or whatever else it is for.
signed-as = as { $role }
signed-as-for = as { $role }, { $subject }

# The lists on a person's page: titles, notes, and heads of columns.
person-decides-title = What you are to decide
person-decides-note = By date.
person-decides-date = By
person-decides-prepared = Prepared
person-decides-answers = { SPELLED($count) } { $count ->
    [one] answer
   *[other] answers
} to choose from
person-accepted-title = What you accepted for the time being
person-accepted-note = By date. It rests on your word until then.
person-accepted-date = Until
person-accepted-how = How
person-accepted-condition = A condition of your signature of { $requirement }; { $person } sees to it.
person-accepted-workaround = You accepted how people work around it; { $person } sees to it.
person-accepted-waiver = You waived it, in { $place }.
person-accepted-waiver-for = You waived it for { $subject }, in { $place }.
person-areas-title = Not met in your areas
person-areas-note = You own these areas by role; others may have the work.
person-areas-date = Needed
person-areas-today = Today
person-areas-found = { $state }: { $found }
person-others-title = What you may sign for others
person-others-note = It is asked of them; yours counts as well.
person-others-date = Needed
person-others-whom = For whom
person-others-deputy = As deputy of { $person }
person-others-instead = Instead of { $person }
person-later-title = What you will be asked to sign
person-later-note = Nothing is owed for these today.
person-later-date = Needed
person-later-today = Today
person-later-not-due = Not due yet
person-later-not-there = Not due yet, and what it covers is not there yet
person-done-title = What you have delivered
person-done-note = Newest first. { $parts }.
person-done-date = When
person-done-what = What came of it
person-done-signed = Signed
person-done-signed-with = Signed with conditions: { $conditions }
person-done-refused = Refused
person-done-refused-with = Refused with conditions: { $conditions }
person-done-closed = Closed

# One thing that somebody owes, and how it is delivered.
owed-sign = Sign: { $requirement }
owed-sign-brief = Sign { $requirement }
owed-conditions = Conditions: { $conditions }.
owed-to-sign = To sign: “{ $meaning }” Tell the programme office, or type:
owed-command = Command to sign { $requirement } as { $role }
owed-command-for = Command to sign { $requirement } as { $role }, { $subject }
owed-close = In { $place }: close it there, or renew its date.
owed-fill-in = In { $place }: fill in or renew { $columns }.
owed-now = Now { $reasons }.
owed-condition-of = A condition of { $count ->
    [one] the signature
   *[other] signatures
} of { $signatures }.
owed-signature = { $person } for { $requirement }
owed-uncovered = Findings about it that its “covers” does not name:
owed-covers = To add to covers of { $item }
owed-kept-item = “{ $decision }” rests on it. It is kept when this is closed: { $item }.
owed-kept-requirement = “{ $decision }” rests on it. It is kept when this is met: { $requirement }.
owed-kept-hidden = “{ $decision }” rests on it. What shows that it is kept is not shown to this audience.
owed-kept-gone = “{ $decision }” rests on it. What was to show that it is kept is gone.
owed-waiver = Renew or remove the waiver of { $requirement }
owed-waiver-brief = Waiver of { $requirement }
owed-waiver-void = In { $place }: it has no effect, { $reasons }.

## Risks and the RAID log

risks-none = No open risk is on record
risks-complete = { SPELLED($open) } open { $open ->
    [one] risk
   *[other] risks
}{ $reach ->
    [part] { "" } shown here
   *[all] { "" }
}, each with an owner and a date
risks-unowned = { SPELLED($open) } open { $open ->
    [one] risk
   *[other] risks
}, { SPELLED($unowned) } without an owner
risks-undated = { SPELLED($open) } open { $open ->
    [one] risk
   *[other] risks
}, { SPELLED($undated) } without a date
risks-unowned-undated = { SPELLED($open) } open { $open ->
    [one] risk
   *[other] risks
}, { SPELLED($unowned) } without an owner, { SPELLED($undated) } without a date
risks-unrated = { SPELLED($count) } { $count ->
    [one] risk is not rated and counts
   *[other] risks are not rated and count
} as the worst.
risks-none-shown = { $type ->
    [risk] No open risks are shown in this edition.
    [issue] No open issues are shown in this edition.
    [assumption] No open assumptions are shown in this edition.
   *[dependency] No open dependencies are shown in this edition.
}
sign-off-how-elsewhere = How to sign
risks-title-page = Risks, { $page }
risks-page = page{ "\u00A0" }{ $number } of { $count }
risks-page-link = page{ "\u00A0" }{ $number }
risks-continued = Continued on { $pages }.
risks-others = The others stand on { $pages }.
risks-none-recorded = { $type ->
    [risk] No risks have been recorded. A go-live without any is rare.
    [issue] No issues have been recorded.
    [assumption] No assumptions have been recorded.
   *[dependency] No dependencies have been recorded.
}
risks-open-closed = { $open ->
    [0] None
   *[other] { SPELLED($open) }
} open, { $closed ->
    [0] none
   *[other] { SPELLED($closed) }
} closed.
risks-risks = Risks
risks-issues = Issues
risks-assumptions = Assumptions
risks-dependencies = Dependencies
# One of them.
risks-risk = Risk
risks-issue = Issue
risks-assumption = Assumption
risks-dependency = Dependency
risk-rating = { $likelihood }, { $impact }
risk-not-rated = Not rated
risk-likelihood-unknown = likelihood unknown
risk-impact-unknown = impact unknown
risk-severity = Severity{ "\u00A0" }{ $severity }
risk-workaround = Workaround: { $words }
risk-no-mitigation = No mitigation
risk-open = Open
risk-closed = Closed

## The register of sign-offs

sign-offs-none = No sign-off is required yet
sign-offs-none-shown = No sign-off is shown in this edition
sign-offs-all-shown = All sign-offs that this edition shows are in: { $count }
sign-offs-all = { $count ->
    [1] The one required sign-off is in
    [2] Both{ "\u00A0" }required sign-offs are in
   *[other] All { SPELLED($count) } required sign-offs are in
}
sign-offs-open = { SPELLED($count) } { $count ->
    [one] signature is
   *[other] signatures are
} missing, refused or lapsed
sign-offs-open-of = { SPELLED($count) } { $count ->
    [one] signature is
   *[other] signatures are
} missing, refused or lapsed: { $names }
sign-offs-of-shown = of what this edition shows, { $words }
sign-offs-nothing-missing = { $reach ->
    [part] Nothing that this edition shows is missing.
   *[all] Nothing is missing.
}
sign-offs-nobody-asked = { $reach ->
    [part] No sign-off is shown in this edition.
   *[all] Nobody is asked to sign yet.
}
sign-offs-nobody-signed = { $reach ->
    [part] No signature that was given is shown in this edition.
   *[all] Nobody has signed yet.
}
sign-offs-more-refusals = { SPELLED($count) } more { $count ->
    [one] refusal stands
   *[other] refusals stand
}.
sign-offs-lapsed = { SPELLED($count) } signatures have lapsed because files were edited.
sign-offs-of-nobody = For { SPELLED($count) }, nobody is named who could sign.
sign-offs-below = What is asked for, of whom and by when stands below.
sign-offs-refused-fact = Refused, or not valid
sign-offs-lapsed-fact = Lapsed
sign-offs-missing-fact = Missing
sign-offs-waiting-fact = Asked, not due
sign-offs-first-fact = The first is due
sign-offs-count = { $count }: { $names }
sign-offs-void = Given, and they do not count
sign-offs-replaced = Given, and signed again since
sign-off-tell = Tell { $name }, or run a command
sign-off-tell-office = Tell the programme office, or run a command
sign-off-somebody = Somebody
sign-off-nobody-named = Nobody named
sign-off-by-another = { $person } { $answer ->
    [refused] refused
   *[signed] signed
}, and that does not count.
sign-off-by-another-on = { $person } { $answer ->
    [refused] refused
   *[signed] signed
} on { $day }, and that does not count.
sign-off-changed = { $titles } { $count ->
    [one] was
   *[other] were
} changed after signing; please confirm again.
sign-off-changed-title = “{ $title }”
sign-off-wanted = wanted { $day }
sign-off-due = due { $day }
# How sure one can be who signed, beside the date; then what that means.
sign-off-by-hand = by hand
sign-off-by-hand-from = by hand, from { $reference }
sign-off-with-key = with a key
sign-off-means-by-hand = Signed by hand, only the file says so.
sign-off-means-key = Signed with a key, the signer’s own signature proves it.
sign-off-means-both = Signed with a key, the signer’s own signature proves it; by hand, only the file says so.
sign-off-earlier = Signed under an earlier edition of { $what }.
sign-off-earlier-checklist = the checklist
sign-off-earlier-people = the list of people
sign-off-files = What was signed: { $count } { $count ->
    [one] file
   *[other] files
}
sign-off-files-changed = What was signed: { $count } { $count ->
    [one] file
   *[other] files
}, { $changed } no longer as signed
sign-off-file-changed = changed since
sign-off-file-gone = gone

# Signatures of one person that do not count yet, in a row of the board pack.
unsigned-several = { $area } ({ SPELLED($count) })
unsigned-what = { $area }, { $subject }
unsigned-and-more = { $what }; and { SPELLED($count) } more
unsigned-refused = What was said, or is wrong, on the page of sign-offs
unsigned-lapsed = What was signed has changed: to be signed again
unsigned-only = The signature only
unsigned-criteria = { SPELLED($count) } open { $count ->
    [one] criterion
   *[other] criteria
}

## What would change a verdict

changes-none = Evidence is edited, a signature lapses, or something contradicts it
changes-whoever-refused = Whoever refused
changes-refuser-signs = { $person }, who refused, signs { $what }
changes-sign = { $names } { $count ->
    [one] signs
   *[other] sign
}
changes-by = { $what }, { $day }
changes-to-be-ready = To be ready, also: { $what }
changes-more = { SPELLED($count) } more
changes-more-criteria = { $more } under what must be true
changes-more-missing = { $more } under what is missing
changes-two = { $first }; { $second }
changes-and-more = { $first }, and { SPELLED($count) } more
changes-unowned = { $what }, { $nobody }
changes-neither-owned = { $what }; { $nobody }
changes-no-owner = no owner
changes-neither-owner = neither has an owner
changes-elsewhere = { $what }: { $names }, { $day }
changes-elsewhere-link = Signatures of other areas, on which this one rests, are in
# $conditional is a link to the rules.
changes-conditional = conditional
changes-answered = What cannot be repaired in time stays listed here. If it is said of each finding who settles it, how and by when, or somebody entitled waives it, the area becomes { $conditional } instead of not ready
changes-answered-owners = What cannot be repaired in time stays listed here. If it is said of each finding who settles it, how and by when, or somebody entitled waives it, the area becomes { $conditional } instead of not ready; what nobody owns yet falls to { $owners } until then
changes-waived = What cannot be repaired in time stays listed here. If what is missing is waived by somebody entitled, the area becomes { $conditional } instead of not ready
changes-waived-owners = What cannot be repaired in time stays listed here. If what is missing is waived by somebody entitled, the area becomes { $conditional } instead of not ready; what nobody owns yet falls to { $owners } until then
changes-closed = { $item } is closed, { $person }, { $day }
changes-closed-titled = { $item } is closed: { $title }, { $person }, { $day }
changes-averted = { $item } is averted: { $title }, { $person }, { $day }
changes-averted-work = { $item } is averted: { $title }. What is done: { $work }, { $person }, { $day }
changes-conditions = The conditions are closed

## Gates

gates-name = Quality gate history
# Today as a point beside the gates: alone, and in a sentence.
gate-today = Today
gate-today-within = today
# A gate in a sentence: the fourth quality gate.
gate-titled = the { $title }
gate-untitled = gate { $gate }
gate-untitled-alone = Gate { $gate }
since-last-gate = Since the last gate
since-gate = Since { $gate }
since-nothing = { $reach ->
    [part] No area and no criterion has moved, and no signature and no date that this edition shows.
   *[all] No area, no criterion and no signature has moved.
}
since-refused = Refused by { $people }.
since-signed = Signed by { $people }.
since-lost = { $signatures } no longer { $count ->
    [one] counts
   *[other] count
}: { $people }.
since-lost-signatures = { SPELLED($count) } { $count ->
    [one] signature
   *[other] signatures
}
since-signer = { $person } ({ $what })
since-more-people = and { SPELLED($count) } more
trend-none = No gate is remembered yet
trend-unmoved = Since { $gate } no area has moved
trend-improved = Since { $gate } { SPELLED($improved) } { $improved ->
    [one] area
   *[other] areas
} improved and none fell back
trend-fell-back = Since { $gate } { SPELLED($fallen) } { $fallen ->
    [one] area
   *[other] areas
} fell back and none improved
trend-moved = Since { $gate } { SPELLED($improved) } { $improved ->
    [one] area
   *[other] areas
} improved and { SPELLED($fallen) } fell back
trend-recommended-same = The recommendation was { $then } then and is { $then } today.
trend-recommended-other = The recommendation was { $then } then; today it is { $now }.
trend-met = Of what must be true and was due, { $metThen } of { $dueThen } were met at { $gate }, and { $metNow } of { $dueNow } are met today.
trend-signed = Of the signatures{ $reach ->
    [part] { "" } that this edition shows
   *[all] { "" }
}, { $signedThen } of { $askedThen } were in; today { $signedNow } of { $askedNow } are.
trend-held = { $gates } { $count ->
    [one] was
   *[other] were
} held, and what the evidence said then was not kept.
trend-first-snapshot = From the first snapshot on, this page tells what improved, what fell back and which dates slipped.
trend-forgotten = { $gates } { $count ->
    [one] was
   *[other] were
} held without a snapshot: what the evidence said then was not kept.
trend-taken-later = The snapshot of { $gate } was taken on { $taken } for { $day }: it tells of the files as they were on { $taken }.
trend-begin = Begin the record of the next gate, and on its day take the snapshot. Both files are kept with the evidence.
# The name of a first gate, in a command.
trend-begin-name = First quality gate
trend-begin-next = The next gate on record is { $gate }, on { $day }. On that day one command keeps what the evidence says; its file is kept with the evidence.
trend-blocks = Each block is one area.
trend-blocks-across = Each block is one area. “{ $area }” spans all of them, has no block, and is the last row of the table.
trend-ready = { $ready } of { $total }
trend-ready-conditions = { $ready } of { $total }, { $conditional } with conditions
trend-count = { $count } of { $total }
trend-from-to = From { $from } to { $to }
trend-nothing = { $reach ->
    [part] Nothing that this edition shows has changed.
   *[all] Nothing changed.
}
# Seven days: three criteria improved (2 of them mandatory), none fell back and two dates slipped.
trend-step = { $distance }: { $parts }.
trend-step-same-day = on the same day
trend-step-days = { SPELLED($count) } { $count ->
    [one] day
   *[other] days
}
trend-step-improved = { SPELLED($count) } { $count ->
    [one] criterion
   *[other] criteria
} improved
trend-step-improved-of = { SPELLED($count) } { $count ->
    [one] criterion
   *[other] criteria
} improved ({ $kinds })
trend-step-mandatory = { $count } of them mandatory
trend-step-reserved = { $count } of them with conditions or a waiver, which counts as improved
trend-step-reserved-of-these = { $count } of these with conditions or a waiver, which counts as improved
trend-step-fell-back = { $count ->
    [0] none
   *[other] { SPELLED($count) }
} fell back
trend-step-slipped = { SPELLED($count) } { $count ->
    [one] date
   *[other] dates
} slipped
trend-areas = Areas that { $how ->
    [fell-back] fell back
    [improved] improved
   *[otherwise] changed otherwise
}: { $count }
trend-criteria = Criteria that { $how ->
    [fell-back] fell back
    [improved] improved
   *[otherwise] changed otherwise
}: { $count }
# Below a criterion that need not be met: its id and its level.
trend-criterion-level = { $id }, { $level ->
    [recommended] recommended
    [informative] informative
   *[other] { $level }
}
trend-fold-more = And { SPELLED($count) } more
trend-signatures-lost = Signatures that no longer count: { $count }
trend-signatures-refused = Signatures that were refused: { $count }
trend-signatures-came = Signatures that came: { $count }
trend-signer = { $person }: { $signatures }
trend-signed-for = { $area } ({ $subjects })
trend-signature-state = { $signature }: { $state }
trend-end = { $name }, its end
trend-no-date = No date
trend-taken-away = Taken away
trend-days-later = { $count } { $count ->
    [one] day
   *[other] days
} later
trend-days-earlier = { $count } { $count ->
    [one] day
   *[other] days
} earlier
trend-hours-later = { $hours } later
trend-hours-earlier = { $hours } earlier
trend-put-off = { $distance }, { $times }
trend-put-off-times = put off { $count ->
    [2] twice
   *[other] { SPELLED($count) } times
} so far
trend-not-in-list = Not in the list
trend-gone-from-list = No longer in the list
trend-no-status = No status
trend-checklist-new = New: “{ $criterion }”, { $state }.
trend-checklist-gone = No longer asked: “{ $criterion }”, which was { $state }.
trend-checklist-same = Asked in another way: “{ $criterion }”, { $state } as before.
trend-checklist-changed = Asked in another way: “{ $criterion }”, { $then } before, { $now } now.
trend-checklist-file = Edited: { $file }.

## Search

search-name = Search
search-description = Search the pages of this site.
search-reach-part = Found by title are { $kept } of { $total } { $total ->
    [one] page and entry
   *[other] pages and entries
}: this page is kept small. Files that no criterion reads are left out first; the pages of their areas lead to them.
search-reach-titles = { $total } { $total ->
    [one] page and entry
   *[other] pages and entries
} are found by title and summary.
search-reach-files = { $total } { $total ->
    [one] page and entry
   *[other] pages and entries
} are found by title and summary, { $files } { $files ->
    [one] file
   *[other] files
} also by what they say.
search-reach-some-files = { $total } { $total ->
    [one] page and entry
   *[other] pages and entries
} are found by title and summary, { $read } of { $files } { $files ->
    [one] file
   *[other] files
} also by what they say: this page is kept small.
search-item = { $id }: { $title }
search-item-closed = { $kind }, closed
search-criterion = Criterion, { $area }
search-criterion-found = { $state }. { $found }
search-decision-to-come = Decision to come
search-decision-summary = { $who }, { $due }
search-word = Word
search-file = { $kind }, { $area }
search-signature = { $what } ({ $subject })
search-signature-by = { $state }: { $person }

## What stands around every page

frame-overview = Overview
frame-areas = Areas
frame-sign-offs = Sign-offs
frame-risks = Risks
frame-people = People and what they owe
frame-findings = Findings and fixes
frame-method = Method and definitions
frame-no-evidence = No evidence has been filed yet.
frame-made-from = Made from { SPELLED($count) } evidence { $count ->
    [one] file
   *[other] files
}.
frame-shows = Shows { SPELLED($count) } evidence { $count ->
    [one] file
   *[other] files
}.
# At the foot of each sheet of paper.
frame-sheet = { $programme } go-live readiness · evidence of { $day }
frame-sheet-confidential = { $confidentiality } · { $programme } go-live readiness · evidence of { $day }
frame-frozen = Frozen edition of decision { $decision }, decided on { $decided } and sealed on { $sealed }. It shows the evidence as of { $judged }, and never changes.
# Fri 20 Nov 2026, 10:30 (UTC+1)
moment-zoned = { $day }, { $clock } ({ $zone })
figure-not-known = Not known
figure-not-known-yet = Not known yet

# The overview and the board pack, as far as they count.
overview-and-more = And { SPELLED($count) } more
overview-signed = { $signed } of { $asked }
overview-recommendations = { $count } { $count ->
    [one] recommendation
   *[other] recommendations
} open
overview-all-findings = All { $count } { $count ->
    [one] finding
   *[other] findings
}
evidence-and-more = And { SPELLED($count) } more.
pack-title = { $name }: { $verdict }
pack-on-record = On record

## Rules, method, findings, evidence and pictures

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
findings-none-shown-stops = None that is shown stops go-live.
findings-deck-stop-none = None stops go-live.
findings-deck-stop = { SPELLED($count) } { $count ->
    [one] stops
   *[other] stop
} go-live.
# Two stop go-live, in one area and across the programme.
findings-deck-stop-in = { SPELLED($count) } { $count ->
    [one] stops
   *[other] stop
} go-live, { $places }.
findings-in-areas = in { SPELLED($count) } { $count ->
    [one] area
   *[other] areas
}
findings-across = across the programme
findings-deck-answered = { SPELLED($count) } { $count ->
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
evidence-title-rows = { $name }: { $rows } { $rows ->
    [one] row
   *[other] rows
}{ $cited ->
    [0] { "" }
   *[other] , { SPELLED($cited) } cited by findings
}
evidence-title-lines = { $name }: { $lines } { $lines ->
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
evidence-description-part = File { $path }: no finding that this edition shows cites it.
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
evidence-text-column = Text
evidence-whole-file = The file
evidence-cited-line = line{ "\u00A0" }{ $line }
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
    [one] row more is in the files.
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
coverage-nothing = Nothing on record
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
ask-committee = <span class="muted">A recommendation: the committee decides.</span>
blockers-on-site = { $summary }, on the site.
since-more = What moved
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
overview-no-blockers = Nothing. Every mandatory criterion that is due is met, waived or answered.
overview-not-assessed = Nothing has been assessed: the checklist has no areas.
# Of the marks in the column “Criteria met”.
areas-marks = One mark for each mandatory criterion.
areas-marks-gates = One mark for each mandatory criterion; at the right the last gates, the higher the better.
overview-areas-more = Area details
areas-none = The checklist has no areas. An area is one Markdown file in <span class="mono">checklist/</span>; the sample programme has the usual ones.
overview-dates = The dates in a table
overview-conditions-note = Each condition with who answers for it, and until when.
overview-decisions = Decisions to come
overview-decisions-note = What will be asked, of whom, and by when.
overview-asked = What is asked
overview-decides = Who decides
who-has-signed = Who has signed
overview-signed-more = Names and dates
gate-by-gate = Gate by gate
overview-gates-more = History
overview-no-gates = No gate is remembered yet. From the first snapshot on, each gate has its column here.
overview-risks = Open risks
risks-pages = Pages of the register
risks-all = All risks
risks-unrated-words = No open risk is rated by likelihood and impact.
risks-top = Those that matter most
risks-top-note = { $risksTitle }.
overview-no-risks = No open risk is on record. For a go-live that is itself unusual. Risks stand in <span class="mono">raid.md</span>.
overview-story = What goes live

### The board pack

# The worksheet, filled in by hand.
worksheet-how = Print this sheet and fill it in with a pen. Nothing on it counts until somebody has typed it into the evidence; keep the sheet as the reference.
worksheet-open = To be answered
worksheet-open-note = What is not met, not signed, without evidence, or met on conditions.
worksheet-answer = Your answer
worksheet-true = True
worksheet-not-true = Not true
worksheet-unknown = Not known
# In place of these three, where nobody is asked whether it is true.
worksheet-counted = Counted from the rows of { $tables }.
worksheet-computed = Worked out from the files; nobody ticks it.
worksheet-stated = This has been said already, and waits for signatures.
worksheet-signed = Signatures answer this.
worksheet-follows = This follows from other criteria, and is answered there.
# A value that front matter does not give, where another area's files have it: Test period, in User acceptance testing.
worksheet-value-of = { $label }, in { $area }
worksheet-rows = Which rows are missing or wrong?
worksheet-proof = Where is the proof?
worksheet-by-whom = Says who, on which day?
worksheet-nothing-open = Nothing that is due is open.
worksheet-met = On file already
worksheet-met-note = Is it still so? What is only for information is not on this sheet.
worksheet-still = Still so
worksheet-no-longer = No longer
worksheet-signatures = Signatures that are missing
worksheet-signatures-note = Read what is signed. A signature on paper is recorded with the name of this sheet.
worksheet-statement = What is signed
worksheet-signature = Decision and signature
worksheet-approved = Approved
worksheet-conditions = Approved with conditions
worksheet-rejected = Rejected
worksheet-which-conditions = Conditions, each with owner and day
worksheet-name-day-signature = Name, day, signature
worksheet-raid = Risks and issues
worksheet-raid-note = What is recorded under this area and open, and room for new ones. Each needs an owner and a day.
worksheet-no-items = Nothing is recorded here.
worksheet-since = What has been done, new day
worksheet-new-item = A new risk or issue, to be written in
worksheet-filled-in = Who filled this in
worksheet-file-note = Whoever types it in signs below.
worksheet-person = Name and signature
worksheet-day = Day
worksheet-typed = Who typed it in, on which day
pack-print = Made for paper: five pages of A4. Print this page.
pack-kicker = What the evidence says
pack-no-areas = The checklist has no areas yet.
pack-unsigned-note = By person: refused first, then lapsed, then missing.
pack-unsigned-caption = Signatures that do not count yet
pack-waits-for = Waits for
pack-risks = What could still hurt us
pack-no-risks = No open risk is on record. For a go-live that is itself unusual.
pack-no-gates = No gate is remembered yet.
pack-conditions-caption = Conditions of the decision, and how they are today
pack-decision = The decision
pack-decision-note = Filled in by hand in the meeting; the record is written from it the same day.
pack-answer = An answer, to be written in
# The form: filled in with a pen.
pack-blank = A condition, to be written in
pack-new-conditions = Conditions
pack-new-conditions-caption = New conditions, to be filled in by hand
pack-votes = Votes
pack-votes-scrolls = Votes, scrolls sideways
pack-votes-caption = Votes and signatures
ballot-for = For
vote-condition = With condition
ballot-against = Against
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
signoffs-given = Everything that was signed
signoffs-given-order = Those that do not count first.
signoffs-given-times = Times are those that the signer claims.
signoffs-given-times-frozen = Times are those that the signer claims; none of them is later than the seal of this edition, whose time is what the sealer says.
signoffs-given-proof = What is signed with a key is proved by the signer's SSH signature; by hand means that only the file says so. <a href="readiness.json">readiness.json</a> has the digests whole.
signoffs-given-caption = Signatures: { $title }
signoffs-signed = Signed
signoffs-same-files = The same files, byte for byte, as the signature above.

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
people-owe-title = Who owes what
people-owe-note = What is nobody's first, then whoever is late, then by the first date.
people-owe-caption = What each person owes
people-signatures = Signatures
people-items = Items
people-overdue-title = Overdue
people-first-due = First due
people-first = First of all
people-first-short = First
people-free = Who owes nothing
people-free-caption = People who owe nothing
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
decisions-conditions-title = Conditions
decisions-begin-title = To record a decision
decisions-begin-note = One command begins the record, with the next number and with what golive recommends on that day. PERSON is the id of whoever writes it.
decisions-begin-command = Command to begin a record
decision-kicker = Decision { $number }
decision-conditions-title = The conditions
decision-conditions-note = Their state is worked out again each day; their words cannot change.
decision-conditions-caption = Conditions
decision-closed-by = Closed by
decision-votes-title = Who decided
decision-votes-note = Dissent and abstention are part of the record.
decision-votes-caption = Votes
decision-vote = Vote
decision-said = Said
decision-quote = “{ $words }”
decision-no-votes-words = Nobody has voted yet. Votes are written into the record, with who was against and who abstained.
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
trend-areas-title = Area by area
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
trend-criteria-title = Criteria met, of those due
trend-criteria-short = Criteria met
trend-signatures = Signatures in
trend-signatures-short = Signatures
trend-step-words = { $title }: { $summary }
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
