extension String {
  /// As a word of a command that somebody may paste into a shell.
  var asShellWord: String {
    let isPlain =
      !isEmpty
      && utf8.allSatisfy { byte in
        FileName.isPlain(String(decoding: [byte], as: UTF8.self)) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/")
      }
    return isPlain ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
