extension Code {
  /// GL1xx: evidence as people file it. GL100-149 must be repaired, GL150-199 is told and does not stop a build.
  package static let evidence: [Code] = [
    unknownKey, fieldTwice, headingNearMiss, unknownColumn, columnMissing, cellMissing, badValue, unknownWord, unknownReference,
    unknownPerson, idTwice, wrongFolder, noneMisused, tableFileMissing, unknownArea, unknownTick, badSignOff, noProgramme,
    ambiguousReference, wrongShape, columnTwice, linkLeadsNowhere, audienceMark, branding, referenceIntoNothing, ignoredColumn,
    dayAhead, strayFile,
  ]

  package static let unknownKey = Code(
    "GL100", "Unknown key in front matter",
    """
    The front matter has a key that neither golive nor the area's checklist knows. A misspelt key would be a fact that nobody reads. \
    Correct it, or begin it with `x-` if it is your own.
    """)
  package static let fieldTwice = Code(
    "GL101", "The same field in two files",
    "A fact has one place. Two files of the area give this field; keep it in one of them.")
  package static let headingNearMiss = Code(
    "GL102", "Heading that nearly names a table",
    """
    A table stands under a heading that is nearly the name of a declared table. Read as prose, its rows would be missing from every \
    check. Correct the heading, or reword it if the table is only prose.
    """)
  package static let unknownColumn = Code(
    "GL103", "Unknown column",
    "The table has a column that is not declared for it. Correct the heading of the column or remove it; the message lists what is accepted."
  )
  package static let columnMissing = Code(
    "GL104", "Required column missing",
    "Rows of this table cannot be read without the column named. Add it.")
  package static let cellMissing = Code(
    "GL105", "Required cell blank",
    "The row cannot be read without this value. Fill in the cell; the message says what is accepted.")
  package static let badValue = Code(
    "GL106", "Value that cannot be read",
    """
    The cell or field has a declared type, for instance a date such as `2026-11-23` or `T-14` (days before go-live), and the text is \
    not of that type. Write it in the form that the message names.
    """)
  package static let unknownWord = Code(
    "GL107", "Word that is not accepted",
    "The column or field accepts only certain words. Use one of those that the message lists.")
  package static let unknownReference = Code(
    "GL108", "Reference to a row that is not there",
    "The value must be the id or the unique name of a row of another table, and no row has it. Correct it, or add the row.")
  package static let unknownPerson = Code(
    "GL109", "Unknown person",
    "The value must be the id or the name of somebody in `people.md`. Correct it, or add the person to the table People.")
  package static let idTwice = Code(
    "GL110", "Id used twice",
    "Ids are unique over all tables and files that hold rows of one kind. Give one of the two rows another id.")
  package static let wrongFolder = Code(
    "GL111", "Table in the wrong place",
    """
    The heading names a table that is read only from its own area's folder, or from its own file. Move the table there, or reword the \
    heading if it is only prose.
    """)
  package static let strayFile = Code(
    "GL124", "File that nothing reads",
    """
    The file stands in a folder whose files count, such as `raid/`, and is of a kind that golive does not read there: a spreadsheet, \
    for instance. Its contents would be missing from every check. Save it as one of the kinds that the message lists, move it to the \
    folder of its area under `evidence/`, where files of any kind may lie, or delete it.
    """)
  package static let noneMisused = Code(
    "GL112", "`none` that does not hold",
    """
    `none: [table]` declares a table empty on purpose. It is accepted only in a file that may hold that table, only where the checklist \
    allows it, only with an `author`, and only if there are no rows.
    """)
  package static let tableFileMissing = Code(
    "GL113", "File of rows missing",
    """
    `tables:` in the front matter names a file beside this one, CSV or results of another tool, and it is not there. Correct the name or \
    add the file.
    """)
  package static let unknownArea = Code(
    "GL114", "Folder of no area",
    "A folder under `evidence` or `sign-offs` has the name of an area of the checklist. Rename the folder.")
  package static let unknownTick = Code(
    "GL115", "Ticked statement that nobody asks for",
    """
    A task item begins with the id of a requirement that does not exist in this area or is not answered by a tick. Correct the id; \
    `golive explain --list` shows them all.
    """)
  package static let badSignOff = Code(
    "GL116", "Sign-off file that cannot be read",
    """
    Sign-off files are written by `golive sign` and have fixed keys. Do not edit them: put back what was signed, or delete the file and \
    sign again.
    """)
  package static let noProgramme = Code(
    "GL117", "No programme",
    "The workspace has no `programme.md`, or it does not say what the programme is called. Create it with at least `name` and `go-live`."
  )
  package static let ambiguousReference = Code(
    "GL118", "Reference that fits several rows",
    "Two rows have this name. Write the id instead.")
  package static let wrongShape = Code(
    "GL119", "Wrong kind of value in front matter",
    "The key takes, for instance, a list such as `[a, b]`, and has a single value, or the other way round.")
  package static let columnTwice = Code(
    "GL120", "Column given twice",
    "Two columns of the table have the same meaning. Remove one of them.")
  package static let linkLeadsNowhere = Code(
    "GL121", "Link that leads nowhere",
    "The link names a file of the workspace that is not there. Correct it, or add the file.")
  package static let audienceMark = Code(
    "GL122", "Mark for an audience that does not hold",
    """
    `audience: internal` keeps a file from everybody but the programme, and `internal: [Costs]` the tables under that heading of the \
    file, or a file beside it. One that is misspelt, names nothing, or stands in a file that is always shown would give away what \
    somebody meant to keep. Correct it.
    """)
  package static let dayAhead = Code(
    "GL152", "Day of go-live that is still to come",
    """
    `live-since` is the day on which it went live. One after the day of judgement is no fact yet, so no page says that it is live. If the \
    day is mistyped, correct it; whoever looks back with `--as-of` may ignore this.
    """)
  package static let branding = Code(
    "GL123", "Branding that cannot be used",
    """
    `branding.md` may give a name, a logo, an accent colour, a word of confidentiality, the paper and whether the portal is public. A colour \
    is accepted where text in it can be read, 4.5 to 1 against everything it stands on; a logo is a PNG, or an SVG without anything that \
    runs or is fetched. Colours of states are the same everywhere, so that nobody can paint a verdict.
    """)
  package static let referenceIntoNothing = Code(
    "GL150", "Reference into an empty table",
    """
    The column refers to rows of a table that has none yet. The text is kept; checks that need the table say that there is no evidence. \
    Fill the other table.
    """)
  package static let ignoredColumn = Code(
    "GL151", "Column that golive does not read",
    "An exported file often has more columns than are needed. They are kept in the file and shown, and no check reads them.")
}
