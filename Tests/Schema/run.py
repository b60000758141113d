#!/usr/bin/env python3
"""Checks the schemas that golive writes with another program's reading of JSON Schema, against files that are right and files that
are not, and whether golive agrees. run.py GOLIVE"""

import json
import os
import queue
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import jsonschema
import yaml

ROOT = Path(__file__).resolve().parents[2]
# What draft-07 and 2020-12 read alike.
SUBSET = {
    "$schema", "title", "description", "type", "properties", "required", "enum", "pattern", "items", "additionalProperties",
    "patternProperties", "anyOf", "examples", "minimum", "maximum",
}
BRANDING = """---
name: Harbour group
accent: "#7A1F3D"
paper: a4
public: no
x-own: [1, 2]
---
"""
# A record stays as it was written, and the checklist moves on: what it says is read, and told elsewhere if it counts for nothing.
READ = [("sign-off", "role", "a role that went"), ("sign-off", "checklist", "?"), ("sign-off", "people", "?")]
DESKS = 2 * (os.cpu_count() or 1)
FAULTS = []


def expect(is_so, words):
    if not is_so:
        FAULTS.append(words)
        print(f"FAILED: {words}")


class AsText(yaml.CBaseLoader):
    """As golive reads: every scalar is its source text, and a key without a value has none."""


AsText.add_constructor("tag:yaml.org,2002:str", lambda loader, node: None if node.value == "" and not node.style else node.value)


class AsTyped(yaml.CSafeLoader):
    """As editors read: YAML 1.2, in which a date is a text and `no` is one, too."""


