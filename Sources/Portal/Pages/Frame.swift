import Assessment
import Diagnostics
import Language
import Templates
import Workspace

/// What stands around every page: head, masthead, footer.
struct Frame: Sendable {
  private let programme: String
  private let branding: Branding
  private let asOf: Day
  private let edition: Field
  private let navigation: [(title: String, page: String)]
  /// Pages that only the foot lists.
  private let others: [(title: String, page: String)]
  private let areas: [(title: String, page: String)]
  private let evidence: String
  /// What is said on every page of a frozen edition, or of one that does not show everything.
  private let frozen: Field
  private let isSealed: Bool
  /// The links of pages in one folder, ready to be placed.
  private var ready: (folder: Substring, current: String, links: Links)?

  private struct Links {
    let root: Field
    let navigation: Field
    let others: Field
    let areas: Field
    let overview: Field
  }

  init(_ site: SiteMap, frozen: FrozenEdition? = nil) {
    let notice = frozen?.words ?? site.assessment.edition.map(Message.edition)
    isSealed = frozen != nil
    self.frozen = notice.map { .text($0) } ?? false
    let assessment = site.assessment
    branding = assessment.workspace.branding ?? Branding()
    programme = branding.name ?? assessment.workspace.programme.name
    asOf = assessment.asOf
    edition = .html(Phrase.time(asOf.weekdayShortYear, asOf).html(on: ""))
    let topics = assessment.topics.map(\.topic)
    func pages(_ isMain: Bool) -> [(title: String, page: String)] {
      topics.filter { $0.isMain == isMain }.map { ($0.title, $0.target.page) }
    }
    navigation =
      [
        (Self.overview, "index.html"), (Self.areas, "areas/index.html"), (Self.signOffs, SignOffRegister.page),
        (Self.risks, RiskRegister.page),
      ]
      + pages(true) + [
        (DecisionRegister.name, DecisionRegister.page), (ArchiveList.name, ArchiveList.page), (SearchPage.name, SearchPage.page),
      ]
    others =
      pages(false) + [
        (Message.text("frame-people"), PeopleList.page), (Message.text("frame-findings"), FindingList.page),
        (Trend.name, Trend.page), (BoardPack.name, BoardPack.page), (Message.text("frame-method"), Method.page),
        (Downloads.name, Downloads.page),
        (Accessibility.name, Accessibility.page),
      ]
    areas = site.ordered.map { ($0.area.title, site.area($0).page) }
    let files = assessment.workspace.evidence.count { $0.path.hasPrefix("evidence/") }
    evidence = files == 0 ? Message.noFiles(assessment.edition) : Message.madeFrom(files, assessment.edition)
  }

  // What pages are called in the navigation, and what a page of theirs says that it belongs to.
  static var overview: String { Message.text("frame-overview") }
  static var areas: String { Message.text("frame-areas") }
  static var signOffs: String { Message.text("frame-sign-offs") }
  static var risks: String { Message.text("frame-risks") }

  /// The same frame for pages of one folder that belong to one entry of the navigation, none of which is in the navigation itself:
  /// what is the same on all of them is made once.
  mutating func prepare(forPagesBeside page: String, current: String) {
    if isReady(page, current) { return }
    ready = (Self.folder(of: page), current, links(page, current))
  }

  private func isReady(_ page: String, _ current: String) -> Bool {
    ready.map { $0.folder.utf8.elementsEqual(Self.folder(of: page).utf8) && $0.current == current } ?? false
  }

  private static func folder(of page: String) -> Substring {
    page.utf8.lastIndex(of: UInt8(ascii: "/")).map { page[..<$0] } ?? ""
  }

  private func links(_ page: String, _ current: String) -> Links {
    if let ready, isReady(page, current) { return ready.links }
    return Links(
      root: .text(page.pathNames.dropLast().map { _ in "../" }.joined()),
      navigation: .shared(
        navigation.map { entry in
          [
            "label": .text(entry.title), "href": Target(entry.page).field(on: page),
            "current": entry.title == current ? .text(entry.page == page ? "page" : "true") : false,
          ]
        }),
      others: .shared(others.map { ["label": .text($0.title), "href": Target($0.page).field(on: page)] }),
      areas: .shared(areas.map { ["label": .text($0.title), "href": Target($0.page).field(on: page)] }),
      overview: Target("index.html").field(on: page))
  }

