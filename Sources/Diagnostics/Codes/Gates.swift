extension Code {
  /// GL56x: snapshots of quality gates.
  package static let gates: [Code] = [
    snapshotVersion, snapshotValue, snapshotForNothing, snapshotTaken, gateThere, snapshotOfAnother, evidenceGone, itemGone,
  ]

  package static let snapshotVersion = Code(
    "GL560", "Snapshot of another version",
    """
    A snapshot says which version of its format it has, and this golive does not know that one. A newer golive wrote it, or it is no \
    snapshot. Use a golive that is at least as new as the one that took the snapshot.
    """)
  package static let snapshotValue = Code(
    "GL561", "Snapshot that is not as golive wrote it",
    """
    A key of the snapshot is missing, unknown, or has a value that golive never writes. What was true at a gate is not repaired by \
    guessing. Bring back the file as it was written; the history of your version control has it.
    """)
  package static let snapshotForNothing = Code(
    "GL562", "Snapshot of no gate",
    """
    A snapshot stands beside the file of its gate under the same name: `gates/G3.json` beside `gates/G3.md`. This one has another name \
    than the gate in it, which is refused, or its gate is not there, which is a warning. Rename it, or bring back the file of the gate.
    """)
  package static let snapshotTaken = Code(
    "GL563", "Snapshot that is there already",
    """
    The snapshot of this gate was taken before, and people may have decided on it. It is kept, unless `--replace` says that it was taken \
    by mistake.
    """)
  package static let gateThere = Code(
    "GL564", "Gate that is there already",
    """
    The workspace has a file of this gate, and golive never writes over what people wrote. Edit that file, or give the new gate another id.
    """)
  package static let snapshotOfAnother = Code(
    "GL565", "Snapshot of another programme",
    """
    A snapshot names the programme that it was taken of, and this workspace has another name. Perhaps it was copied together with the \
    checklist, perhaps the programme was renamed. Neither the portal nor `golive diff` compares it with anything. Move it to the workspace \
    that it belongs to; if only the name changed, write the old one in `programme.md` again.
    """)
  package static let evidenceGone = Code(
    "GL566", "Evidence that was there at the last gate",
    """
    The snapshot of the last gate says that this requirement had evidence, and now there is none. Its day is still to come, but what has \
    been there does not become “not due” by going: it counts as without evidence. Bring the evidence back, or say in it what changed.
    """)
  package static let itemGone = Code(
    "GL567", "Item of the RAID log that is gone",
    """
    The snapshot of the last gate has this item as open, and the RAID log does not have it any more. An item ends by being closed, with \
    the day and what became of it; one that is deleted, or given another id, leaves everybody to guess. Bring its row back, and close it.
    """)
}
