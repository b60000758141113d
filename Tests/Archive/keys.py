"""Keys of people who do not exist, beside the roster that was given: whom the tampering signs as."""

import os
import shutil
import subprocess

SIGN_OFF = "golive-signoff@v1"
DECISION = "golive-decision@v1"

# Who, kind of key, what the roster says of the key; None: not in the roster.
PEOPLE = {
    "tamper-decider": ("ed25519", f'namespaces="{DECISION}"'),
    "tamper-rsa": ("rsa", f'namespaces="{DECISION}"'),
    "tamper-ecdsa": ("ecdsa", f'namespaces="{DECISION}"'),
    "tamper-both": ("ed25519", f'namespaces="{SIGN_OFF},{DECISION}"'),
    "tamper-signer": ("ed25519", f'namespaces="{SIGN_OFF}"'),
    "tamper-revoked": ("ed25519", f'namespaces="{DECISION}"'),
    "tamper-expired": ("ed25519", f'namespaces="{DECISION}",valid-before="20010101Z"'),
    "tamper-future": ("ed25519", f'namespaces="{DECISION}",valid-after="29990101Z"'),
    "tamper-unknown": ("ed25519", None),
}


class Keys:
    def __init__(self, folder, roster, revoked):
        self.folder = os.path.join(folder, "keys")
        os.mkdir(self.folder)
        with open(roster) as file:
            self.given = file.read()
        if self.given and not self.given.endswith("\n"):
            self.given += "\n"
        lines = self.given
        for person, (kind, options) in PEOPLE.items():
            bits = ["-b", "2048"] if kind == "rsa" else []
            subprocess.run(["ssh-keygen", "-q", "-t", kind, *bits, "-N", "", "-C", person, "-f", self.path(person)], check=True)
            if options is not None:
                lines += f"{person} {options} {self.public(person)}\n"
        self.roster = self.write("roster", lines)
        # The list that was given may be in OpenSSH's own form; ssh-keygen adds to it either way.
        self.revoked = os.path.join(self.folder, "revoked")
        if revoked:
            shutil.copy(revoked, self.revoked)
        self.revoke(self.revoked, self.public("tamper-revoked"))

    def path(self, person):
        return os.path.join(self.folder, person)

    def public(self, person):
        with open(self.path(person) + ".pub") as file:
            return file.read().strip()

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "w") as file:
            file.write(text)
        return path

    def known(self, person):
        """The public keys of a person in the roster that was given."""
        found = []
        for line in self.given.splitlines():
            words = line.split()
            if words and person in words[0].split(","):
                kind = next((n for n, word in enumerate(words[1:], 1) if word.startswith(("ssh-", "ecdsa-", "sk-"))), None)
                if kind:
                    found.append(" ".join(words[kind : kind + 2]))
        return found

    @staticmethod
    def revoke(path, public):
        """Adds a key to a list of revoked keys, plain or of OpenSSH's own form."""
        old = open(path, "rb").read() if os.path.exists(path) else b""
        if old.startswith(b"SSHKRL"):
            with open(path + ".pub", "w") as file:
                file.write(public + "\n")
            subprocess.run(["ssh-keygen", "-q", "-k", "-u", "-f", path, path + ".pub"], check=True)
        else:
            with open(path, "wb") as file:
                file.write(old + (b"" if not old or old.endswith(b"\n") else b"\n") + public.encode() + b"\n")

    def sign(self, person, namespace, content, *options):
        path = os.path.join(self.folder, f"message-{os.getpid()}")
        with open(path, "wb") as file:
            file.write(content)
        if os.path.exists(path + ".sig"):
            os.remove(path + ".sig")
        command = ["ssh-keygen", "-q", "-Y", "sign", "-f", self.path(person), "-n", namespace, *options, path]
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
        with open(path + ".sig", "rb") as file:
            return file.read()
