extension Code {
  /// GL9xx
  package static let machine: [Code] = [
    unreadable, notRegular, fileName, caseClash, changedWhileRead, tooLarge, noWorkspace, tooDeep,
    outputRefused, publishFailed, locked, sitePath, siteClaim, keptFiles, leftOver, noKeygen, exportRefused, inTheWay,
    noPort, notWatched,
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
    A symbolic link, pipe, socket or device stands where a file should. Links in a workspace are never followed: a sign-off is bound to \
    bytes in this workspace, and a link can change what it shows without any file here changing. Put the file itself in its place.
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
    The folder that should hold the evidence does not exist, is not a folder, or nobody has begun a workspace in it: it has neither \
    `programme.md` nor a checklist. A symbolic link to a folder will do for `--workspace`; one that leads nowhere is told with its \
    target. Begin a workspace with `golive init FOLDER`, or name the folder that holds `programme.md` with `--workspace`.
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

  package static let noKeygen = Code(
    "GL937", "signatures could not be checked",
    """
    `ssh-keygen` says whether a signature is right. It is not on this machine (on Debian it comes with `openssh-client`), it could not be \
    started, it gave no answer in time, or golive has no folder for the files that it reads. Nothing is said about readiness then: a \
    signature that nobody checked is no signature.
    """)

  package static let exportRefused = Code(
    "GL938", "export refused",
    """
    Something stands where the export would be written. A file is replaced only when `--replace` says so; a folder only when golive made \
    it by an earlier export and nothing else lies in it: its file `.golive-export` lists what golive wrote. Folders of a workspace that \
    hold sources take no export, for it would be read as evidence. Name another place with `--output`. Nothing was written.
    """)
  package static let inTheWay = Code(
    "GL939", "something stands there already",
    """
    `golive init` and `golive new` make only what is not there: they replace no file and add nothing to a folder that somebody uses. \
    Nothing was changed. Choose another name or folder, or move away what the message names. An `init` that was broken off, by a full \
    disk for instance, may be run again with the same answers: what it had written is as it would write it, and is no hindrance.
    """)

  package static let noPort = Code(
    "GL940", "the preview cannot listen",
    """
    `golive serve` shows its pages at a port of this machine, 8484 if you name none. The system did not give it: another program, mostly \
    another preview, has it, or the account may not take it. End the other program, or name another port with `--port`; `--port 0` takes \
    any that is free and says which.
    """)
  package static let notWatched = Code(
    "GL941", "changes cannot be watched",
    """
    `golive serve` and `golive watch` have the system tell them when a file changes, through inotify, and the system has a limit for \
    that: so many folders, and so many programs, for each account. Without it golive would show what is no longer so. Raise the limit, \
    end another program that watches folders, such as an editor with many projects open, or run `golive build` after each edit.
    """)
}
