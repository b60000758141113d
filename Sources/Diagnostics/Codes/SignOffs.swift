extension Code {
  /// GL2xx: sign-offs.
  package static let signOffs: [Code] = [signOffForNothing, keyRoster, signatureForNothing, quorumOutOfReach, signatureRefused]

  package static let signOffForNothing = Code(
    "GL201", "Sign-off that nobody asks for",
    """
    The file signs a requirement, role or subject that the checklist does not ask for, so it counts for nothing. A sign-off for one \
    role, subject or area can never count for another. Perhaps the checklist changed, or the process that it names was renamed: sign again.
    """)

  package static let keyRoster = Code(
    "GL202", "Key roster that trusts too much, or cannot be read",
    """
    `keys/allowed_signers` says whose key is trusted: one line for one person's key, with `namespaces` that name what it may sign and, \
    where it is replaced, `valid-before`. Patterns such as `*`, certificate authorities and other namespaces are refused: whoever they \
    let in could sign for anybody. A key that fell into other hands goes into `keys/revoked`, which voids all that it ever signed.
    """)

  package static let signatureForNothing = Code(
    "GL203", "Signature beside no sign-off",
    """
    A file that ends with `.sig` holds the signature of the file of the same name without `.sig`. There is none, so it signs nothing: \
    perhaps one of the two was renamed or deleted.
    """)

  package static let quorumOutOfReach = Code(
    "GL205", "More signatures asked for than people can give",
    """
    `quorum` of the checklist asks for a number of signatures, and on the day of judgement fewer people hold the role whose signature \
    could count. Somebody and their deputy are one; those of the delivery side do not sign for the business, and the only author of what \
    is signed does not sign it. So the requirement can never be met as things are.
    """)

  package static let signatureRefused = Code(
    "GL206", "Signature that is not given",
    """
    `golive sign` writes no signature that could not count, and none where several may be meant. Each reason is told where it \
    stands. The command: the requirement, the person or the RAID item of a condition is not there, the requirement is not decided \
    by a signature, the person is asked for several (`--subject` or `--role` says which), or for none of that subject or role. \
    Nobody can be asked yet: nobody holds the role, or the rows that name who signs are not there. The person: holds no role that \
    is asked, or not on this day, is of the delivery side or of none where the business must sign, or is the only author of what is \
    signed. What is signed: nothing is filed yet, or no more than begun. The key: the role or the signer has to sign with one. Mend \
    all of them, then sign again.
    """)
}
