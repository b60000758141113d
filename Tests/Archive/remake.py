"""Makes again what follows from the files of a package: manifests, log, seal. Everything but the signatures of others."""

import hashlib
import re

from keys import DECISION

SEAL = "seal/seal.txt"
TAGS = ["VERIFY.txt", "bag-info.txt", "bagit.txt", "manifest-sha256.txt", "manifest-sha512.txt", "verify.sh"]


def digest(content, kind="sha256"):
    return hashlib.new(kind, content).hexdigest()


def front_matter(content):
    """Keys and values between the first two lines `---`; quotation marks taken off."""
    values = {}
    for line in content.decode(errors="replace").split("\n")[1:]:
        if line == "---":
            break
        key, colon, value = line.partition(": ")
        if colon and not line.startswith("-"):
            values.setdefault(key, value[1:-1] if re.fullmatch('".*"', value) else value)
    return values


def statements(box):
    return [path for path in box.files("data/content/sign-offs") if path.endswith(".md")] if box.exists("data/content/sign-offs") else []


def fields(content):
    return dict(line.split(": ", 1) for line in content.decode().splitlines() if ": " in line)


def log_entries(box):
    """The log as a list of lists of lines."""
    return [box.read(path).decode().splitlines() for path in box.files("data/log") if re.fullmatch(r"data/log/\d{6}\.txt", path)]


def claims(box):
    """What the log says of each sign-off's signature, by path."""
    found = {}
    for entry in log_entries(box):
        values = dict(line.split(": ", 1) for line in entry if ": " in line)
        if "signature" in values:
            found["data/" + values["file"][73:]] = values["signature"]
    return found


def evidence_state(box, content):
    state = "as-signed"
    for hexadecimal, path in re.findall(rb"^- sha256:([0-9a-f]{64})  (\S+)$", content.split(b"\n---\n")[0], re.M):
        place = "data/content/" + path.decode()
        if not box.exists(place) or digest(box.read(place)).encode() != hexadecimal:
            state = "changed"
    return state


def make_log(box, signatures):
    """Writes the log of the sign-offs and the record as they are; `signatures` says what it claims of each signature."""
    record = "data/content/decisions/" + fields(box.read(SEAL))["decision"] + ".md"
    events = [(front_matter(box.read(record)).get("decided", ""), record[5:], [])]
    for path in statements(box):
        content = box.read(path)
        lines = [f"evidence: {evidence_state(box, content)}", f"signature: {signatures.get(path, 'none')}"]
        events.append((front_matter(content).get("signed", ""), path[5:], lines))
    entries = []
    for number, (time, path, lines) in enumerate(sorted(events), 1):
        event = "sign-off" if lines else "decision"
        entries.append(
            ["golive-log: 1", f"sequence: {number}", "previous:", f"time: {time}", f"event: {event}"]
            + [f"file: sha256:{digest(box.read('data/' + path))}  {path}"]
            + lines
        )
    write_log(box, entries)


def write_log(box, entries):
    """Writes entries as they are, and chains them."""
    for path in box.files("data/log"):
        if re.fullmatch(r"data/log/\d{6}\.txt", path):
            box.remove(path)
    previous = "0" * 64
    for number, lines in enumerate(entries, 1):
        lines = [re.sub("^previous:( sha256:[0-9a-f]{64})?", f"previous: sha256:{previous}", line) for line in lines]
        content = "".join(line + "\n" for line in lines).encode()
        box.write(f"data/log/{number:06}.txt", content)
        previous = digest(content)


def make_manifests(box):
    payload = box.files("data")
    contents = {path: box.read(path) for path in payload}
    for kind in ("sha256", "sha512"):
        box.write(
            f"manifest-{kind}.txt",
            "".join(f"{digest(contents[path], kind)}  {path}\n" for path in payload).encode(errors="surrogateescape"),
        )
    oxum = f"{sum(map(len, contents.values()))}.{len(payload)}"
    box.write("bag-info.txt", re.sub(rb"(?m)^Payload-Oxum: .*$", f"Payload-Oxum: {oxum}".encode(), box.read("bag-info.txt")))
    make_tag_manifest(box)


def make_tag_manifest(box):
    box.write("tagmanifest-sha256.txt", "".join(f"{digest(box.read(path))}  {path}\n" for path in TAGS))


def make_seal(box, keys, person="tamper-decider", change=None, **values):
    """Seals what is there as `person`; values replace lines of the seal, `change` the whole of its bytes before they are signed."""
    old = fields(box.read(SEAL))
    record = old["record"][73:]
    entries = box.files("data/log")
    new = dict(old)
    new["record"] = f"sha256:{digest(box.read('data/' + record)) if box.exists('data/' + record) else '0' * 64}  {record}"
    new["tagmanifest"] = "sha256:" + digest(box.read("tagmanifest-sha256.txt"))
    new["log-entries"] = str(len(entries))
    new["log-head"] = "sha256:" + (digest(box.read(entries[-1])) if entries else "0" * 64)
    new["sealed-by"] = person
    new.update({key.replace("_", "-"): value for key, value in values.items()})
    content = "".join(f"{key}: {value}\n" for key, value in new.items()).encode()
    if change:
        content = change(content)
    box.write(SEAL, content)
    box.write(SEAL + ".sig", keys.sign(person, DECISION, content))


def remake(box, keys, log=True, signatures=None, **seal):
    """Log, manifests and seal: what somebody can do who holds a key that may seal decisions, but none of the signers' keys."""
    if log:
        make_log(box, claims(box) if signatures is None else signatures)
    make_manifests(box)
    make_seal(box, keys, **seal)
