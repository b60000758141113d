import Assessment
import Language

extension Finding {
  /// It says that its own row of the RAID log has neither owner nor date: with them it is put right.
  var isOwnDuty: Bool {
    guard let answer, answer.place == place, answer.isOpen, answer.owner == nil else { return false }
    return tellsOfNobody
  }

  /// In the words of the checklist, whose language need not be the portal's.
  var tellsOfNobody: Bool { found.contains(Message.nobody) || found.contains(Language.original.text("rule-nobody")) }

  /// Why its item does not answer it, but for what is seen beside the item.
  var untoldShortfalls: [Shortfall] { isOwnDuty ? [] : shortfalls.filter { !$0.isSeen } }
}
