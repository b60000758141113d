import Templates
import Testing

@testable import Portal

struct IsolatedTests {
  @Test(arguments: [
    ("Order to cash, 3 more", "Order to cash, 3 more"),
    ("Søn & O’Brien", "Søn &amp; O’Brien"),
    ("عبد الله, 27", "<bdi>عبد الله</bdi>, 27"),
    ("by שרה 12 לוי; 39 more", "by <bdi>שרה 12 לוי</bdi>; 39 more"),
    ("עברית and عربي", "<bdi>עברית</bdi> and <bdi>عربي</bdi>"),
    ("<b>שרה</b>", "&lt;b&gt;<bdi>שרה</bdi>&lt;/b&gt;"),
    ("本番 1", "本番 1"),
  ])
  func wordsFromRightToLeftStandApart(_ text: String, _ markup: String) {
    var bytes: [UInt8] = []
    bytes.appendIsolated(text)
    #expect(String(decoding: bytes, as: UTF8.self) == markup)
    #expect(Phrase(text).html(on: "").bytes == bytes)
  }
}
