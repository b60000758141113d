/// Names of messages have small letters, digits and hyphens.
extension String {
  var isMisnamed: Bool { asName != self }

  /// As the name was mostly meant: `Column_Who` is `column-who`.
  var asName: String { lowercased().replacing("_", with: "-") }
}
