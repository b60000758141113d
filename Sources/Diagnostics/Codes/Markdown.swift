extension Code {
  /// GL6xx
  package static let markdown: [Code] = [
    shortTableRow, longTableRow, rawHTML, linkScheme, linkHost, linkEscapes, imageSource, linkEmpty, linkCharacters, linkAbsolute,
    nestedTooDeep, tooManyColumns, tableTooLarge, costlyMarkup, pageTooLarge, expandsTooMuch,
    linkTooLong,
  ]
}

// Tables and HTML.
extension Code {
  package static let shortTableRow = Code(
    "GL601", "a table row with too few cells",
    """
    The row has fewer cells than the head of its table. Markdown would fill the missing cells at the end with blanks, also when the \
    missing one stands in the middle. Write `|` for each blank cell. Text right below a table becomes a row: leave a blank line.
    """)
  package static let longTableRow = Code(
    "GL602", "a table row with too many cells",
    #"""
    The row has more cells than the head of its table. Markdown would drop the last ones without a word. Add a column to the head, or \
    write `\|` where the line belongs to the text, also inside code.
    """#)
  package static let rawHTML = Code(
    "GL603", "HTML in Markdown",
    """
    The text holds an HTML tag or comment. It is never passed through, because it could run a script, and never dropped, because \
    words would vanish from the page. Write Markdown, put it in back-ticks to show it as code, or set `raw-html: show`.
    """)
}

// Links.
extension Code {
  package static let linkScheme = Code(
    "GL604", "a kind of link that is not accepted",
    """
    A link may begin with `https:`, `http:`, `mailto:` or `tel:`, or name a file of the workspace. Others, such as `javascript:` or \
    `file:`, can run code or open what only the author has. Copy the document into the evidence folder, or link to its web address.
    """)
  package static let linkHost = Code(
    "GL605", "a link to a host without https",
    """
    A link that begins with `//` or `\\\\` goes to another computer, and on a disk to a different one than on a server. Write the whole \
    address: `https://example.org/page`.
    """)
  package static let linkEscapes = Code(
    "GL606", "a link that leaves the workspace",
    """
    The link goes above the workspace's folder. The portal is copied as a whole and cannot take such a file along. Copy the file into \
    the workspace and link to it there.
    """)
  package static let imageSource = Code(
    "GL607", "an image from elsewhere",
    """
    The image is not a file of the workspace. The portal makes no request to other computers: it must look the same years later, \
    without a network. Copy the image beside the text: `![Load test](load.png)`.
    """)
  package static let linkEmpty = Code(
    "GL608", "a link without an address",
    """
    The link has words and no address, as in `[minutes]()`. Write the address between the round brackets, or take the brackets away.
    """)
  package static let linkCharacters = Code(
    "GL609", "a link with characters that are not accepted",
    """
    The address holds a backslash, a control character, an escaped slash or two slashes in a row. Browsers and servers read these in \
    different ways. Write folders with one `/` between them, and a space as `%20`.
    """)
  package static let linkAbsolute = Code(
    "GL610", "a link that begins with a slash",
    """
    A link such as `/evidence/a.md` begins at the root of a disk or of a server, and the portal stands somewhere below it. Write the \
    way from this file: `../performance/load.md`.
    """)
}

extension Code {
  package static let linkTooLong = Code(
    "GL617", "a link with a very long address",
    """
    The address of a link or image may have 2,000 bytes. Longer ones carry data, such as a whole picture or query, which nobody can \
    check and which may name people or keys. Put the data in a file beside the page and link to that file.
    """)
}

// Bounds: what no page needs and what would stop a build.
extension Code {
  package static let nestedTooDeep = Code(
    "GL611", "text that is nested too deep",
    """
    Quotes, lists and emphasis may stand in each other 32 levels deep. Deeper nesting is an accident, such as a pasted mail thread, \
    and some browsers refuse to show it. Take the inner levels out, or put the text in a code block.
    """)
  package static let tooManyColumns = Code(
    "GL612", "a table with too many columns",
    """
    A table in Markdown may have 64 columns. More cannot be read on a page. Put the table in a CSV file and name it in front matter: \
    `tables: {test-cases: cases.csv}`.
    """)
  package static let tableTooLarge = Code(
    "GL613", "a table that is too large",
    """
    A table in Markdown may have 50,000 cells: columns times rows. Put the table in a CSV file and name it in front matter, for \
    example `tables: {test-cases: cases.csv}`.
    """)
  package static let costlyMarkup = Code(
    "GL614", "markup that takes too long to read",
    """
    The text holds so many signs of one kind in one paragraph, such as brackets behind a web address, that reading it could take \
    minutes. It is damaged or machine-made. Put it in a code block, or in a file of its own beside the page.
    """)
  package static let pageTooLarge = Code(
    "GL615", "a page that becomes too large",
    """
    The page made from this file would be more than 16 MiB, many times the file itself. That happens when a long link definition is \
    used very often, or with very many small lists. Shorten the definition, or split the file. Of a template: its partials place each \
    other so often that a page would never be done; let each place the next one once.
    """)
  package static let expandsTooMuch = Code(
    "GL616", "text that needs too much memory",
    """
    Reading the file needs more memory than golive gives a page. That happens when it consists of signs only, or when a long link \
    definition is used very often. Shorten the definition, or split the file.
    """)
}
