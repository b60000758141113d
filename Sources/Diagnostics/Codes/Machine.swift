extension Code {
  /// GL9xx
  package static let machine: [Code] = [
    unreadable, notRegular, fileName, caseClash, changedWhileRead, tooLarge, noWorkspace, tooDeep,
    outputRefused, publishFailed, locked, sitePath, siteClaim, keptFiles, leftOver,
    templateEncoding, templateTag, templateUnsupported, templateName, templateSection, templatePartial, templateCycle, templatePlace,
    templateShape, templateUnknown, templateMissing, templateKind, templateMarkup, templateLink, templateDepth, templateTwice,
  ]

  package static let unreadable = Code(
    "GL900", "file or folder cannot be read",
    """
    The system refused to open or read this path; the message gives its reason. golive reads every file of the workspace, because \
    one that is left out could be the one that says no. Give the account that runs golive the right to read it, or move it elsewhere.
    """)

  package static let notRegular = Code(
    "GL901", "not a regular file",
    """
    A symbolic link, pipe, socket or device stands where a file should. Links are never followed: a sign-off is bound to bytes in \
    this workspace, and a link can change what it shows without any file here changing. Put the file itself in its place.
    """)

  package static let fileName = Code(
    "GL902", "file name not accepted",
    """
    Names are made of ASCII letters, digits, `.`, `_` and `-`, and begin with a letter or a digit. They become links, lines of \
    `sha256sum` lists and names in sealed packages, and must mean the same on every machine, years later. Names that begin with a \
    dot are skipped. Rename the file and what refers to it.
    """)

  package static let caseClash = Code(
    "GL903", "names that differ only by case",
    """
    Two names in one folder differ only by upper and lower case. On Windows and macOS they are one file, so a copy of this workspace \
    or of the portal would lose one of them. Rename one.
    """)

  package static let changedWhileRead = Code(
    "GL904", "file changed while it was read",
    """
    The file changed three times in a row while golive read it, or vanished. What is digested, judged and published must be the same \
    bytes. Wait until the program that writes it is done, then run again.
    """)

  package static let tooLarge = Code(
    "GL905", "file too large",
    """
    The file is larger than golive reads into memory for its kind. Evidence is what people can review: leave out raw recordings, \
    cut a log to the measured period, or split a table into several files, which append.
    """)

  package static let noWorkspace = Code(
    "GL906", "no workspace here",
    """
    The folder that should hold the evidence does not exist, is not a folder, or is a symbolic link. `golive init` makes a new \
    workspace; `--workspace` names one elsewhere.
    """)

  package static let tooDeep = Code(
    "GL907", "folders nested too deep",
    """
    Folders stand in each other deeper than any evidence needs; usually something copied itself into itself. Move or delete the \
    folder.
    """)

  package static let outputRefused = Code(
    "GL930", "output folder refused",
    """
    golive replaces the output folder as a whole, and therefore only one that it made itself and that holds nothing else: the file \
    `.golive-site` in it lists what golive wrote. Links, mount points, the workspace, its sources, your home and the root are never \
    replaced. Name another folder with `--output`, or move away what the message names. Nothing was written.
    """)

  package static let publishFailed = Code(
    "GL931", "site could not be written",
    """
    A write failed; the message gives the system's reason, such as a full disk. The site that was there before is whole and \
    unchanged: a new one is written beside it and takes its place only when it is complete.
    """)

  package static let locked = Code(
    "GL932", "another golive is at work here",
    """
    Another run holds the workspace's lock, `.golive/lock`. Wait for it, or end it. The system frees the lock when a process ends, \
    however it ends: the file itself means nothing and need not be deleted.
    """)

  package static let sitePath = Code(
    "GL933", "path not allowed in a site",
    """
    A page or a file would have a path that is not safe everywhere: each part is made of ASCII letters, digits, `.`, `_` and `-`, \
    is not `.` or `..`, and does not begin with `.golive`. Rename the source it is made from.
    """)

  package static let siteClaim = Code(
    "GL934", "two claims on one path of the site",
    """
    Two sources would be published under one path, or under paths that differ only by case, or one needs a folder where the other \
    needs a file. Rename one of the sources. Nothing was written.
    """)

  package static let keptFiles = Code(
    "GL935", "files kept beside the site",
    """
    While the new site was written, files that golive did not write appeared in the old one. golive deletes only what it wrote, so \
    these files were moved to the folder that the message names. Take what you need, then delete that folder.
    """)

  package static let leftOver = Code(
    "GL936", "old site not deleted",
    """
    The new site is published, but what it replaced, or what a run that was killed left over, could not be deleted. It takes space \
    and does no other harm; the next run tries again.
    """)


  package static let templateEncoding = Code(
    "GL910", "template is not UTF-8",
    "A template holds bytes that are not UTF-8. Nothing is repaired, because a guess would change words. Save the file as UTF-8.")
  package static let templateTag = Code(
    "GL911", "template tag is never closed",
    "A tag begins with `{{` and the file ends before `}}`. Close the tag; a lone `{{` cannot be written as text.")
  package static let templateUnsupported = Code(
    "GL912", "template tag that golive does not have",
    """
    Unescaped values (`{{{name}}}`, `{{&name}}`), other delimiters and inheritance are Mustache, but not golive's part of it. \
    Escaping follows the value's type, never the template's wish: a view gives text, which is escaped, or safe HTML, which is not.
    """)
  package static let templateName = Code(
    "GL913", "template tag without a proper name",
    "Names are letters, digits, `-` and `_`, with dots between the parts; `{{.}}` is the value of this turn. Partials are named by path.")
  package static let templateSection = Code(
    "GL914", "template sections do not match",
    """
    Each `{{#name}}` and `{{^name}}` needs its `{{/name}}`, inner sections end before outer ones, and at most 64 are open at a time. \
    Add, move or remove the closing tag.
    """)
  package static let templatePartial = Code(
    "GL915", "partial does not exist",
    "A template includes a partial that is not in the template folder. Partials are named by their path without `.html`.")
  package static let templateCycle = Code(
    "GL916", "partial includes itself without end",
    "Partials may come back to themselves only inside a section, which is false at some point. Put the inclusion into such a section.")
  package static let templatePlace = Code(
    "GL917", "template value where it cannot be made safe",
    """
    Values may stand in text and in attributes with double quotes. In names of tags and attributes, without quotes, in comments, \
    scripts and styles, and in `style`, `srcset`, `srcdoc` and event handlers, no escaping makes a value harmless. \
    Move the value; decide classes with sections.
    """)
  package static let templateShape = Code(
    "GL918", "template section cuts through markup",
    """
    A section may run never, once or often, and a partial is used in many places. Both must therefore end in the kind of place where \
    they begin: text, between attributes, or inside the same quotes. A template ends in text.
    """)
  package static let templateUnknown = Code(
    "GL919", "template does not exist",
    "A page asks for a template that the folder does not have. Add the file, or copy the folder that comes with golive again.")
  package static let templateMissing = Code(
    "GL920", "template names a value that is not there",
    """
    The name is in no record that is in scope. Mustache would print nothing, which in a table of sign-offs is a lie. \
    Correct the name; a value that may be empty is given as an empty text or a flag that is false.
    """)
  package static let templateKind = Code(
    "GL921", "template uses a value as what it is not",
    "Lists, records and flags that are true are for sections, and only records have fields. Use the value as what it is.")
  package static let templateMarkup = Code(
    "GL922", "safe HTML outside of text",
    "Safe HTML may stand only between tags: in an attribute or a title its quotes and tags would break the page. Give text there.")
  package static let templateLink = Code(
    "GL923", "address that a page may not link to",
    """
    An address that values are part of must be relative or begin with `http:`, `https:`, `mailto:` or `tel:`, in any case; `//host` is \
    refused too. The page has `#` in its place.
    """)
  package static let templateDepth = Code(
    "GL924", "partials are nested too deep",
    "More than 32 partials are inside one another. Often a record lacks the list it recurses over, so that its parent's is found.")
  package static let templateTwice = Code(
    "GL925", "two templates with one name",
    "A template's name is its path without `.html`. Two files claim this one; rename one of them.")
}
