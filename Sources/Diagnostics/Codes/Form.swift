extension Code {
  /// GL0xx
  package static let form: [Code] = [
    notUTF8, nulCharacter, byteOrderMark, controlCharacter, hiddenLineEnd, directionOverride, escapedCharacter, moreFindings,
    fileTooLarge, frontMatterUnclosed, frontMatterFence, frontMatterTooLarge, frontMatterSyntax, tabInFrontMatter, yamlAlias,
    yamlAnchor, yamlTag, yamlMergeKey, keyIsNotText, duplicateKey, secondDocument, frontMatterTooDeep, keyIsNotASCII,
    frontMatterIsNotKeys, rawHTMLChoice,
    csvEmpty, csvUnclosedQuote, csvTextAfterQuote, csvQuoteInside, csvShortRow, csvLongRow, csvBlankHead, csvDuplicateHead,
    csvSemicolon, csvTooLarge,
    jsonSyntax, jsonTooLarge,
  ]
}

// Files and their characters.
extension Code {
  package static let notUTF8 = Code(
    "GL001", "text that is not UTF-8",
    """
    The file holds bytes that are not UTF-8, so two programs could show two different texts. golive repairs nothing, because a sign-off \
    is bound to the bytes. Save the file again as UTF-8: in most editors it is a choice in the save dialogue.
    """)
  package static let nulCharacter = Code(
    "GL002", "a NUL character",
    """
    The file holds a character that no text has. It is damaged, or it is not text: a spreadsheet saved under the name `cases.csv`, or \
    UTF-16 text. Save it again as UTF-8 text or, for a spreadsheet, export it as CSV.
    """)
  package static let byteOrderMark = Code(
    "GL003", "a byte order mark",
    """
    The file begins with, or holds, the invisible character U+FEFF that some programs write before UTF-8. It would become part of the \
    first word, so that a column `id` is not found. Save the file as "UTF-8", not "UTF-8 with BOM".
    """)
  package static let controlCharacter = Code(
    "GL004", "a control character",
    """
    The file holds a character that cannot be seen and that programs treat in different ways. It often comes from copying out of a \
    terminal or a PDF. Delete it at the place named; tabs and line ends are accepted.
    """)
  package static let hiddenLineEnd = Code(
    "GL005", "a hidden line end",
    """
    The file holds a character (U+0085, U+2028 or U+2029) that ends a line in some programs and not in others, so line numbers would \
    not agree. It often comes from copying out of a document. Delete it and press Enter instead.
    """)
  package static let directionOverride = Code(
    "GL006", "a change of text direction",
    """
    The file holds an invisible character that turns the direction of the text after it. With it a page can read otherwise than the \
    file that was signed: `not ready` can be shown as `ready`. Delete it. Arabic and Hebrew need no such character.
    """)
  package static let escapedCharacter = Code(
    "GL007", "an escape for a character that is not accepted",
    #"""
    A value in double quotes writes, with a backslash, a character that no file may hold, for example `"\u202E"` or `"\0"`. What is \
    refused as itself is refused as an escape as well. Delete the escape; for a backslash in a path use single quotes: `'C:\new'`.
    """#)
  package static let moreFindings = Code(
    "GL008", "more findings than are listed",
    """
    The file has so many findings that only the first hundred of a kind are listed. Often they have one cause: the wrong encoding, a \
    column too many, a file that is not what its name says. Repair the first ones, then run the check again.
    """)
  package static let fileTooLarge = Code(
    "GL009", "a file that is too large",
    """
    A Markdown file may have 1 MiB. A larger one is not read by people either, and it makes every build slower. Move long tables to a \
    CSV file and name it in front matter, for example `tables: {test-cases: cases.csv}`.
    """)
}

// Front matter.
extension Code {
  package static let frontMatterUnclosed = Code(
    "GL010", "front matter that is not closed",
    """
    The file begins with `---` and no second line of `---` follows, so it cannot be told where the keys end and the text begins. Write \
    a line with three dashes after the last key.
    """)
  package static let frontMatterFence = Code(
    "GL011", "a line of dashes that is not exact",
    """
    Front matter stands between two lines of exactly three dashes, and the first of them is the first line of the file. Blanks after \
    the dashes or blank lines before them make other programs read the keys as text. Delete the blanks.
    """)
  package static let frontMatterTooLarge = Code(
    "GL012", "front matter that is too large",
    """
    Front matter may have 64 KiB, that of the checklist 256 KiB. It is for a few keys such as `title` and `author`; texts and tables \
    belong in the body, where people see them. Move the long values to the body or to a CSV file.
    """)
  package static let frontMatterSyntax = Code(
    "GL013", "front matter that cannot be read",
    """
    A line of front matter is neither `key: value` nor an item `- value`, or a quote or bracket is not closed. The place is where \
    reading stopped; the cause is there or on the line before. A value that holds `: ` needs quotes: `title: "Test: round two"`.
    """)
  package static let tabInFrontMatter = Code(
    "GL014", "a tab in front matter",
    """
    Front matter is indented with a tab. How wide a tab is differs from program to program, so it cannot say what belongs to what. \
    Replace it with two spaces.
    """)
  package static let yamlAlias = Code(
    "GL015", "an alias in front matter",
    """
    A value begins with `*`, which in YAML repeats a value from elsewhere in the file. Evidence says what it means where it stands. \
    Write the value out, or put it in quotes if the star belongs to it: `note: "*draft*"`.
    """)
  package static let yamlAnchor = Code(
    "GL016", "an anchor in front matter",
    """
    A value begins with `&`, which in YAML gives it a name for later repetition. Evidence says what it means where it stands. Delete \
    the name, or put the value in quotes if the sign belongs to it: `unit: "&Co"`.
    """)
  package static let yamlTag = Code(
    "GL017", "a tag in front matter",
    """
    A value begins with `!`, which in YAML states a type. golive types values by the checklist, never by YAML. Delete the tag, or put \
    the value in quotes if the sign belongs to it: `title: "!important"`.
    """)
  package static let yamlMergeKey = Code(
    "GL018", "a merge key in front matter",
    """
    The key `<<` copies keys from elsewhere, so a reader of the file does not see what it says. Write the keys out.
    """)
  package static let keyIsNotText = Code(
    "GL019", "a key that is not a word",
    """
    A key is missing, or it is a list or a mapping, as in `[a]: yes` or `: yes`. A key is a plain word: `owner: amara`. If the line was \
    meant as a value, put it in quotes.
    """)
  package static let duplicateKey = Code(
    "GL020", "a key that is there twice",
    """
    The same key stands twice in one mapping. Programs differ in which one they believe, so neither is taken. Keep the right one.
    """)
  package static let secondDocument = Code(
    "GL021", "a second document in front matter",
    """
    A line such as `--- # more`, `...` or `%YAML` starts or ends a YAML document inside the front matter. What follows would be read by \
    some programs and not by others. Delete the line.
    """)
  package static let frontMatterTooDeep = Code(
    "GL022", "front matter that is nested too deep",
    """
    Lists and mappings in front matter may stand in each other 16 levels deep. Nothing golive reads needs more than a few. Write the \
    data as a table in the body.
    """)
  package static let keyIsNotASCII = Code(
    "GL023", "a key with other letters",
    """
    A key holds a character other than the plain letters, digits and signs of ASCII. Letters that look the same, such as a Cyrillic \
    `а`, would make two keys of one. Type the key again; values may hold any letters.
    """)
  package static let frontMatterIsNotKeys = Code(
    "GL024", "front matter that is not keys",
    """
    Between the lines of dashes stands a list or a text. Front matter consists of `key: value` lines, for example `author: amara`. If \
    the dashes were meant as a line across the page, write text before them, or `***`.
    """)
  package static let rawHTMLChoice = Code(
    "GL025", "an unknown choice for `raw-html`",
    """
    The key `raw-html` accepts one word: `show`. Then HTML in the body is shown as it is written, angle brackets and all. Without the \
    key, HTML in the body is an error. There is no choice that lets HTML through.
    """)
}

// CSV.
extension Code {
  package static let csvEmpty = Code(
    "GL040", "a CSV file without a head",
    """
    The file is empty. The first line of a CSV file names its columns, for example `id,process,status`. If the table has no rows, keep \
    the head, or declare the table empty with `none:`.
    """)
  package static let csvUnclosedQuote = Code(
    "GL041", "a quote that is not closed",
    """
    A cell begins with `"` and the file ends before the second `"`. All lines after it were read as part of that cell. Close the \
    quote; a quote inside a quoted cell is written twice: `"the ""old"" system"`.
    """)
  package static let csvTextAfterQuote = Code(
    "GL042", "text after a closing quote",
    """
    A quoted cell is closed and more text follows before the next comma, as in `"a"b`. Either the quote closes too early or it is a \
    quote inside the cell, which is written twice: `"the ""old"" system"`.
    """)
  package static let csvQuoteInside = Code(
    "GL043", "a quote inside a cell without quotes",
    """
    A cell that does not begin with `"` holds one, as in `5" pipe`. Programs read this in different ways. Put the cell in quotes and \
    write the inner quote twice: `"5"" pipe"`.
    """)
  package static let csvShortRow = Code(
    "GL044", "a row with too few cells",
    """
    The row has fewer cells than the head. It cannot be told which ones are missing, and a shifted row puts a date under `status`. \
    Write a comma for each blank cell.
    """)
  package static let csvLongRow = Code(
    "GL045", "a row with too many cells",
    """
    The row has more cells than the head. Most often a cell holds a comma: put that cell in quotes, as in `"Leeds, North"`.
    """)
  package static let csvBlankHead = Code(
    "GL046", "a column without a name",
    """
    A cell of the first line is blank, so its column cannot be told from others. Name the column, or delete it. Spreadsheets often \
    export blank columns at the end.
    """)
  package static let csvDuplicateHead = Code(
    "GL047", "a column that is there twice",
    """
    Two columns have the same name, so it cannot be told which one counts. Rename or delete one of them.
    """)
  package static let csvSemicolon = Code(
    "GL048", "semicolons instead of commas",
    """
    The columns are separated with semicolons or tabs. CSV files here use commas, in every country, so that the same file means the \
    same everywhere. Export the file again as "CSV (comma delimited)" and "UTF-8", or name it under `tables:` in front matter: then it is \
    read as the spreadsheet program wrote it, with decimal commas.
    """)
  package static let csvTooLarge = Code(
    "GL049", "a CSV file that is too large",
    """
    A CSV file may have 64 MiB, 1,000 columns and five million cells. Larger ones are raw data, not evidence that somebody has \
    looked at. Summarise it, or split it into several files: they append.
    """)
}

// JSON.
extension Code {
  package static let jsonSyntax = Code(
    "GL050", "a JSON file that cannot be read",
    """
    The file ends in `.json` and is not JSON as the standard has it: a quote, comma or bracket is missing, or something stands where \
    none belongs. The place is where reading stopped. Files that golive wrote are not edited by hand: bring back the one that was \
    written, or make it again.
    """)
  package static let jsonTooLarge = Code(
    "GL051", "a JSON file that is too large",
    """
    A JSON file may have 4 MiB, and lists and objects may stand in each other 16 deep. Nothing that golive writes comes near to that, \
    so the file is damaged or not what its name says.
    """)
}
