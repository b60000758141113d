open = { $count ->
 [0] none
 [1] one
 [few] a { $count ->
 [one] b
 *[other] c
 }
 *[many] d
}
