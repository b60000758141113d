# words
ready = Bereit am { $day }
open = { $count ->
    [one] Ein Bereich ist
   *[other] { SPELLED($count) } Bereiche sind
} nicht bereit.
long = { "" }
    goes on
    { "}" } and { "\u0041\"" }
months = Januar, Februar, März
numbers = kein, ein, zwei
date-long = { $weekday }, { $day }. { $month } { $year }
