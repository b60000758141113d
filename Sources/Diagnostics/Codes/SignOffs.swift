extension Code {
  /// GL2xx: sign-offs.
  package static let signOffs: [Code] = [signOffForNothing]

  package static let signOffForNothing = Code(
    "GL201", "Sign-off that nobody asks for",
    """
    The file signs a requirement, role or subject that the checklist does not ask for, so it counts for nothing. A sign-off for one \
    role, subject or area can never count for another. Perhaps the checklist changed, or the process that it names was renamed: sign again.
    """)
}
