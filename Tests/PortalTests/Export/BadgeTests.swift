import Foundation
import Testing

@testable import Assessment
@testable import Portal

struct BadgeTests {
  @Test func theDataSaysTheVerdict() throws {
    let file = try #require(Badge(Status(.block, "Not ready"), .noGo, isLive: false).files.first { $0.path == "badge.json" })
    let data = try #require(try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any])
    #expect(data["schemaVersion"] as? Int == 1)
    #expect(data["label"] as? String == "go-live" && data["message"] as? String == "not ready")
    #expect(data["color"] as? String == "#98221A" && data["isError"] as? Bool == true)
  }

  @Test func missingIsNeverGreen() {
    let colors = Mark.allCases.map { mark in
      String(decoding: Badge(Status(mark, "Word"), .go, isLive: false).files[0].bytes, as: UTF8.self)
    }
    #expect(colors.count { $0.contains("#0A5C4E") } == 1)
  }

  @Test func thePictureIsOnTheSite() throws {
    let site = RenderedSite(Sample.assessment)
    #expect(site.files["assets/badge.svg"]?.contains("<title>go-live: not ready</title>") == true)
    #expect(site.files["badge.json"]?.contains("\"message\": \"not ready\"") == true)
  }
}
