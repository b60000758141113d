/// The pages before and after one of several that are read in order.
struct Neighbours: Sendable {
  typealias Page = (title: String, target: Target)

  let previous: Page?
  let next: Page?
  /// Where there is no neighbour: the list of them.
  let all: Page

  init(of page: String, in pages: [Page], all: Page) {
    let index = pages.firstIndex { $0.target.page == page }
    previous = index.flatMap { $0 > 0 ? pages[$0 - 1] : nil }
    next = index.flatMap { $0 + 1 < pages.count ? pages[$0 + 1] : nil }
    self.all = all
  }
}
