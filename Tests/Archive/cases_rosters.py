"""Other lists of who may sign, and of keys that count no longer."""

import os
import re
import shutil

from case import Case
from keys import SIGN_OFF
from remake import SEAL, fields, statements


def rosters(box, keys):
    seal = fields(box.read(SEAL))
    sealer = seal["sealed-by"]
    public = (keys.known(sealer) or ["ssh-ed25519 AAAA"])[0]
    base = open(keys.roster).read()
    mine = [line for line in base.splitlines() if line.split() and sealer in line.split()[0].split(",")]
    without = "".join(line + "\n" for line in base.splitlines() if line not in mine)
    lists = {
        "empty": "",
        "without the sealer": without,
        "a pattern for all": without + f"* {public}\n",
        "a pattern with a question mark": without + f"{sealer[:-1]}? {public}\n",
        "a pattern with a star": without + f"{sealer[:3]}* {public}\n",
        "a pattern that excludes": without + f"!nobody,{sealer} {public}\n",
        "the sealer and a pattern": without + f"{sealer},* {public}\n",
        "a harmless pattern elsewhere": base + f"*@example.com {public}\n",
        "a quoted pattern": without + f'"a *" {public}\n',
        "the sealer quoted": without + f'"{sealer}" {public}\n',
        "a key that vouches for others": base + f"somebody cert-authority {public}\n",
        "the same in upper case": base + f'somebody CERT-AUTHORITY,namespaces="x" {public}\n',
        "the sealer's key for sign-offs only": without + f'{sealer} namespaces="{SIGN_OFF}" {public}\n',
        "the sealer's key no longer valid": without + f'{sealer} valid-before="20010101Z" {public}\n',
        "the sealer's key not yet valid": without + f'{sealer} valid-after="29990101Z" {public}\n',
        "the sealer with another key": without + f"{sealer} {keys.public('tamper-both')}\n",
        "the sealer's key in another's name": without + f"somebody {public}\n",
        "the sealer's key in almost the same name": without + f"{sealer}2 {public}\n",
        "a key that vouches, said in a comment with a mark": base + f"somebody {public} cert-authority\u0301\n",
        "a NUL in a comment": base + "# a\0b\n",
        "a NUL behind a key": base.rstrip("\n") + " a\0b\n",
        "not a roster": "hello\n",
    }
    for name, text in lists.items():
        yield Case("another roster", name, lambda box, name=name, text=text: {"roster": keys.write(re.sub("[^a-z]", "-", name), text)})
    good = {
        "with comments and blank lines": "# roster\n\n" + base + "\n# end\n",
        "the sealer's key without restriction": without + f"{sealer} {public}\n",
        "several names for a key": without + f"somebody,{sealer} {public}\n",
        "an old and a new key": without + f"{sealer} {keys.public('tamper-both')}\n{sealer} {public}\n",
    }
    for name, text in good.items():
        if mine:
            yield Case(
                "another roster that says the same",
                name,
                lambda box, name=name, text=text: {"roster": keys.write(re.sub("[^a-z]", "-", name), text)},
                accepted=True,
            )

    def revoked(name, public_key):
        path = os.path.join(keys.folder, "revoked-" + name)
        shutil.copy(keys.revoked, path)
        keys.revoke(path, public_key)
        return {"revoked": path}

    yield Case("a key revoked later", sealer, lambda box: revoked("sealer", public))
    for person in sorted(
        {
            re.search(r"(?m)^signer: \"?([a-z0-9-]+)", box.read(path).decode(errors="replace"))[1]
            for path in statements(box)
            if box.exists(path + ".sig")
        }
        - {sealer}
    ):
        for key in keys.known(person):
            yield Case("a key revoked later", person, lambda box, person=person, key=key: revoked(person, key))
        lines = "".join(line + "\n" for line in base.splitlines() if not line.split() or person not in line.split()[0].split(","))
        yield Case(
            "another roster",
            f"without {person}",
            lambda box, person=person, lines=lines: {"roster": keys.write("without-" + person, lines)},
        )


GENERATORS = [rosters]
