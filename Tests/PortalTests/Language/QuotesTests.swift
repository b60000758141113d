import Language
import Testing

@testable import Portal

struct QuotesTests {
  private func language(_ open: String, _ close: String) -> Language {
    Language("de", Array("quote-open = \(open)\nquote-close = \(close)\nfull-stop = .\n".utf8), path: "de.ftl")
  }

  @Test func aCutQuotationIsClosedAsTheLanguageDoes() {
    #expect("She said “I sign…".quotationClosed == "She said “I sign…”")
    #expect("She said “no”".quotationClosed == "She said “no”")
    Language.$current.withValue(language("„", "“")) {
      #expect("Sie sagt: „Ich…".quotationClosed == "Sie sagt: „Ich…“")
      #expect("Sie sagt: „Nein“".quotationClosed == "Sie sagt: „Nein“")
      #expect("Sie sagte „ich unterschreibe, sobald es behoben ist, nicht früher“".brief(40).hasSuffix("…“"))
      #expect("Sie sagt: „ich unterschreibe, sobald alles so ist, wie es sein muss“".briefSentence(40).hasSuffix("…“"))
    }
  }

  @Test func oneMarkMayOpenAndClose() {
    Language.$current.withValue(language("”", "”")) {
      #expect("Hon säger ”jag…".quotationClosed == "Hon säger ”jag…”")
      #expect("Hon säger ”nej”".quotationClosed == "Hon säger ”nej”")
    }
  }

  @Test func aSentenceMayEndInAQuotation() {
    #expect("She says “no.”".sentence == "She says “no.”")
    #expect("She says “no”".sentence == "She says “no”.")
    Language.$current.withValue(language("„", "“")) {
      #expect("Sie sagt: „Nein.“".sentence == "Sie sagt: „Nein.“")
      #expect("Sie sagt „nein“".sentence == "Sie sagt „nein“.")
    }
  }
}
