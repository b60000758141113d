import Diagnostics
import Workspace

extension Site {
  /// The pages of some files.
  func evidence(_ number: Int) -> Part {
    var part = Part()
    var frame = frame
    part.files.reserveCapacity(Self.partSize)
    for file in map.pages.dropFirst(number * Self.partSize).prefix(Self.partSize) {
      part.links.add(file.raw)
      if isAsBefore(Exact(file.file.path)) {
        leave(file, to: &part)
        continue
      }
      frame.prepare(forPagesBeside: file.page, current: EvidenceDetail.navigation)
      add(file.page, "pages/evidence", EvidenceDetail(file, map).record(frame), to: &part)
    }
    part.buffer = []
    part.links.settle(map.hasFile)
    return part
  }

  /// The page of this file stands there already.
  private func isAsBefore(_ path: Exact) -> Bool { before[path].map { $0 == contexts.byPath[path] } ?? false }

  /// Its links led somewhere: only pages that are made anew may have lost a place.
  private func leave(_ file: FilePage, to part: inout Part) {
    part.files.append(SiteFile(asBefore: file.page))
    part.links.add(asBefore: file.page)
    for place in contexts.places(in: Exact(file.file.path)) where !isAsBefore(Exact(place.path)) {
      guard let target = map.file(place.path) else { continue }
      part.links.want(target.page, place.fragment.removingAddressEncoding, on: file.page)
    }
  }

  /// The places of a file's page, which is made to see them.
  func ids(of page: Exact) -> PageIds {
    guard let file = map.file(onPage: page) else { return PageIds() }
    var part = Part()
    add(file.page, "pages/evidence", EvidenceDetail(file, map).record(frame), to: &part)
    return part.links.files[page] ?? PageIds()
  }
}
