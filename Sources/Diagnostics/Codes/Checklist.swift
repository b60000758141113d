extension Code {
  /// GL4xx: the checklist itself. GL400-449 its form, GL450-479 its queries.
  package static let checklist: [Code] = [
    noChecklist, checklistKey, checklistMissing, checklistKind, checklistWord, checklistTwice, checklistName, checklistReference,
    emptyNeeds,
  ]

  package static let noChecklist = Code(
    "GL400", "No checklist",
    """
    The workspace has no folder `checklist` with the files that say what must be true. Without it nothing can be judged, and golive \
    does not fall back to one of its own: the checklist is part of the evidence. Copy the folder `checklist` of the sample programme \
    into the workspace.
    """)
  package static let checklistKey = Code(
    "GL401", "Unknown key in the checklist",
    """
    The checklist has a key that golive does not know at this place. A misspelt key would be a check that silently does not run, so it \
    is refused. Correct the spelling; `docs/checklist.md` lists the keys.
    """)
  package static let checklistMissing = Code(
    "GL402", "Missing key in the checklist",
    "A part of the checklist lacks a key that it cannot be understood without. Add the key that the message names.")
  package static let checklistKind = Code(
    "GL403", "Wrong kind of value in the checklist",
    "The checklist has, for instance, a list where a mapping is wanted. Write the value in the form that the message names.")
  package static let checklistWord = Code(
    "GL404", "Unknown word in the checklist",
    "A key of the checklist accepts only certain words, and this is none of them. The message lists them.")
  package static let checklistTwice = Code(
    "GL405", "Name used twice in the checklist",
    "Areas, prefixes, roles, tables, parameters, views and requirements have names of their own. Rename one of the two.")
  package static let checklistName = Code(
    "GL406", "Name that the checklist may not use",
    """
    Names of tables, columns, fields and views become names in the database. They are lower-case words joined with hyphens, and may \
    not be a keyword of SQL, `at`, or begin with two underscores. Choose another name.
    """)
  package static let checklistReference = Code(
    "GL407", "The checklist names something that is not there",
    "A requirement, table, column, field or role named in the checklist is not declared anywhere in it. Correct the name or declare it.")
  package static let emptyNeeds = Code(
    "GL408", "Empty list of needs",
    """
    `needs: []` would let a requirement be met without any evidence. Leave the key out (then everything the query reads is needed) or \
    list the tables that must have rows.
    """)
}
