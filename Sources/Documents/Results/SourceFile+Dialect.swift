extension SourceFile {
  /// How a CSV file is written, by its head.
  package enum Dialect {
    /// As people write tables here: with commas.
    case own
    /// With semicolons or tabs, as spreadsheet programs do.
    case spreadsheet
    /// By a tool that is known by the names of its columns.
    case tool
  }

  package var dialect: Dialect {
    bytes.withUnsafeBufferPointer { bytes in
      let beginning = Delimited(bytes)
      if beginning.format != .csv { return .tool }
      return beginning.separator == UInt8(ascii: ",") && beginning.line == 1 ? .own : .spreadsheet
    }
  }
}
