open = { $count ->
 [0] none
 [1] one
 [few] a [d
}
unt ->
 [one] b
 *[other] c
 }
 *[many] [d
}
