package import Diagnostics

/// A declared column or field: how its source text is read.
package struct Column: Hashable, Sendable {
  package indirect enum Kind: Hashable, Sendable {
    case text, id, flag, integer, number, percent, date, datetime, period, duration
    /// A declared role, or the slug of an area.
    case role, area
    case oneOf([String])
    /// A row of the table named: its id or its unique name.
    case reference(to: String)
    case list(Kind)
  }

  package let name: String
  package let kind: Kind
  /// A row cannot be read without it.
  package let required: Bool
  package let label: String
  /// What to write in it, in words for the person who fills it in; empty where the name says it.
  package let help: String
  /// Other words for an accepted word, lower case.
  package let synonyms: [String: String]
  /// Other headings of this column.
  package let alsoNamed: [String]
  package let indexed: Bool
  package let place: Place
  /// Its texts are for the business: their words are looked at, see `WrittenText`.
  package var isWording = false
  /// Numbers that a cell may hold; nil: any.
  package var range: ClosedRange<Double>? = nil

  /// What an author may write, in words.
  package var accepted: String { kind.accepted + reach }

  /// `, from 1 to 5`
  package var reach: String {
    func words(_ number: Double) -> String { number == number.rounded() ? String(Int(number)) : String(number) }
    return range.map { ", from \(words($0.lowerBound)) to \(words($0.upperBound))" } ?? ""
  }

  /// Every name under which the column is accepted, folded.
  package var foldedNames: [String] { ([name, label] + alsoNamed).map(foldedName) }

  /// The name in queries.
  package var sqlName: String { name.sqlName }
}

extension String {
  /// Names have `-` in files and `_` in queries.
  package var sqlName: String {
    let isPlain = utf8.allSatisfy { $0 != 0x2D && $0 != 0x20 }
    return isPlain ? self : String(decoding: utf8.map { $0 == 0x2D || $0 == 0x20 ? 0x5F : $0 }, as: UTF8.self)
  }
}
