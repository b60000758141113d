/// A small programme with one area, for tests of the rules: a restaurant opens its kitchen.
package enum Kitchen {
  package static let programmeName = "Harbour kitchen"

  package static let programme = """
    ---
    name: \(programmeName)
    go-live: 2026-12-07 06:00
    cutover: 2026-12-04 18:00 to 2026-12-06 18:00
    approach: phased
    ---

    ## Story

    The harbour restaurant opens its second kitchen.
    """

  package static let people = """
    ## People

    | id  | name       | side     |
    |-----|------------|----------|
    | ann | Ann Archer | business |
    | bob | Bob Baker  | delivery |
    | cat | Cat Cooper | business |
    | dan | Dan Dyer   | business |

    ## Roles

    | person | role    | subject | deputy-for |
    |--------|---------|---------|------------|
    | ann    | chef    |         |            |
    | cat    | sponsor |         |            |
    | bob    | builder |         |            |
    | dan    | chef    |         | ann        |
    """

  package static let core = """
    ---
    area: programme
    prefix: programme
    title: Across areas
    roles:
      chef: {title: Chef, side: business}
      sponsor: {title: Sponsor, side: business}
      builder: {title: Builder, side: delivery}
    fields:
      name: {type: text}
      go-live: {type: datetime}
      cutover: {type: period}
      hypercare: {type: period}
      approach: {one-of: [big-bang, phased]}
      time-zone: {type: text}
      as-of: {type: date}
    tables:
      people:
        files: [people.md]
        columns:
          id: {type: id, required: true}
          name: {type: text, required: true}
          side: {one-of: [business, delivery, it, provider]}
          unit: {type: text}
      roles:
        files: [people.md]
        columns:
          person: {type: ref, to: people, required: true}
          role: {type: role, required: true}
          subject: {type: text}
          from-date: {type: date}
          until-date: {type: date}
          deputy-for: {type: ref, to: people}
      raid:
        title: RAID
        files: [raid.md]
        may-be-none: true
        synonyms: {Risks: {type: risk}, Issues: {type: issue}}
        columns:
          id: {type: id, required: true}
          type: {one-of: [risk, issue], required: true}
          title: {type: text}
          area: {type: area, required: true}
          subject: {type: text, index: true}
          severity: {type: integer, synonyms: {high: 2}}
          status: {one-of: [open, closed], required: true}
          owner: {type: ref, to: people}
          due: {type: date, also: [ECD]}
          cause: {type: text}
          workaround: {type: text}
          accepted-by: {type: ref, to: people}
          covers: {type: list}
      waivers:
        files: [waivers.md]
        acts: true
        columns:
          requirement: {type: text, required: true}
          reason: {type: text}
          accepted-by: {type: ref, to: people}
          until: {type: date}
      sign-offs:
        computed: true
        columns: {requirement: {}, area: {}, role: {}, subject: {}, signer: {}, result: {}, state: {}, signed: {}}
      requirements:
        computed: true
        columns: {id: {type: id}, area: {}, level: {}, state: {}, shown-as: {}}
      documents:
        computed: true
        columns: {path: {}, area: {}, title: {}, author: {}, assessed: {type: date}, digest: {}, filed: {type: flag}}
    requirements: []
    ---
    """

  /// The area `kitchen` with the requirements given as YAML list items, each beginning with `- id:`.
  package static func checklist(_ requirements: String, extra: String = "") -> String {
    """
    ---
    area: kitchen
    prefix: kit
    title: Kitchen
    question: Can the kitchen cook?
    order: 1
    owner-role: chef
    mitigation-needs: [owner, due]
    fields:
      oven: {type: text}
    tables:
      dishes:
        title: Dishes
        columns:
          id: {type: id, required: true}
          name: {type: text}
          state: {one-of: [good, burnt, raw], required: true}
          cook: {type: ref, to: people}
          tasted: {type: date}
      guests:
        title: Guests
        may-be-none: true
        columns:
          id: {type: id, required: true}
          dish: {type: ref, to: dishes}
    \(extra)
    requirements:
    \(requirements.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }.joined(separator: "\n"))
    ---

    ## What to look at

    Whether each dish can be served.
    """
  }

  package static let dishes = """
    ---
    title: First tasting
    author: bob
    assessed: 2026-11-20
    oven: North
    ---

    ## Dishes

    | id | name  | state | cook | tasted     |
    |----|-------|-------|------|------------|
    | D1 | Soup  | good  | ann  | 2026-11-18 |
    | D2 | Bread | burnt | bob  | 2026-11-19 |
    | D3 | Fish  | raw   | bob  |            |
    """

  /// `kit.served`: every dish is good.
  package static let served = """
    - id: kit.served
      level: mandatory
      ask: Every dish can be served.
      breach: |
        SELECT id AS subject, name || ' is ' || state AS found, at FROM dishes WHERE state <> 'good'
    """

  /// The whole workspace with these requirements; nil removes a file.
  package static func files(_ requirements: String = served, extra: String = "", _ changes: [String: String?] = [:]) -> Files {
    var files: Files = [
      "programme.md": programme, "people.md": people, "checklist/00-programme.md": core,
      "checklist/01-kitchen.md": checklist(requirements, extra: extra), "evidence/kitchen/tasting.md": dishes,
    ]
    for (path, text) in changes { files[path] = text }
    return files
  }

  /// A RAID log with one table under Issues; each row as the cells after `type`.
  package static func raid(_ rows: String...) -> String {
    """
    ## Issues

    | id | title | area | status | owner | due | workaround | accepted-by | covers |
    |----|-------|------|--------|-------|-----|------------|-------------|--------|
    \(rows.joined(separator: "\n"))
    """
  }
}
