import Archive
import Diagnostics
import Glibc

/// Reads a package's folder. It follows no link below the folder itself, and writes nothing.
struct PackageReader {
  let directory: String

  /// The package, or what is refused by name and kind alone.
  enum Outcome {
    case package(SealedPackage)
    case refused([Refusal])
  }

  /// A file or folder of the package that the machine did not let us read.
  struct Unread: Error {
    /// In the package.
    let path: String
    let words: String

    /// - Parameter folder: what leads to the package, with `/` at its end.
    func diagnostic(in folder: String = "") -> Diagnostic {
      Diagnostic(
        .unreadable, words, at: Place(folder + path),
        help: "nothing is said about this package: let the account that runs golive read all of it, and check again")
    }
  }

  /// Throws when the machine is at fault.
  func read() throws(Unread) -> Outcome {
    var listing = PackageListing()
    do throws(SystemError) {
      try Self.list(Folder(opening: directory, as: "", followingLast: true), into: &listing)
      let problems = listing.problems
      if !problems.isEmpty { return .refused(problems) }
      var files: [Exact: PackageFile] = [:]
      var cursor = try FolderCursor(Folder(opening: directory, as: "", followingLast: true))
      for path in listing.files.sorted(by: { $0.precedesInBytes($1) }) {
        let limit = listing.limit(of: path)
        let found = try cursor.withFolder(of: path) { folder, name throws(SystemError) in try Self.file(name, in: folder, limit) }
        switch found {
        case .file(let file): files[Exact(path)] = file
        case .noFile: return .refused([Refusal(path, "it is no file any more")])
        case .tooLarge: return .refused([Refusal(path, "it has more than \(limit ?? 0) bytes, the most that it may have")])
        }
      }
      return .package(SealedPackage(files))
    } catch {
      // It was there when the folder was listed.
      guard [ENOENT, ELOOP, ENOTDIR].contains(error.number) else {
        throw Unread(path: error.path, words: "could not \(error.operation) this part of the package: \(error.reason)")
      }
      return .refused([Refusal(error.path, "it changed while it was read")])
    }
  }

  private static func list(_ folder: borrowing Folder, into listing: inout PackageListing) throws(SystemError) {
    for entry in try folder.entries() {
      let path = folder.pathOf(entry.name)
      switch entry.kind {
      case .file: listing.add(file: path)
      case .folder: if listing.add(folder: path) { try list(folder.folder(entry.name), into: &listing) }
      default: listing.add(other: path, entry.kind.rawValue)
      }
    }
  }

  private enum Found {
    case file(PackageFile)
    case noFile, tooLarge
  }

  /// Takes the digests piece by piece, and keeps the bytes that the check reads: those of files with a limit.
  private static func file(_ name: String, in folder: borrowing Folder, _ limit: Int?) throws(SystemError) -> Found {
    let path = folder.pathOf(name)
    let file = try folder.file(name)
    guard try file.status(path).kind == .file else { return .noFile }
    var (digests, size, bytes) = (FileDigests(), 0, [UInt8]())
    while true {
      let piece = try file.piece(path)
      if piece.isEmpty { break }
      digests.add(piece)
      size += piece.count
      guard let limit else { continue }
      if size > limit { return .tooLarge }
      bytes += piece
    }
    let (sha256, sha512) = digests.finish()
    return .file(PackageFile(size: size, sha256: sha256, sha512: sha512, bytes: limit == nil ? nil : bytes))
  }
}

extension Descriptor {
  /// The next bytes; none at the end of the file.
  fileprivate borrowing func piece(_ path: String) throws(SystemError) -> [UInt8] {
    var count = 0
    var failure: SystemError?
    let number = number
    let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, filled in
      do throws(SystemError) {
        count = try checked("read", path) { Glibc.read(number, buffer.baseAddress, buffer.count) }
      } catch { failure = error }
      filled = count
    }
    if let failure { throw failure }
    return bytes
  }
}
