import Assessment
import Documents
import TestSupport
import Testing
import Workspace

@testable import Portal

/// Pages that are made from those that stand there are those that would be made anew.
@Suite struct PageEditTests {
  private static let path = Kitchen.notePath
  private static let note = Kitchen.note(
    """
    Some words, [a page](tasting.md#dishes), [the same](tasting.md#dishes) & [the web](https://example.org/?a=1&b=2).

    - one
    - two

    """, lines: 70)

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static func edit(_ change: (String) -> String) -> PageEdit? {
    let (old, new) = (bytes(note), bytes(change(note)))
    return QuietEdit(from: SourceFile(path: path, bytes: old), to: SourceFile(path: path, bytes: new)).map {
      PageEdit($0, digests: (sha256(old), sha256(new)), sizes: (old.count, new.count))
    }
  }

  private static func site(_ note: String) async throws -> [String: [UInt8]] {
    let assessment = try await assess(Kitchen.files(Kitchen.served, [path: note]))
    var site: [String: [UInt8]] = [:]
    _ = SiteMaker(assessment, FiledEvidence(assessment.workspace), templates: Folder.templates).make { files in
      for file in files { site[file.path] = file.bytes }
    }
    return site
  }

  @Test(arguments: [
    ("Some words", "Other words"), ("Some words", "Some words & \"signs\" < `that`"), ("- two\n", "- two\n- three\n"),
    ("Some words", "[Twice](tasting.md#dishes), [elsewhere](https://example.com), [here](#beginning)"),
    ("# Beginning\n", "# Beginning\n\nA line that moves all others.\n"), ("Some words, [a page](tasting.md#dishes), ", ""),
  ]) func pagesAreTheSame(_ old: String, _ new: String) async throws {
    #expect(Self.note.contains(old))
    let place = try #require(FiledPlace(of: Self.path))
    let (before, after) = (try await Self.site(Self.note), try await Self.site(Self.note.replacing(old, with: new)))
    let edit = try #require(Self.edit { $0.replacing(old, with: new) })
    let (page, list) = (try #require(before[place.page]), try #require(before[place.list]))
    #expect(edit.page(page) == after[place.page])
    #expect(edit.list(list) == after[place.list])
    #expect(edit.page(page) != page && edit.list(list) != list)
    // Nothing else changes but what the search has read.
    let others = Set(before.keys).subtracting([place.page, place.list])
    #expect(others.filter { before[$0] != after[$0] }.allSatisfy { $0 == SearchPage.index })
  }

  @Test func anotherPageIsNot() async throws {
    let edit = try #require(Self.edit { $0.replacing("Some", with: "Other") })
    let page = try #require(try await Self.site(Self.note)["evidence/kitchen/note.html"])
    let text = String(decoding: page, as: UTF8.self)
    #expect(edit.page(Self.bytes(text.replacing("for a page of some length", with: "for a page"))) == nil)
    #expect(edit.page(page + page) == nil, "the body twice")
    // Two links to the same go to different places.
    var elsewhere = text
    elsewhere.replaceSubrange(try #require(text.firstRange(of: "tasting.html#dishes")), with: "raw.html")
    #expect(edit.page(Self.bytes(elsewhere)) == nil)
  }

  @Test func anotherSizeIsToldByPagesMadeAnew() async throws {
    let page = try #require(try await Self.site(Self.note)["evidence/kitchen/note.html"])
    let longer = try #require(Self.edit { $0 + String(repeating: "And more words.\n", count: 100) })
    #expect(longer.page(page) == nil)
  }

  @Test func aTextThatIsGoneIsNotShown() async throws {
    let old = "---\ntitle: The note\n---\n\nSome words.\n"
    let files = [old, old.replacing("Some words.", with: "           ")].map(Self.bytes)
    let edit = try #require(
      QuietEdit(from: SourceFile(path: Self.path, bytes: files[0]), to: SourceFile(path: Self.path, bytes: files[1])))
    let page = try #require(try await Self.site(old)["evidence/kitchen/note.html"])
    let sizes = (files[0].count, files[1].count)
    #expect(sizes.0 == sizes.1)
    #expect(PageEdit(edit, digests: (sha256(files[0]), sha256(files[1])), sizes: sizes).page(page) == nil)
  }

  @Test func digestsThatTwoFilesHaveAreNotTold() throws {
    let edit = try #require(Self.edit { $0.replacing("Some", with: "Other") })
    let digest = Self.bytes(sha256(Self.bytes(Self.note)))
    #expect(edit.list(digest + [0x20] + digest) == nil)
    #expect(edit.list(Self.bytes("nothing")) == Self.bytes("nothing"))
  }

  @Test func placesAreThoseOfEvidenceInMarkdown() {
    #expect(FiledPlace(of: "evidence/kitchen/deep/note.md")?.page == "evidence/kitchen/deep/note.html")
    #expect(FiledPlace(of: "evidence/kitchen/deep/note.md")?.list == "about/kitchen.html")
    for path in ["evidence/note.md", "evidence/kitchen/run.csv", "decisions/kitchen/note.md"] {
      #expect(FiledPlace(of: path) == nil)
    }
  }
}
