import Diagnostics
import Documents
import Glibc

/// One walk through a folder of sources: finds the regular files and complains about everything that is none.
struct WorkspaceWalk {
  private let skipping: Set<String>
  private let depth: Int
  private var files: [String] = []
  private var diagnostics: [Diagnostic] = []

  /// The paths of the files, relative to the folder that was walked.
  ///
  /// - Parameter mayBeLink: whether the folder itself may be a link; nothing in it may.
  static func run(_ directory: String, mayBeLink: Bool, skipping: Set<String>, depth: Int) -> Parsed<[String]> {
    var walk = WorkspaceWalk(skipping: skipping, depth: depth)
    do throws(SystemError) {
      walk.visit(try Folder(opening: directory, as: "", followingLast: mayBeLink), level: 0)
    } catch {
      walk.diagnostics.append(noWorkspace(directory, error))
    }
    // By the whole path, which is not the order of the walk: `a-b/` comes before `a/`.
    return Parsed(walk.files.sorted { $0.precedesInBytes($1) }, walk.diagnostics.sorted())
  }

  private init(skipping: Set<String>, depth: Int) {
    self.skipping = skipping
    self.depth = depth
  }

  /// What is said of a folder that is to be read and cannot be opened.
  static func noWorkspace(_ directory: String, _ error: SystemError) -> Diagnostic {
    guard [ENOENT, ENOTDIR, ELOOP].contains(error.number) else {
      return Diagnostic(.unreadable, error.message, at: Place(""), help: "give the account that runs golive the right to read it")
    }
    return Diagnostic(
      .noWorkspace, whyNoFolder(directory), at: Place(""), help: "name the folder that holds `programme.md` with `--workspace`")
  }

  private static func whyNoFolder(_ path: String) -> String {
    let there = Footprint.file(path)?.kind
    guard let target = SymbolicLink.target(of: path) else {
      return there == nil ? "there is no folder `\(path)`" : "`\(path)` is not a folder"
    }
    let link = "`\(path)` is a symbolic link to `\(target)`, "
    switch there {
    case nil: return link + "where there is nothing"
    case .folder?: return link + "and no folder of its own"
    default: return link + "which is not a folder"
    }
  }

  /// What is said of a folder in which nobody has begun a workspace, or that cannot be read; nil where somebody has. The least that one
  /// has is a programme or a checklist.
  static func notBegun(_ directory: String) -> Diagnostic? {
    do throws(SystemError) {
      let folder = try Folder(opening: directory, as: "", followingLast: true)
      for name in ["programme.md", "checklist"] where try folder.statusIfAny(of: name) != nil { return nil }
    } catch {
      return noWorkspace(directory, error)
    }
    return Diagnostic(
      .noWorkspace, "`\(directory)` is no workspace: it has neither `programme.md` nor a folder `checklist`", at: Place(""),
      help: "begin one with `golive init FOLDER`, or name the folder that holds `programme.md` with `--workspace`")
  }

  private mutating func visit(_ folder: borrowing Folder, level: Int) {
    do throws(SystemError) {
      var seen: [String: String] = [:]
      for entry in try folder.entries() where entry.name.utf8.first != UInt8(ascii: ".") {
        if level == 0, skipping.contains(entry.name) { continue }
        let path = folder.pathOf(entry.name)
        guard FileName.isAccepted(entry.name) else {
          diagnostics.append(
            Diagnostic(
              .fileName, "the name `\(entry.name)` is not accepted", at: Place(path),
              help: "names are made of \(FileName.accepted); a name that begins with a dot is skipped"))
          continue
        }
        if let other = seen.updateValue(entry.name, forKey: entry.name.lowercased()) {
          diagnostics.append(
            Diagnostic(
              .caseClash, "`\(entry.name)` and `\(other)` differ only by case", at: Place(path),
              help: "rename one: elsewhere they are the same file"))
        }
        enter(entry, at: path, in: folder, level: level)
      }
    } catch {
      diagnostics.append(ReadProblem(error).diagnostic(at: folder.path, limit: 0))
    }
  }

  private mutating func enter(_ entry: Folder.Entry, at path: String, in folder: borrowing Folder, level: Int) {
    do throws(SystemError) {
      switch entry.kind {
      case .file: files.append(path)
      case .folder where level + 1 >= depth:
        diagnostics.append(
          Diagnostic(
            .tooDeep, "folders stand in each other more than \(depth) deep", at: Place(path), help: "move or delete the folder"))
      case .folder: visit(try folder.folder(entry.name), level: level + 1)
      default: diagnostics.append(ReadProblem.notRegular(entry.kind).diagnostic(at: path, limit: 0))
      }
    } catch {
      diagnostics.append(ReadProblem(error).diagnostic(at: path, limit: 0))
    }
  }
}
