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

# Between parts of a sentence that have commas of their own.
clauses-between = { "; " }

## Decisions

decisions-name = Decisions
decisions-none = No decision is on record yet
decisions-none-taken = Nothing has been decided yet
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
people-nobody-owes = Nobody owes anything today
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
people-none-late = Nothing is overdue.
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
people-nothing = Nothing
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
} nothing today
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
person-asked-nothing = Nothing is asked of you.
person-asked-later = { SPELLED($count) } { $count ->
    [one] signature
   *[other] signatures
} will be asked for later.
person-side = { $side } side
person-days-left = Days to the first
person-owner-of = Owner of
person-deputy = Deputy
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
sign-offs-nothing-missing = Nothing is missing.
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
since-nothing = No area, no criterion and no signature has moved.
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
trend-signed = Of the signatures, { $signedThen } of { $askedThen } were in; today { $signedNow } of { $askedNow } are.
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
trend-nothing = Nothing changed.
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

## Templates
