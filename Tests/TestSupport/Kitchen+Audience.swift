/// The restaurant with something to keep to itself.
extension Kitchen {
  /// With a column of the RAID log that says who may see an item.
  package static let coreWithAudience = ((gates["checklist/00-programme.md"] ?? nil) ?? core).replacing(
    "      covers: {type: list}\n", with: "      covers: {type: list}\n      audience: {one-of: [all, internal]}\n")

  package static let secretPath = "evidence/kitchen/secret.md"

  /// A file that only the programme sees, with one dish that is burnt.
  package static let secret = """
    ---
    title: Tasting behind closed doors
    author: bob
    audience: internal
    ---

    ## Dishes

    | id | name | state | cook |
    |----|------|-------|------|
    | D9 | Truffle pudding of the new supplier | burnt | ann |
    """

  /// One item that everybody sees, and one that only the programme does.
  package static let raidWithAudience = """
    ## Issues

    | id | title | area | status | owner | due | covers | audience |
    |----|-------|------|--------|-------|-----|--------|----------|
    | I1 | The bread is burnt again and again | kitchen | open | ann | 2026-12-01 | | |
    | I2 | The landlord wants another 48,250 euro | kitchen | open | cat | 2026-12-01 | kit.served/D2 | internal |
    """
}
