import Dispatch
import Synchronization

/// The results of independent work on each element, in their order; all processors of the machine take part.
///
/// For work of which each piece is long against the moment that handing it over takes.
package func concurrently<Element: Sendable, Result: Sendable>(
  _ elements: [Element], _ work: @Sendable (Element) -> Result
) -> [Result] {
  if elements.count < 2 { return elements.map(work) }
  let results = Mutex([Result?](repeating: nil, count: elements.count))
  DispatchQueue.concurrentPerform(iterations: elements.count) { index in
    let result = work(elements[index])
    results.withLock { $0[index] = result }
  }
  return results.withLock { $0.compactMap(\.self) }
}

extension RandomAccessCollection {
  /// The same elements in parts of a size, for `concurrently`.
  package func parts(of size: Int) -> [SubSequence] {
    var parts: [SubSequence] = []
    var start = startIndex
    while start < endIndex {
      let end = index(start, offsetBy: size, limitedBy: endIndex) ?? endIndex
      parts.append(self[start..<end])
      start = end
    }
    return parts
  }
}
