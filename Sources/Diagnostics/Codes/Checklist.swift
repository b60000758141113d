extension Code {
  /// GL4xx: the checklist itself. GL400-449 its form, GL450-479 its queries.
  package static let checklist: [Code] = [
    noChecklist, checklistKey, checklistMissing, checklistKind, checklistWord, checklistTwice, checklistName, checklistReference,
    emptyNeeds,
    queryBroken, queryName, queryRefused, queryFunction, querySeveral, queryParameter, queryEndless, queryColumns, queryTooMuch,
    queryTooLarge, viewCircle, databaseName, graphColumns, pictureWord,
  ]

  package static let noChecklist = Code(
    "GL400", "No checklist",
    """
    The workspace has no folder `checklist` with the files that say what must be true. Without it nothing can be judged, and golive \
    does not fall back to one of its own: the checklist is part of the evidence. Begin a workspace with `golive init FOLDER`, which brings \
    one, or copy the folder `checklist` of another workspace into this one.
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
    "A requirement, table, column, field or role named in the checklist is not declared anywhere in it. Correct the name or declare it."
  )
  package static let emptyNeeds = Code(
    "GL408", "Empty list of needs",
    """
    `needs: []` would let a requirement be met without any evidence. Leave the key out (then everything the query reads is needed) or \
    list the tables that must have rows.
    """)

  // GL450-479: the database of the evidence and the checklist's queries.

  package static let queryBroken = Code(
    "GL450", "broken SQL",
    """
    A query of the checklist is not SQL as SQLite reads it, or fails on the rows. SQLite's own words are shown, at the place \
    where it gave up. Correct the query; `golive query "SELECT …"` tries one out.
    """)

  package static let queryName = Code(
    "GL451", "unknown table or column in a query",
    """
    A query names a table, view or column that the checklist does not declare. In queries names have `_` where files have `-`; \
    a period `p` has the columns `p_start` and `p_end`; a text stands in single quotes.
    """)

  package static let queryRefused = Code(
    "GL452", "a query may only read",
    """
    A query tries to write, to attach a file, to change a setting, or to read SQLite's own tables. Queries run in a fence: \
    they read the declared tables and views, and nothing else.
    """)

  package static let queryFunction = Code(
    "GL453", "a function that queries may not call",
    """
    The same evidence must give the same verdict on every machine and at every hour, so queries cannot call functions that read \
    the clock, chance or the machine. The functions on the list are in docs/checklist.md; `:as_of` is the day of judgement.
    """)

  package static let querySeveral = Code(
    "GL454", "more than one statement",
    "A query is one SELECT. What follows a `;` would never run, so it is refused.")

  package static let queryParameter = Code(
    "GL455", "unknown parameter",
    """
    A query names a value that is not bound. Bound are the parameters of the checklist, with `_` for `-` and `.`, and `:as_of`, \
    `:go_live`, `:cutover_start`, `:cutover_end`. Other signs than the colon are refused.
    """)

  package static let queryEndless = Code(
    "GL456", "a query without end",
    """
    A query takes more steps than a constant and a constant for each row of the evidence. Steps are counted, not seconds, so it \
    ends alike everywhere. The cause is a recursion without a bound, a join without a condition, or a comparison of columns \
    that have no index.
    """)

  package static let queryColumns = Code(
    "GL457", "wrong columns",
    """
    What a query is for says which columns it must return: `subject`, `found` and `at` for a breach, `subject` for what is \
    intolerable, one value for a sentence or a condition, and those of the picture for a figure.
    """)

  package static let queryTooMuch = Code(
    "GL458", "too large an answer",
    "A query returns more rows, or needs more memory, than any evidence explains. Join tables on their ids, or group the rows.")

  package static let queryTooLarge = Code(
    "GL459", "too large a query",
    """
    A query is longer than 64 KiB, or becomes too large when its views and `WITH` names are put in place: a chain of definitions \
    that each read the one before twice doubles with every link.
    """)

  package static let viewCircle = Code(
    "GL460", "views that read each other",
    "A view may read other views, but not itself, directly or through others.")

  package static let databaseName = Code(
    "GL461", "a name that is taken",
    """
    Tables, their lists and graphs (`tasks__after`, `tasks__path`), the one-row tables of the areas' fields, and views share one \
    set of names, in which case does not count and `-` and `_` are the same. The second is left out.
    """)

  package static let graphColumns = Code(
    "GL462", "a graph without its columns",
    "A graph is computed from the table's id, from the list `after`, from columns in hours and from a start; one of them is not declared."
  )

  package static let pictureWord = Code(
    "GL463", "a word that a picture does not know",
    """
    A picture draws the marks of states that it knows, and no other: a mark chosen by guessing could make something look \
    better than it is. Let the query return one of the words that the message lists.
    """)
}
