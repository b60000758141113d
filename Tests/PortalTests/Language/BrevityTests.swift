import Testing

@testable import Portal

/// A long sentence ends where a clause of it ends.
struct BrevityTests {
  @Test(arguments: [
    ("It is late.", 40, "It is late."),
    ("The last step ends at 18:45; the window closes at 18:00.", 40, "The last step ends at 18:45"),
    (
      "53 h are needed, and 43 h 12 min are wanted, because a tenth is to stay free", 50,
      "53 h are needed, and 43 h 12 min are wanted…"
    ),
    // What follows would take back what was said.
    (
      "All loads have passed in the rehearsal, but not the orders of the web shop", 50,
      "All loads have passed in the rehearsal, but not…"
    ),
    (
      "Orders are repaired. Unless the shop is open, all are sent again twice a day", 50,
      "Orders are repaired. Unless the shop is open…"
    ),
    // Neither a number nor brackets nor a quotation are cut.
    ("The bank (Orders, invoices, payments and all returns) says no", 30, "The bank…"),
    ("She said “I sign when it is repaired, and no earlier”", 40, "She said “I sign when it is repaired…”"),
    ("Looking for an order of earlier years takes 4.6 seconds on a bad day", 48, "Looking for an order of earlier years takes…"),
  ])
  func sentencesEndAtAClause(_ text: String, _ limit: Int, _ brief: String) {
    #expect(text.brief(limit) == brief)
    #expect(brief.count <= limit + 1)
  }

  @Test func aSentenceHasItsFullStopOrSaysThatItGoesOn() {
    #expect("orders are late; the rest is not".briefSentence(20) == "Orders are late.")
    #expect("orders of the shop, of the desk and of the field are late".briefSentence(40) == "Orders of the shop…")
    #expect("who decides?".briefSentence() == "Who decides?")
  }
}
