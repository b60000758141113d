/// The kinds of files in which tools write results.
package enum ResultFormat: String, CaseIterable, Sendable {
  case junit, jtl, k6, azure, jira, csv, markdown

  /// As people know it.
  package var title: String {
    switch self {
    case .junit: "JUnit XML"
    case .jtl: "a JMeter log"
    case .k6: "a summary of k6"
    case .azure: "an export of Azure DevOps"
    case .jira: "an export of Jira"
    case .csv: "CSV"
    case .markdown: "a table in Markdown"
    }
  }

  package static let accepted = allCases.map { "\($0.title) (`\($0.rawValue)`)" }.joined(separator: ", ")
}
