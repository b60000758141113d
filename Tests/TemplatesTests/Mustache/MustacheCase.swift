import Foundation
import Templates

/// A case of `Cases/*.json`: our own words and data for a case of the Mustache specification, under the specification's name.
struct MustacheCase: Decodable, Sendable {
  var name: String
  var template: String
  var data: JSON
  var partials: [String: String]?
  /// The page, where golive does as Mustache does.
  var expected: String?
  /// The code, where golive refuses what Mustache does.
  var error: String?

  static func read(_ module: String) throws -> [MustacheCase] {
    let folder = Bundle.module.bundleURL.appending(path: "Cases")
    return try JSONDecoder().decode([MustacheCase].self, from: Data(contentsOf: folder.appending(path: "\(module).json")))
  }
}

/// JSON as a template's data: null is a flag that is false, and numbers are formatted as a view would.
enum JSON: Decodable, Sendable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([JSON])
  case record([String: JSON])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSON].self) {
      self = .list(list)
    } else {
      self = .record(try container.decode([String: JSON].self))
    }
  }

  var value: Value {
    switch self {
    case .null: .flag(false)
    case .flag(let flag): .flag(flag)
    case .number(let number): .text(number == number.rounded() ? "\(Int(number))" : "\(number)")
    case .text(let text): .text(text)
    case .list(let list): .list(list.map(\.value))
    case .record(let fields): .record(Record(fields.sorted { $0.key < $1.key }.map { (Key($0.key), $0.value.value) }))
    }
  }
}
