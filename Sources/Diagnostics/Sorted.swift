extension RandomAccessCollection {
  /// Of a collection in which all elements that hold stand before those that do not: where the latter begin. Looks at few of them.
  package func end(where holds: (Element) -> Bool) -> Index {
    var (start, length) = (startIndex, count)
    while length > 0 {
      let middle = index(start, offsetBy: length / 2)
      if holds(self[middle]) {
        start = index(after: middle)
        length -= length / 2 + 1
      } else {
        length /= 2
      }
    }
    return start
  }
}
