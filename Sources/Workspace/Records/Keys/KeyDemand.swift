/// Why a sign-off counts only with a signature of a key, and one by hand does not.
package enum KeyDemand: Hashable, Sendable {
  /// The programme asks for it of everybody in that role.
  case role
  /// The signer has a key. Otherwise taking its signature away would make a statement that was tampered with one by hand.
  case signer
}

extension Workspace {
  /// Nil where a statement by hand will do.
  ///
  /// - Parameter time: of signing, UTC, as `2026-11-20T09:30:00Z`.
  package func keyDemand(of signer: String, inRole role: String, at time: String) -> KeyDemand? {
    if programme.leastAssurance[role] == .sshSignature { return .role }
    return roster?.holdsKey(of: signer, for: .signOff, at: time) ?? false ? .signer : nil
  }
}
