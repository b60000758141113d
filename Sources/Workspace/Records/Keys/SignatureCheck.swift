/// What came of the SSH signature beside a sign-off; with the reason, in words.
package enum SignatureCheck: Hashable, Sendable {
  /// There is no signature: the sign-off was recorded by hand.
  case byHand
  case verified
  /// The signature is not one of these bytes, or was not made for this purpose.
  case invalid(String)
  /// The roster does not trust the key for this person at this time.
  case unknownKey(KeyFault, String)

  /// Nil where the signature proves nothing.
  package var assurance: Assurance? {
    switch self {
    case .byHand: .byHand
    case .verified: .sshSignature
    case .invalid, .unknownKey: nil
    }
  }
}

/// Why the roster does not trust a key.
package enum KeyFault: String, Sendable, CaseIterable {
  case unknown, revoked, expired, early
  /// It is somebody else's.
  case foreign
  /// It may sign other things only.
  case purpose

  package var words: String {
    switch self {
    case .unknown: "Key not known"
    case .revoked: "Key revoked"
    case .expired: "Key expired"
    case .early: "Key not valid yet"
    case .foreign: "Key of somebody else"
    case .purpose: "Key not for sign-offs"
    }
  }
}

/// How sure one can be who signed; the least first.
package enum Assurance: String, Sendable, CaseIterable {
  case byHand = "by-hand"
  case sshSignature = "ssh-signature"
}

/// For what a key may sign: a signature for one purpose is none for another.
package enum Purpose: String, Sendable, CaseIterable {
  case signOff = "golive-signoff@v1"
  case decision = "golive-decision@v1"
}
