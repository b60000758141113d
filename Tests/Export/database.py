"""The database, read by SQLite, and what golive answers to queries."""

import csv
import json
import re
import sqlite3

from program import ROOT
from readiness import requirements
from registers import rows_of_tables


def the_database(golive, readiness, folder):
    golive("export", "sqlite", "--output", folder / "evidence.sqlite")
    with sqlite3.connect(f"file:{folder / 'evidence.sqlite'}?mode=ro", uri=True) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        about = dict(database.execute("SELECT name, value FROM _golive"))
        assert (about["programme"], about["as_of"], about["verdict"]) == (readiness["programme"], readiness["asOf"], readiness["verdict"])
        assert not [name for name in about if name.startswith("not_computed")], about
        states = dict(database.execute("SELECT id, state FROM requirements"))
        assert states == {id: one["state"] for id, one in requirements(readiness).items()}
        words = dict(database.execute("SELECT id, shown_as FROM requirements"))
        assert words == {id: one["shownAs"] for id, one in requirements(readiness).items()} and "not-signed" in words.values()
        assert database.execute("SELECT count(*) FROM sqlite_master WHERE type = 'view'").fetchone() == (0,)
        # Every row of every table, without any function of golive's.
        for (table,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            database.execute(f'SELECT * FROM "{table}"').fetchall()
        for name, rows in rows_of_tables(folder).items():
            count = database.execute(f'SELECT count(*) FROM "{name.replace("-", "_")}"').fetchone()[0]
            assert count == rows, f"{name}: {count} rows, and {rows} in its register"


def the_answers(golive, readiness, folder):
    """What `golive query` answers is what another program reads from the exported database."""
    listed = {row["table"]: row for row in csv.DictReader(golive("query", "--tables", "--format", "csv").decode("utf-8-sig").splitlines())}
    with sqlite3.connect(f"file:{folder / 'evidence.sqlite'}?mode=ro", uri=True) as database:
        tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")} - {"_golive"}
        # The one row of an area without fields says nothing, and is not listed; nor is what SQLite keeps for itself.
        others = {name for name in tables - set(listed) if not name.startswith("sqlite_")}
        bare = {name for name in others if [info[1] for info in database.execute(f'PRAGMA table_info("{name}")')] == ["at"]}
        assert set(listed) <= tables and others == bare, others - bare
        for name, row in listed.items():
            assert int(row["rows"]) == database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0], name
        columns = csv.DictReader(golive("query", "--schema", "--format", "csv").decode("utf-8-sig").splitlines())
        said = [(row["table"], row["column"]) for row in columns]
        assert said == [(name, info[1]) for name in listed for info in database.execute(f'PRAGMA table_info("{name}")')]
        # Numbers, blanks, texts with every kind of sign; a list, a graph and a view among them.
        for name in ("raid", "test_cases", "raid__covers", "tasks__path", "requirements", "held_gates"):
            query = f'SELECT * FROM "{name}" ORDER BY at, 1, 2'
            cursor = database.execute(query)
            names = [one[0] for one in cursor.description]
            wanted = [dict(zip(names, row)) for row in cursor]
            assert json.loads(golive("query", query, "--format", "json")) == wanted, name
            answer = list(csv.reader(golive("query", query, "--format", "csv").decode("utf-8-sig").splitlines(True), strict=True))
            assert answer[0] == names and len(answer) == 1 + len(wanted), name


def the_questions(golive, readiness, folder):
    """The questions of docs/query.md have answers, the dictionary is current, and what may not be asked is refused at its place."""
    questions = re.findall(r"```sql\n(.*?)```", (ROOT / "docs" / "query.md").read_text(), re.S)
    assert len(questions) >= 6
    for number, question in enumerate(questions):
        path = folder / f"question-{number}.sql"
        path.write_text(question)
        assert json.loads(golive("query", "--file", path, "--format", "json")), f"nothing is answered: {question}"
    assert golive("explain", "--data").decode() == (ROOT / "docs" / "data-dictionary.md").read_text(), "run `make docs`"
    for query, words in (
        ("SELECT titel FROM raid", "query:1:8: error GL451: there is no column `titel`\n  help: did you mean `title`?"),
        ("SELECT 1\nFROM raids", "query:2:6: error GL451: there is no table `raids`\n  help: did you mean `raid`?"),
        ("DELETE FROM raid", "query:1:1: error GL452"), ("PRAGMA query_only = 0", "query:1:1: error GL452"),
        ("ATTACH 'x' AS y", "query:1:1: error GL452"), ("SELECT 1; SELECT 2", "query:1:11: error GL454"),
        ("SELECT :nothing", "query:1:8: error GL455"), ("SELECT date('now')", "query:1:8: error GL453"),
        ("WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT count(*) FROM r", "query:1:1: error GL456"),
    ):
        told = golive.refuses("query", query)
        assert words in told, f"{query}: {told}"
