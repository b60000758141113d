"""The registers, read as CSV."""

import csv
import hashlib
from collections import Counter

from program import ROOT
from readiness import findings, requirements


def the_registers(golive, readiness, folder):
    golive("export", "csv", "--output", folder / "registers")
    registers = {}
    for path in sorted((folder / "registers").rglob("*.csv")):
        raw = path.read_bytes()
        assert raw.startswith(b"\xef\xbb\xbf") and raw.endswith(b"\r\n")
        with open(path, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file, strict=True))
        assert {len(row) for row in rows} == {len(rows[0])}, f"{path}: not every row has as many cells"
        for cell in (cell for row in rows for cell in row):
            assert not cell.startswith(("=", "+", "@", "\t", "\r")), f"{path}: {cell!r} is a formula"
            assert not cell.startswith("-") or float(cell) <= 0, f"{path}: {cell!r} is a formula"
        registers[str(path.relative_to(folder / "registers"))] = [dict(zip(rows[0], row)) for row in rows[1:]]
    listed = {row["file"]: int(row["rows"]) for row in registers["index.csv"]}
    assert listed == {name: len(rows) for name, rows in registers.items() if name != "index.csv"}
    known = requirements(readiness)
    assert {row["requirement"]: row["state"] for row in registers["requirements.csv"]} == {id: one["shownAs"] for id, one in known.items()}
    assert {one["shownAs"] for one in known.values() if one["state"] == "no-evidence"} == {"not-signed"}
    said = Counter((id, one["subject"], one["treatment"], f"{one['path']}:{one['line']}") for id, one in findings(readiness))
    assert Counter((r["requirement"], r["subject"], r["treatment"], r["at"]) for r in registers["findings.csv"]) == said
    raid = {row["id"]: row for row in registers["tables/raid.csv"]}
    assert {row["id"] for row in registers["raid.csv"]} == set(raid)
    signatures = [one for area in readiness["areas"] for one in area["signOffs"]]
    assert Counter(row["requirement"] for row in registers["sign-offs.csv"]) == Counter(one["requirement"] for one in signatures)
    for row in registers["findings.csv"]:
        path, line = row["at"].rsplit(":", 1)
        assert int(line) <= len((ROOT / "content" / path).read_text().splitlines())
    for line in (folder / "registers" / ".golive-export").read_text().splitlines():
        digest, name = line.split("  ", 1)
        assert hashlib.sha256((folder / "registers" / name).read_bytes()).hexdigest() == digest
    return registers


def rows_of_tables(folder):
    with open(folder / "registers" / "index.csv", encoding="utf-8-sig", newline="") as file:
        return {row["file"][7:-4]: int(row["rows"]) for row in csv.DictReader(file) if row["file"].startswith("tables/")}
