extension Code {
  /// GL5xx: decisions and their sealed packages.
  package static let archive: [Code] = [packageRefused, notSealed, archivePlace, sealedRecord, sealedEarlier]

  package static let packageRefused = Code(
    "GL501", "Package that is not what was sealed",
    """
    Something in the package, or in the lists that it was checked with, is not as the format has it. Every reason that was found is \
    named, for nothing in such a package can be relied on: a file was changed, added, removed or renamed, or a signature does not hold \
    with this roster and these revoked keys. Where a reason speaks of a revoked key or of a signature that no longer holds, and of nothing \
    else, the files are as they were sealed and only the proof has gone with the key. `docs/archive-format.md` says what a package must be; `verify.sh` gives the same verdict.
    """)

  package static let notSealed = Code(
    "GL502", "Decision that cannot be sealed",
    """
    A package is checked with the same rules as years later before it is put in its place. What the message names would make every \
    checker refuse it, so no package was made: perhaps the record does not say `decided` and `outcome`, a sign-off is written in another \
    form than `golive sign` writes, or the key is not trusted for decisions in `keys/allowed_signers`.
    """)

  package static let archivePlace = Code(
    "GL503", "Something in archive that is no package",
    """
    `archive/` holds sealed packages, one folder for each decision, and nothing else; each names the seal before it. golive does not \
    guess what another thing there may be. Move it away; to leave it out, begin its name with a dot.
    """)

  package static let sealedRecord = Code(
    "GL504", "Sealed record that was edited",
    """
    A package in `archive/` holds this decision's record, and the file in `decisions/` is another one now, or gone. What was decided is \
    never edited after it was sealed: put the file back as it was (the package has a copy of it), and write what is to be corrected as a \
    new decision that supersedes this one.
    """)

  package static let sealedEarlier = Code(
    "GL510", "Decision sealed with an earlier judgement",
    """
    The portal and the assessment that are sealed with a decision say what the evidence said on a day before it was decided. Each page \
    names both days. If the committee saw the evidence of its own day, seal with `--as-of` and that day; a package is never sealed again.
    """)
}
