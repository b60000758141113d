import Diagnostics

/// The CSV notation of a JMeter log: columns by their names in the head, records that are read as they come.
struct JTLRecords: LoadReader {
  static let maximumRecord = 1 << 20

  private var log: LoadLog
  private let separator: UInt8
  /// Bytes that are not read yet: less than a record and a part of the file.
  private var pending: [UInt8] = []
  private var line: Int
  private var columns: Columns?
  private var cells: [Range<Int>] = []

  /// Where in a record the values stand.
  private struct Columns {
    let count, label, elapsed, begin, success: Int
    let users: Int?
  }

  /// - Parameter beginning: of the whole file; what is read begins at its head.
  init(_ path: String, _ beginning: Delimited) {
    (log, separator, line) = (LoadLog(path), beginning.separator, beginning.line)
  }

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    if log.isStopped { return }
    pending += bytes
    consume(isLast: false)
  }

  mutating func finish() -> Parsed<Results?> {
    if !log.isStopped { consume(isLast: true) }
    return log.finish()
  }

  private mutating func consume(isLast: Bool) {
    let bytes = pending
    let used = bytes.withUnsafeBufferPointer { bytes in
      var offset = 0
      while offset < bytes.count, !log.isStopped {
        guard let next = split(bytes, from: offset, isLast: isLast) else { break }
        if next.isFilled { take(bytes) }
        line += next.lines
        offset = next.end
      }
      return offset
    }
    pending = Array(bytes[used...])
    if pending.count > Self.maximumRecord, !log.isStopped {
      log.stop(
        "a record that is longer than \(Self.maximumRecord >> 20) MiB", "the file is damaged, or has no line ends; write it again",
        at: Place(log.path, line: line, column: 1))
    }
  }

  /// Finds the cells of the next record; nil if its end is not there yet.
  private mutating func split(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isLast: Bool) -> (
    end: Int, lines: Int, isFilled: Bool
  )? {
    cells.removeAll(keepingCapacity: true)
    var (offset, cell, lines) = (start, start, 0)
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\""), offset == cell {
        offset += 1
        while offset < bytes.count {
          if bytes[offset] == UInt8(ascii: "\"") {
            if offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "\"") { offset += 1 } else { break }
          } else if bytes[offset] == 0x0A {
            lines += 1
          }
          offset += 1
        }
      } else if byte == separator {
        cells.append(cell..<offset)
        cell = offset + 1
      } else if byte == 0x0A {
        cells.append(cell..<(offset > cell && bytes[offset - 1] == 0x0D ? offset - 1 : offset))
        return (offset + 1, lines + 1, offset > start && !(offset == start + 1 && bytes[start] == 0x0D))
      }
      offset += 1
    }
    if !isLast { return nil }
    cells.append(min(cell, bytes.count)..<bytes.count)
    return (bytes.count, lines + 1, bytes.count > start)
  }

  private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let columns else { return takeHead(bytes) }
    if cells.count != columns.count {
      let (count, place) = (cells.count, Place(log.path, line: line, column: 1))
      return log.refuse("the record has \(count) cells, the head has \(columns.count)", "as many cells as columns", at: place)
    }
    let (path, line) = (log.path, line)
    if !isText(columns.label, bytes) {
      return log.refuse("a label is not UTF-8", "labels in UTF-8", at: Place(path, line: line, column: 1))
    }
    log.add(
      label: text(columns.label, bytes), elapsed: text(columns.elapsed, bytes), begin: text(columns.begin, bytes),
      success: text(columns.success, bytes), users: columns.users.flatMap { Int(text($0, bytes)) } ?? 0,
      at: Place(path, line: line, column: 1))
  }

  private mutating func takeHead(_ bytes: UnsafeBufferPointer<UInt8>) {
    let names = cells.indices.map { text($0, bytes).lowercased() }
    func index(_ name: String) -> Int? { names.firstIndex(of: name) }
    guard let label = index("label"), let elapsed = index("elapsed"), let begin = index("timestamp"), let success = index("success")
    else {
      let missing = ["timeStamp", "elapsed", "label", "success"].filter { index($0.lowercased()) == nil }
      log.refuse(
        "the head has no column " + missing.map { "`\($0)`" }.joined(separator: ", "),
        "a log with `jmeter.save.saveservice.print_field_names=true` and these columns", at: Place(log.path, line: line, column: 1))
      log.isStopped = true
      return
    }
    columns = Columns(
      count: names.count, label: label, elapsed: elapsed, begin: begin, success: success, users: index("allthreads"))
  }

  private func isText(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let cell = bytes[cells[index]]
    return cell.allSatisfy { $0 < 0x80 } || String(validating: cell, as: UTF8.self) != nil
  }

  /// Without quotes around it.
  private func text(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let cell = cells[index]
    let isQuoted = cell.count >= 2 && bytes[cell.lowerBound] == UInt8(ascii: "\"")
    if !isQuoted { return String(decoding: bytes[cell], as: UTF8.self) }
    let inside = bytes[cell.lowerBound + 1..<cell.upperBound - 1]
    return String(decoding: inside, as: UTF8.self).replacing("\"\"", with: "\"")
  }
}
