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
    [1] the one condition below is
   *[other] the { SPELLED($conditions) } conditions below are
} accepted.
recommendation-no-go = When the list above is empty, this becomes { $conditions ->
    [0] go, or a conditional go where something is covered or waived.
    [1] a conditional go, resting on the condition below.
   *[other] a conditional go, resting on the { SPELLED($conditions) } conditions below.
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
# Between clauses of a list.
list-clauses = { "; " }
# Where one of them is meant.
list-or = { " or " }
no-date = No date
no-owner = No owner
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
overview-blockers-note = Ranked by the rules on the method page. When this list is empty, the verdict changes.
overview-areas = { $count ->
    [0] No areas
    [1] The one area
   *[other] The { SPELLED($count) } areas
}
# From the first gate that is shown.
overview-gates = { $gate } to today
overview-required-signed = { $signed } of { $asked } required.
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
    [one] criterion
   *[other] criteria
} fell back: { $names }.
moved-criteria-better = { SPELLED($count) } { $count ->
    [one] criterion
   *[other] criteria
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
board-pack-occasion-undated = For the go/no-go meeting, of which no day is set
# A decision, its day, and how its conditions stand.
board-pack-on-record = { $decision } ({ $day }). { $conditions }
board-pack-no-decision = No decision is on record.
board-pack-conditions-of = Conditions of { $decision }
board-pack-decision = decision { $number }
board-pack-conditions = Conditions of the decision in force
board-pack-unsigned = { SPELLED($count) } { $count ->
    [one] signature that does
   *[other] signatures that do
} not count yet
board-pack-unsigned-none = Every signature that is due is in
board-pack-unsigned-none-due = No signature is due yet
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
area-method = How it is checked
area-method-link = Each criterion and its rule
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
area-signatures-all = { $asked ->
    [1] The one signature is in.
    [2] Both{ "\u00A0" }signatures are in.
   *[other] All { SPELLED($asked) } signatures are in.
}
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
area-findings-hidden = { SPELLED($count) } { $count ->
    [one] finding of this criterion is
   *[other] findings of this criterion are
} not shown.
area-findings-none = Nothing to repair.
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
edition-counts = Every state and verdict is worked out from all evidence; lists and counts of rows are of what is shown.
edition-rule = What was found is told only where it comes out the same with and without what is not shown; elsewhere the state stands alone.
edition-figure = It is worked out from evidence that is not shown to this audience.

## Registers, people and decisions

## Rules, method, findings, evidence and pictures

## Templates
