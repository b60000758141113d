extension Code {
  /// GL910-929: templates, and the site that they make.
  package static let templates: [Code] = [
    templateEncoding, templateTag, templateUnsupported, templateName, templateSection, templatePartial, templateCycle,
    templatePlace, templateShape, templateUnknown, templateMissing, templateKind, templateMarkup, templateLink, templateDepth,
    templateTwice, siteLink, withheldShown, templateUnused, language,
  ]

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
    "Names are letters, digits, `-` and `_`, with dots between; `{{.}}` is the value of this turn. Partials are named by path.")
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
    "Partials may come back to themselves only inside a section, which is false at some point. Put the tag into such a section.")
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
    """
    A page asks for a template that the folder does not have. golive looks for its own in `$GOLIVE_SHARE`, in `share/golive` beside the \
    folder of the program and, in development, in the package: a workspace's folder `templates` holds only what is different there. \
    Install golive again, or name the folder that has them.
    """)
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
  package static let siteLink = Code(
    "GL926", "link of the site that leads nowhere",
    """
    A page of the portal links to a page, or to a place on a page, that the portal does not have. In evidence, correct the link; in a \
    template, correct the address.
    """)
  package static let withheldShown = Code(
    "GL927", "withheld text in a site for others",
    """
    A file of a site made with `--audience` says something that is marked as internal and stands in nothing that is shown: a run of six \
    words, a cell, a number of five digits or more, or the name or digest of a withheld file. Nothing is published. Mostly a template or \
    another file repeats it: remove it there. Where the words are harmless, write them differently in one of the two places.
    """)
  package static let templateUnused = Code(
    "GL928", "template that nothing uses",
    """
    A folder of templates replaces golive's own file by file: `pages/overview.html` takes the place of that page's template, and the rest \
    stays as it is. This file has a path that golive does not know, so it would change nothing. Correct its path; put styles and pictures \
    into `assets/`; a partial of your own is used where another of your templates includes it.
    """)
  package static let language = Code(
    "GL929", "words of a language",
    """
    The words of the portal stand in `templates/languages/`, one file for each language, in a strict part of Fluent's format. Either this \
    file cannot be read as such, or it does not say everything that golive's own `en-GB.ftl` says, or a template asks for words that it \
    does not have. Nothing is published in half a language: write what is missing, or choose a language that is there.
    """)
}
