/// Words that stand nearly everywhere in English: an index of them would be long and find nothing. The search page passes them over
/// where others are asked for too.
enum CommonWords {
  static let english = """
    a about after again all also am an and another any are as at be because been before being both but by can cannot could did do does \
    each either else even ever every for from further had has have having he her here him his how however i if in into is it its itself \
    just may me more most much must my neither no nor not of on once one only or other others our out over own per rather same shall she \
    should since so some still such than that the their them themselves then there these they this those though through to too under \
    until up upon us very was we well were what when where whether which while who whom whose why will with within without would yet you \
    your
    """
}
