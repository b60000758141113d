extension Code {
  /// GL06x: files of results that `golive import` reads, and each build where front matter names them as tables.
  package static let results: [Code] = [
    resultsUnknown, resultsEmpty, xmlSyntax, xmlRefused, resultValue, resultCounts, resultWords, resultUnit, resultsThere,
    resultsTooLarge, resultNames, resultsAccount, resultsUnused,
  ]

  package static let resultsUnknown = Code(
    "GL060", "a file of results of a kind that is not known",
    """
    The kind of a file of results is told by its content: JUnit XML, a JMeter log as CSV or XML, a summary of k6, exports of Azure \
    DevOps and Jira, CSV, and a table in Markdown. This file is none of them. Export it in one of these forms, or import it and say with \
    `--format` which one it is.
    """)

  package static let resultsEmpty = Code(
    "GL061", "a file without a single result",
    """
    The file is empty, or it has no case, sample, metric or row. That is no evidence: a test that did not run has not passed, and none \
    of its faults was seen. Look whether the run was broken off or the export was filtered, and hand in what it really gave.
    """)

  package static let xmlSyntax = Code(
    "GL062", "XML that cannot be read",
    """
    The file is not whole, or not XML. A run that was broken off leaves such a file: what it did not write may have failed, so nothing \
    of it counts. Repeat the run or the export.
    """)

  package static let xmlRefused = Code(
    "GL063", "XML with parts that are not accepted",
    """
    A document type can make a small file unfold without end or name other files, and elements in each other without bound serve \
    nobody. No tool that writes results needs either. Delete the line `<!DOCTYPE …>`, or export the file again.
    """)

  package static let resultValue = Code(
    "GL064", "a result that cannot be right",
    """
    A length of time below zero, a number beyond all measure, a word in place of a number: the file does not say what happened, and \
    golive does not guess. Repeat the run or the export, or repair the value in the file that made it.
    """)

  package static let resultCounts = Code(
    "GL065", "counts that disagree with the results",
    """
    The file announces other numbers of tests, failures, errors or skipped tests than it holds. Where it announces more than it holds, \
    something is missing that may have failed, and nothing of it counts. Where it announces less, the cases themselves are counted.
    """)

  package static let resultWords = Code(
    "GL066", "a result under another word",
    """
    The table has no word for what the file says, such as `skipped`, and the nearest accepted word that is no better was written, \
    such as `not-run`. If that is not what you mean, say it when you import the file: `--word skipped=blocked`.
    """)

  package static let resultUnit = Code(
    "GL067", "lengths of time whose unit is not said",
    """
    The file measures in milliseconds, and the column of the table is a plain number whose unit the table or another one names. A result \
    in the wrong unit would be wrong a thousandfold, so golive asks, and the import is told: `--unit seconds`.
    """)

  package static let resultsThere = Code(
    "GL068", "an import that is there already",
    """
    A file with this name is in the folder of evidence. It is kept. Choose another name with `--output`, or, if an import made it, put the \
    rows of a later run in its place with `--replace`, which tells what changed. The page beside the rows, a Markdown file, stays: people \
    go on writing in it after the first import, so a later one renews only its own lines there, which begin with `x-imported-`. If the \
    command names another author than the page, or another table for the rows, nothing is imported and the line of the page is named. If \
    the command is right, change that line; if the page is right, leave the option out. Then import again.
    """)

  package static let resultsTooLarge = Code(
    "GL069", "more results than can be held",
    """
    Only logs of load tests may be of any size, for they are counted as they are read; even they have bounds for the length of a record \
    and the number of labels. Other results are evidence that people review row by row. Split the file, or export a part of it.
    """)

  package static let resultNames = Code(
    "GL070", "ids that were made from names",
    """
    The file has no ids, or such as the table does not accept, so they were made from the names in the file: they stay the same as long \
    as the names do. RAID items refer to them.
    """)

  package static let resultsAccount = Code(
    "GL071", "results that count in another way than they look",
    """
    Something in the file needs to be known to read its results rightly: tests that passed only when they were repeated, parts of samples \
    that are counted with the whole, columns that are there several times, texts that begin as formulas do. The message says what was done with it.
    """)

  package static let resultsUnused = Code(
    "GL072", "an option of an import that changes nothing",
    """
    The import was told something for which the file has no use: a column to leave out or a row to take that it does not have, a text that \
    stands nowhere in it, a text for a column that it fills itself, a unit for times that it does not measure. Mostly a name is misspelt, \
    or this file differs from the last one. What is imported is told; look whether it is what you mean.
    """)
}
