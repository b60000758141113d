import Testing

@testable import Portal

struct NeighboursTests {
  private let pages = ["a", "b", "c"].map { ($0.uppercased(), Target("\($0).html")) }

  private func neighbours(of page: String) -> [String?] {
    let neighbours = Neighbours(of: page, in: pages, all: ("All", Target("all.html")))
    return [neighbours.previous?.title, neighbours.next?.title]
  }

  @Test func pagesFollowEachOther() {
    #expect(neighbours(of: "a.html") == [nil, "B"])
    #expect(neighbours(of: "b.html") == ["A", "C"])
    #expect(neighbours(of: "c.html") == ["B", nil])
    #expect(neighbours(of: "z.html") == [nil, nil])
  }
}
