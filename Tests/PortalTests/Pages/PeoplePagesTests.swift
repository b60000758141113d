import Testing

@testable import Assessment
@testable import Portal
@testable import Workspace

struct PeoplePagesTests {
  private let site = RenderedSite(Sample.assessment)

  @Test func everybodyHasAPage() {
    #expect(site.diagnostics == [])
    for person in Sample.people { #expect(site.main("people/\(person.id).html").contains("<b>\(person.name)</b>")) }
    let all = site.main("people/index.html")
    #expect(all.contains("<a href=\"priya.html\">Priya Raman</a>"))
    #expect(all.contains("Owes nothing today."))
  }

  @Test func namesLeadToPeople() {
    #expect(site.main("risks.html").contains("<a href=\"people/samir.html\">Samir Haddad</a>"))
    #expect(site.main("areas/user-acceptance.html").contains("<a href=\"../people/kenji.html\">"))
    #expect(
      site.files["areas/cutover.html"]?.contains("<li><a href=\"../people/index.html\">People and what they owe</a></li>") == true)
  }

  @Test func aPageSaysWhatWhereAndHow() {
    let page = site.main("people/priya.html")
    #expect(
      page.contains(">golive sign uat.signed <span class=\"w\">--as priya</span> <span class=\"w\">--subject otc</span></pre>"))
    #expect(page.contains("<a href=\"../risks.html#r-r-030\">R-030</a>"))
    #expect(page.contains("<a class=\"mono\" href=\"../files/raid.html#L8\">raid.md:8</a>"))
    #expect(page.contains("<span class=\"mono\">golive owes priya</span>"))
  }
}
