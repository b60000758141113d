ready = { $count ->
  [one] { $day -> [a] { $count -> [b] { $day -> [c] { $count -> [d] { $day -> *[e] f
 *[other] $day } }
Ready_Now = x
ready = again
open =
 } stray
{ SPELLED(count) }
x = { "\uD800" } { "open
= y
