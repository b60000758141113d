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