  /// - Parameters:
  ///   - current: the entry of the navigation that the page belongs to.
  ///   - crumbs: the way down to the page, without the overview and the page itself.
  ///   - icons: whether the page shows any mark of a state.
  func record(
    _ page: String, title: String, description: String, current: String, crumbs: [(title: String, target: Target)] = [],
    last: String = "", icons: Bool = true
  ) -> Record {
    let links = links(page, current)
    let way: [Record] = crumbs.map { ["label": .text($0.title), "href": $0.target.field(on: page)] }
    return [
      "root": links.root, "lang": .text(Language.current.tag), "title": .text(title), "description": .text(description),
      "programme": .text(programme),
      "edition": edition, "navigation": links.navigation, "otherPages": links.others, "areaList": links.areas,
      "hasCrumbs": .flag(!last.isEmpty), "crumbs": .records([["label": .text(Self.overview), "href": links.overview]] + way),
      "crumb": .text(last), "icons": .flag(icons), "madeFrom": .text(evidence),
      "frozen": frozen, "sealed": .flag(isSealed), "logo": .optional(branding.logo?.page), "branded": .flag(brandStyle != nil),
      "confidentiality": .optional(branding.confidentiality), "public": .flag(branding.isPublic),
    ]
  }

  /// The line at the foot of each sheet of paper.
  var printStyle: [UInt8] {
    let day = asOf.shortYear
    let line =
      branding.confidentiality.map {
        Message.text("frame-sheet-confidential", ["confidentiality": $0, "programme": programme, "day": day])
      } ?? Message.text("frame-sheet", ["programme": programme, "day": day])
    let escaped = line.unicodeScalars.map { scalar -> String in
      // As CSS strings need it: no quote, backslash, line end or tag can end the string.
      scalar.value < 0x20 || "\"\\<>".unicodeScalars.contains(scalar) ? "\\\(String(scalar.value, radix: 16)) " : String(scalar)
    }.joined()
    let size = branding.paper.map { "@page{size:\($0.rawValue)}" } ?? ""
    return Array("\(size)@page{@bottom-left{content:\"\(escaped)\";font:7.5pt sans-serif;color:#474D55}}\n".utf8)
  }

  /// Colours of links; nil where nobody has chosen one.
  private var brandStyle: [UInt8]? {
    guard let light = branding.accent?.text, let dark = branding.accentDark?.text else {
      return branding.accentDark.map { Array(Self.dark($0.text).utf8) }
    }
    return Array(":root{--link:\(light);--focus:\(light)}\n\(Self.dark(dark))".utf8)
  }

  private static func dark(_ colour: String) -> String {
    "@media screen and (prefers-color-scheme:dark){:root{--link:\(colour);--focus:\(colour)}}\n"
  }

  /// What a page of the programme's own site, without branding, does not have: texts that may be there.
  static let optional: Record = ["frozen": "words", "logo": "path", "confidentiality": "word"]

  /// What the branding adds to the site.
  var brandFiles: [SiteFile] {
    (brandStyle.map { [SiteFile("assets/brand.css", $0)] } ?? []) + (branding.logo.map { [SiteFile($0.page, $0.bytes)] } ?? [])
  }

  /// The mark of the verdict, for the browser's tab.
  static func icon(_ mark: Mark) -> [UInt8] {
    let shape =
      switch mark {
      case .ready:
        "<circle fill=\"#11806B\" cx=\"8\" cy=\"8\" r=\"7.5\"/><path fill=\"none\" stroke=\"#fff\" stroke-width=\"1.75\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"M4.6 8.3l2.3 2.4 4.5-5\"/>"
      case .cond:
        "<path fill=\"#BF7000\" d=\"M8 .8 15.7 14.6H.3z\"/><path fill=\"none\" stroke=\"#fff\" stroke-width=\"1.75\" stroke-linecap=\"round\" d=\"M8 6v3.6M8 12.1v.05\"/>"
      case .block:
        "<path fill=\"#C23A2C\" d=\"M4.9.5h6.2l4.4 4.4v6.2l-4.4 4.4H4.9L.5 11.1V4.9z\"/><path fill=\"none\" stroke=\"#fff\" stroke-width=\"1.75\" stroke-linecap=\"round\" d=\"M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2\"/>"
      default:
        "<circle fill=\"none\" stroke=\"#717986\" stroke-width=\"1.75\" stroke-dasharray=\"2.6 1.9\" cx=\"8\" cy=\"8\" r=\"6.6\"/>"
      }
    return Array("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\">\(shape)</svg>\n".utf8)
  }
}
