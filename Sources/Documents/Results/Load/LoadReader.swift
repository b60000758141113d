/// Reads the log of a load test by JMeter as it comes, in CSV or XML.
protocol LoadReader {
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>)
  mutating func finish() -> Parsed<Results?>
}
