/// Made by the Python package Babel 2.17, which has the rules of Unicode CLDR 46: of each language the categories of some numbers, in a
/// letter each; 0 is `zero`, 1 `one`, 2 `two`, f `few`, m `many`, and a full stop `other`.
enum PluralExpectations {
  static let numbers = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 19, 20, 21, 22, 23, 24, 25, 28, 30, 32, 40, 71, 72, 73, 79, 80, 81, 91, 99,
    100, 101, 102, 103, 104, 111, 112, 113, 119, 120, 200, 1000, 1001, 2000, 25000, 100000, 1_000_000, 1_000_001, 2_000_000,
  ]

  static let lines = """
    bm bo dz hnj id ig ii in ja jbo jv jw kde kea km ko lkt lo ms my nqo osa sah ses sg su th to tpi vi wo yo yue zh | .....................................................
    ak bho csw ln mg nso pa ti wa am as bn doi fa gu hi kn pcm zu ff hy kab si | 11...................................................
    fr pt | 11................................................m.m
    ca es it lld pt-PT scn vec | .1................................................m.m
    ceb fil tl | 1111.1.11.1111..1111.11111111.111.1111.111.1111111111
    tzm | 11.........11111111111111111111111...................
    is mk | .1...............1........1....11..1..........1....1.
    blo ksh lag | 01...................................................
    lv prg | 01........00000001.....0.01...011.01...00000001000010
    he iu iw naq sat se sma smj smn sms | .12..................................................
    dsb hsb sl | .12ff..............................12ff.......1....1.
    gd | .12ffffffff12fff.....................................
    gv | f12........12...f12.....2f12..f11.f12..12..fff1ffff1f
    cs sk | .1fff................................................
    bs hr sh sr | .1fff............1fff...f.1ff..11..1fff.......1....1.
    lt | .1ffffffff.......1fffff.f.1fff.11f.1fff.......1....1.
    mo ro | f1ffffffffffffff...................ffffffff...f....f.
    shi | 11fffffffff..........................................
    pl | m1fffmmmmmmmmmmmmmfffmmmfmmffmmmmmmmfffmmmmmmmmmmmmmm
    be ru uk | m1fffmmmmmmmmmmmm1fffmmmfm1ffmm11mm1fffmmmmmmm1mmmm1m
    mt | f12ffffffffmmmmm.....................ffmmmm..........
    ga | .12ffffmmmm..........................................
    br | .12ff....f.......12ff...2......1...12ff.......1...m1m
    ar ars | 012ffffffffmmmmmmmmmmmmmmmmmmmmmmm...ffmmmmm.........
    cy | 012f..m..............................................
    kw | 012f.............m2f...........m...m2f.......2m2.2.m.
    en de af an asa ast az bg da nb nn no el et eu fi fo fy gl hu ka kk ky lb ml mn mr ne nl or ps so sq sv sw ta te tr ur uz | .1...................................................
    """

  static let all: [(tags: [String], letters: String)] = lines.split(separator: "\n").map { line in
    let words = line.split(separator: " ").map(String.init)
    return (Array(words.dropLast(2)), words.last ?? "")
  }

  static let categories: [Character: String] = ["0": "zero", "1": "one", "2": "two", "f": "few", "m": "many", ".": "other"]
}
