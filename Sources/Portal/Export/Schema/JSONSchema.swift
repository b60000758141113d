package import Workspace

extension Portal {
  /// JSON Schema of a kind of front matter, for editors: in what draft-07 and 2020-12 have in common.
  package static func schema(of kind: FrontMatterKind, in checklist: Checklist) -> [UInt8] {
    JSONSchema(checklist: checklist).document(kind).bytes
  }
}

/// Forms as JSON Schema.
///
/// golive reads every scalar as its source text; an editor has numbers and truth values where they look like that, so a text may be
/// either. A key that is left blank is null.
struct JSONSchema {
  typealias Fields = [(String, JSON)]

  let checklist: Checklist

  private static let scalars = ["string", "number", "boolean"]

  func document(_ kind: FrontMatterKind) -> JSON {
    let head: Fields = [
      ("$schema", .string("http://json-schema.org/draft-07/schema#")), ("title", .string("golive: \(kind.name)")),
      ("description", .string("Front matter of \(kind.files.joined(separator: ", "))")),
    ]
    return .object(head + mapping(kind.form))
  }

  private func mapping(_ form: Form, isRequired: Bool = true) -> Fields {
    let required = form.keys.filter(\.isRequired).map { JSON.string($0.name) }
    let properties: Fields = form.keys.map { key in (key.name, JSON.object(described(key))) }
    var fields: Fields = [("type", Self.types(["object"], isRequired)), ("properties", .object(properties))]
    if !required.isEmpty { fields.append(("required", .array(required))) }
    if form.takesPrivateKeys { fields.append(("patternProperties", .object([("^x-", .flag(true))]))) }
    fields.append(("additionalProperties", .flag(false)))
    return fields
  }

  private func described(_ key: Form.Key) -> Fields {
    var fields: Fields = [("description", .string(key.help))]
    fields += self.fields(key.shape, isRequired: key.isRequired)
    let examples = key.example.map { $0.isEmpty ? [] : [JSON.string($0)] } ?? self.examples(key.shape)
    if !examples.isEmpty { fields.append(("examples", .array(examples))) }
    return fields
  }

  private func examples(_ shape: Form.Shape) -> [JSON] {
    switch shape {
    case .column(let column): return examples(.value(column.kind))
    case .value(let kind): return ValuePattern.example(kind).map { [JSON.string($0)] } ?? []
    case .truth: return [.flag(true)]
    default: return []
    }
  }

  private func fields(_ shape: Form.Shape, isRequired: Bool) -> Fields {
    switch shape {
    case .value(let kind): return value(kind, synonyms: [], range: nil, isRequired)
    case .column(let column):
      return value(column.kind, synonyms: column.synonyms.keys.sorted(), range: column.range, isRequired)
    case .truth: return words(["true", "false"], isRequired)
    case .query: return [("type", Self.types(["string"], isRequired))]
    case .matching(let pattern): return matching(pattern, isRequired)
    case .list(let element):
      return [("type", Self.types(Self.scalars + ["array"], isRequired)), ("items", .object(fields(element, isRequired: true)))]
    case .items(let form):
      return [("type", Self.types(["array"], isRequired)), ("items", .object(mapping(form)))]
    case .form(let form): return mapping(form, isRequired: isRequired)
    case .entries(let shape):
      return [
        ("type", Self.types(["object"], isRequired)), ("additionalProperties", .object(fields(shape, isRequired: false))),
      ]
    case .either(let one, let other):
      return [("anyOf", .array([one, other].map { .object(fields($0, isRequired: isRequired)) }))]
    }
  }

  private func value(_ kind: Column.Kind, synonyms: [String], range: ClosedRange<Double>?, _ isRequired: Bool) -> Fields {
    switch kind {
    case .text, .reference: return [("type", Self.types(Self.scalars, isRequired))]
    case .flag: return words(["yes", "no", "true", "false", "y", "n", "x", "-"], isRequired)
    case .role: return words(checklist.roles.map(\.name), isRequired)
    case .area: return words(checklist.areas.map(\.slug), isRequired)
    case .oneOf(let accepted): return words(accepted + synonyms, isRequired)
    case .list(let element):
      return [
        ("type", Self.types(Self.scalars + ["array"], isRequired)),
        ("items", .object(value(element, synonyms: [], range: nil, true))),
      ]
    default:
      let others = synonyms.map(ValuePattern.literal)
      let pattern = ([ValuePattern.of(kind)] + others).joined(separator: "|")
      var fields = matching(pattern, isRequired)
      if let range { fields += [("minimum", .decimal(range.lowerBound)), ("maximum", .decimal(range.upperBound))] }
      return fields
    }
  }

  /// Numbers and truth values are no texts, and match no pattern: what may be one is told by its type.
  private func matching(_ pattern: String, _ isRequired: Bool) -> Fields {
    [("type", Self.types(["string", "number"], isRequired)), ("pattern", .string("^(\(pattern))$"))]
  }

  /// As it stands in YAML, and as the truth value or the number that an editor makes of it.
  private func words(_ accepted: [String], _ isRequired: Bool) -> Fields {
    var values: [JSON] = []
    for word in accepted {
      values.append(.string(word))
      if word == "true" || word == "false" { values.append(.flag(word == "true")) }
      if let number = Int(word) { values.append(.number(number)) }
    }
    return [("enum", .array(isRequired ? values : values + [.null]))]
  }

  private static func types(_ types: [String], _ isRequired: Bool) -> JSON {
    let all = types + (isRequired ? [] : ["null"])
    return all.count == 1 ? .string(all[0]) : .array(all.map(JSON.string))
  }
}