AsTyped.yaml_implicit_resolvers = {}
AsTyped.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^(?:~|null|Null|NULL|)$"), ["~", "n", "N", ""])
AsTyped.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF"))
AsTyped.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^[-+]?[0-9]+$"), list("-+0123456789"))
AsTyped.add_implicit_resolver(
    "tag:yaml.org,2002:float", re.compile(r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$"), list("-+.0123456789"))


def front(path):
    """Front matter and body."""
    text = path.read_text()
    if not text.startswith("---\n"):
        return None, text
    head, body = text[4:].split("\n---", 1)
    return head, body


def program(golive):
    def run(*arguments, status=0):
        done = subprocess.run([golive, *map(str, arguments)], capture_output=True, text=True, timeout=120)
        expect(done.returncode == status, f"{' '.join(map(str, arguments))}: {done.returncode} instead of {status}\n{done.stderr}")
        return done

    return run


def as_editors_read(files):
    """The patterns of paths: `*` is any name, `**/` any folders or none."""
    return re.compile("|".join(
        re.escape(one).replace(r"\*\*/", "(?:[^/]+/)*").replace(r"\*", "[^/]*") for one in files))


def kinds(run, workspace, folder):
    """By name: the pattern of the paths, and the schema."""
    run("schema", "--workspace", workspace, "--output", folder)
    found = {}
    for path in sorted(folder.glob("*.schema.json")):
        schema = json.loads(path.read_text())
        files = schema["description"].removeprefix("Front matter of ").split(", ")
        found[path.name.removesuffix(".schema.json")] = (as_editors_read(files), schema)
    return found


def keywords(schema):
    """Every keyword, wherever a schema stands in it."""
    if not isinstance(schema, dict):
        return set()
    found = set(schema)
    for key in ("properties", "patternProperties"):
        for inner in schema.get(key, {}).values():
            found |= keywords(inner)
    for inner in [schema.get("items"), schema.get("additionalProperties"), *schema.get("anyOf", [])]:
        found |= keywords(inner)
    return found


def described(name, schema):
    for key, inner in schema.get("properties", {}).items():
        expect(inner.get("description"), f"{name}: `{key}` is not described")
        described(f"{name}.{key}", inner)


def are_schemas(found):
    for name, (_, schema) in found.items():
        for validator in (jsonschema.Draft7Validator, jsonschema.Draft202012Validator):
            try:
                validator.check_schema(schema)
            except jsonschema.SchemaError as error:
                expect(False, f"{name} is no schema for {validator.__name__}: {error.message}")
        expect(keywords(schema) <= SUBSET, f"{name} uses {sorted(keywords(schema) - SUBSET)}")
        described(name, schema)


def faults(schema, value):
    """What is wrong, said by both drafts alike."""
    told = [
        sorted(f"{'/'.join(map(str, error.absolute_path))}: {error.message}"[:300]
               for error in validator(schema).iter_errors(value))
        for validator in (jsonschema.Draft7Validator, jsonschema.Draft202012Validator)
    ]
    expect(told[0] == told[1], f"the drafts differ: {told}")
    return told[0]


def files_are_valid(found, workspace):
    """Every file belongs to one kind, and its front matter is as the schema says. Gives a file of each kind."""
    samples = {}
    for path in sorted(workspace.rglob("*.md")):
        name = str(path.relative_to(workspace))
        if name.startswith(("archive/", "site/")):
            continue
        mine = [kind for kind, (pattern, _) in found.items() if pattern.fullmatch(name)]
        expect(len(mine) == 1, f"{name} belongs to {mine}")
        head, _ = front(path)
        if head is None or len(mine) != 1:
            continue
        samples.setdefault(mine[0], path)
        for loader in (AsText, AsTyped):
            told = faults(found[mine[0]][1], yaml.load(head, loader))
            expect(told == [], f"{name}, {loader.__name__}: {told}")
    return samples


def is_read(golive, workspace, name, value):
    """Whether golive reads the file with other front matter."""
    path = workspace / name
    before = path.read_text()
    _, body = front(path)
    path.write_text("---\n" + yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=10**6) + "---" + body)
    try:
        done = subprocess.run([golive, "check", "--workspace", workspace], capture_output=True, text=True, timeout=120)
    finally:
        path.write_text(before)
    # Anything else is no answer.
    expect(done.returncode in (0, 1), f"{name}: check ends with {done.returncode}\n{done.stderr}")
    return done.returncode == 0


def are_read(golive, workspace, folder, changes):
    """Of each change, whether golive reads it: several are looked at at once, each in a copy of the workspace."""
    desks = queue.SimpleQueue()
    for number in range(DESKS):
        shutil.copytree(workspace, folder / str(number))
        desks.put(folder / str(number))

    def one(change):
        desk = desks.get()
        try:
            return is_read(golive, desk, *change)
        finally:
            desks.put(desk)

    with ThreadPoolExecutor(DESKS) as pool:
        return list(pool.map(one, changes))


def broken(schema, good):
    """An unknown key, a missing one, a wrong word."""
    # A key that golive accepts in no file, as the schema has it.
    yield "an unknown key", {**good, "nonsense": "1"}
    for key in schema.get("required", []):
        yield f"no `{key}`", {k: v for k, v in good.items() if k != key}
    for key, inner in schema["properties"].items():
        if "enum" in inner:
            yield f"a wrong word in `{key}`", {**good, key: "no such word"}
        if inner.get("pattern", "^([^;|/`]{1,80})$") != "^([^;|/`]{1,80})$":
            yield f"no such value in `{key}`", {**good, key: "?"}


def both_agree(golive, found, workspace, samples, folder):
    """What is broken the schema refuses, and golive does; what golive reads, the schema does not refuse."""
    expect(set(samples) == set(found), f"no file of {sorted(set(found) - set(samples))} was tried")
    tried = []
    for kind, path in samples.items():
        good = yaml.load(front(path)[0], AsText)
        tried += [(kind, path, False, words, value) for words, value in broken(found[kind][1], good)]
        tried += [(kind, path, True, f"another `{key}`", {**good, key: value}) for of, key, value in READ if of == kind]
    read = are_read(golive, workspace, folder, [(path.relative_to(workspace), value) for _, path, _, _, value in tried])
    for (kind, _, is_right, words, value), is_accepted in zip(tried, read):
        told = faults(found[kind][1], value)
        if is_right:
            expect(told == [], f"{kind}: the schema refuses {words}, which is read: {told}")
            expect(is_accepted, f"{kind}: golive refuses {words}")
        else:
            expect(told != [], f"{kind}: the schema accepts {words}")
            expect(not is_accepted, f"{kind}: golive accepts {words}")
    return sum(1 for one in tried if not one[2])


def main():
    golive = os.path.abspath(sys.argv[1])
    run = program(golive)
    with tempfile.TemporaryDirectory(prefix="golive-schema-") as folder:
        folder = Path(folder)
        content = folder / "content"
        shutil.copytree(ROOT / "content", content, ignore=shutil.ignore_patterns("archive", ".golive"))
        (content / "branding.md").write_text(BRANDING)
        found = kinds(run, content, folder / "schemas")
        are_schemas(found)
        samples = files_are_valid(found, content)
        run("check", "--workspace", content)
        tried = both_agree(golive, found, content, samples, folder / "desks")
        run("schema", "--workspace", content, "--output", folder / "schemas", status=73)
        run("schema", "--workspace", content, "--output", folder / "schemas", "--replace")

        fresh = folder / "fresh"
        run("init", fresh, "--name", "Harbour: “renewal”", "--go-live", "2027-03-01 06:00", "--time-zone", "+01:00",
            "--person", "Ada Lind")
        for arguments in (
            ("area", "security", "--title", "Security: `keys`"), ("evidence", "security", "points", "--as", "ada-lind"),
            ("gate", "G1", "--name", "First", "--day", "2026-12-01"),
            ("decision", "go-on", "--as", "ada-lind", "--day", "2026-12-01"),
        ):
            run("new", *arguments, "--workspace", fresh)
        # Evidence is read however deep it lies.
        deep = fresh / "evidence" / "security" / "rounds" / "first" / "looked-at.md"
        deep.parent.mkdir(parents=True)
        deep.write_text("---\ntitle: The first look\nauthor: ada-lind\n---\n\n# The first look\n")
        run("check", "--workspace", fresh)
        begun = kinds(run, fresh, folder / "begun")
        expect("evidence-security" in begun, "a new area has no schema")
        are_schemas(begun)
        files_are_valid(begun, fresh)
    if FAULTS:
        sys.exit(f"{len(FAULTS)} failed")
    print(f"{len(found)} schemas agree with golive about every file of the sample, and about {tried} that are broken.")


if __name__ == "__main__":
    main()
