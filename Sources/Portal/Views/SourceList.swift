import Workspace

/// The files that an answer was made from, with their digests; as many as a page can hold.
struct SourceList: Sendable {
  let files: [(file: Phrase, digest: String)]
  let more: Int

  static let most = 200

  init(_ sources: [EvidenceFile], _ site: SiteMap) {
    files = sources.prefix(Self.most).map { source in
      (.link(source.path, site.file(source.path).map { Target($0.page) }, isCode: true), source.digest)
    }
    more = sources.count - files.count
  }
}
