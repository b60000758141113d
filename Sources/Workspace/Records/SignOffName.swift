import Diagnostics

/// The name of a sign-off's file. It repeats what is in the file, so that an edit by hand contradicts it.
struct SignOffName {
  let requirement: String
  let subject: String?
  let signer: String
  /// UTC, `2026-11-20T09:30:00Z`.
  let signed: String

  /// `<requirement>[-<subject>]-<signer>-<time>.md`
  var text: String { [requirement, subjectPart, signer, time].compactMap(\.self).joined(separator: "-") + ".md" }

  private var time: String { signed.filter { $0 != "-" && $0 != ":" } }
  private var subjectPart: String? { subject.map(Self.part) }

  /// The key whose value another name of a file does not repeat; nil if the name is this one.
  func keyThatDiffers(from name: String) -> String? {
    if name.sameBytes(as: text) { return nil }
    guard name.hasSuffix("-\(time).md") else { return "signed" }
    let rest = name.dropLast(time.count + 4)
    guard rest.hasSuffix("-\(signer)") else { return "signer" }
    return rest.hasPrefix(requirement) ? "subject" : "sign-off"
  }

  /// Characters that a file name may not have become hyphens.
  private static func part(_ text: String) -> String {
    String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "_") ? $0 : "-" })
  }
}
