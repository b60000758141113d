/// Unicode CLDR 46, plurals.xml, as far as whole numbers go.
///
/// In each line stand languages that count alike, then their categories, each with what is true of its numbers `n`; `%` is what a division
/// leaves. A category alone takes what is left; where none is alone, that is `other`. Languages that are not here have `one` for 1.
enum PluralFamilies {
  static let lines = """
    bm bo dz hnj id ig ii in ja jbo jv jw kde kea km ko lkt lo ms my nqo osa sah ses sg su th to tpi vi wo yo yue zh |
    ak bho csw ln mg nso pa ti wa | one n = 0..1
    am as bn doi fa gu hi kn pcm zu | one n = 0..1
    ff hy kab si | one n = 0..1
    fr pt | one n = 0..1; many n != 0 and n % 1000000 = 0
    ca es it lld pt-PT scn vec | one n = 1; many n != 0 and n % 1000000 = 0
    ceb fil tl | one n = 1..3 or n % 10 != 4,6,9
    tzm | one n = 0..1,11..99
    is mk | one n % 10 = 1 and n % 100 != 11
    blo ksh lag | zero n = 0; one n = 1
    lv prg | zero n % 10 = 0 or n % 100 = 11..19; one n % 10 = 1 and n % 100 != 11
    he iu iw naq sat se sma smj smn sms | one n = 1; two n = 2
    dsb hsb sl | one n % 100 = 1; two n % 100 = 2; few n % 100 = 3..4
    gd | one n = 1,11; two n = 2,12; few n = 3..10,13..19
    gv | one n % 10 = 1; two n % 10 = 2; few n % 100 = 0,20,40,60,80
    cs sk | one n = 1; few n = 2..4
    bs hr sh sr | one n % 10 = 1 and n % 100 != 11; few n % 10 = 2..4 and n % 100 != 12..14
    lt | one n % 10 = 1 and n % 100 != 11..19; few n % 10 = 2..9 and n % 100 != 11..19
    mo ro | one n = 1; few n = 0 or n != 1 and n % 100 = 1..19
    shi | one n = 0..1; few n = 2..10
    pl | one n = 1; few n % 10 = 2..4 and n % 100 != 12..14; many
    be ru uk | one n % 10 = 1 and n % 100 != 11; few n % 10 = 2..4 and n % 100 != 12..14; many
    mt | one n = 1; two n = 2; few n = 0 or n % 100 = 3..10; many n % 100 = 11..19
    ga | one n = 1; two n = 2; few n = 3..6; many n = 7..10
    br | one n % 10 = 1 and n % 100 != 11,71,91; two n % 10 = 2 and n % 100 != 12,72,92; \
    few n % 10 = 3..4,9 and n % 100 != 10..19,70..79,90..99; many n != 0 and n % 1000000 = 0
    ar ars | zero n = 0; one n = 1; two n = 2; few n % 100 = 3..10; many n % 100 = 11..99
    cy | zero n = 0; one n = 1; two n = 2; few n = 3; many n = 6
    kw | zero n = 0; one n = 1; \
    two n % 100 = 2,22,42,62,82 or n % 1000 = 0 and n % 100000 = 1000..20000,40000,60000,80000 or n != 0 and n % 1000000 = 100000; \
    few n % 100 = 3,23,43,63,83; many n % 100 = 1,21,41,61,81
    """

  /// Categories and conditions of a language, by its name in small letters.
  static let byLanguage: [String: Substring] = Dictionary(
    lines.split(separator: "\n").flatMap { line in
      let parts = line.split(separator: "|", omittingEmptySubsequences: false)
      return parts[0].split(separator: " ").map { ($0.lowercased(), parts[1]) }
    }, uniquingKeysWith: { first, _ in first })
}
