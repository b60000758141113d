"""Queries of a checklist that write, look elsewhere, never end, or give more than anybody can keep."""

from case import Case

KITCHEN = "checklist/01-kitchen.md"
HONEST = "SELECT id AS subject, name || ' is burnt' AS found, at FROM burnt_dishes"


def breach(name, sql, *says, **more):
    """The query of a requirement, in a block below its key, so that it begins at line 25."""
    text = "|\n" + "".join(f"      {line}\n" for line in sql.split("\n"))
    return Case("sql", name, lambda workspace: workspace.swap(KITCHEN, HONEST + "\n", text), says, **more)


def one(name, sql, place, code, **more):
    return breach(name, sql, f"{KITCHEN}:{place} error {code}", **more)


def view(name, sql, *says, **more):
    old = "SELECT id, name, at FROM dishes WHERE state = 'burnt'"
    return Case("sql", name, lambda workspace: workspace.swap(KITCHEN, old, sql), says, **more)


def doubled(count):
    """Each name reads the one before twice."""
    names = ", ".join(f"a{n} AS (SELECT a.x FROM a{n - 1} a, a{n - 1} b)" for n in range(1, count))
    return f"WITH a0 AS (SELECT 1 AS x), {names} SELECT x AS subject, x AS found, 'a.md:1' AS at FROM a{count - 1}"


ROW = "'a' AS subject, {} AS found, 'people.md:1' AS at"
FUNCTIONS = ("random()", "randomblob(8)", "zeroblob(1000000000)", "date('now')", "datetime('now')", "julianday()", "strftime('%s')", "current_timestamp", "current_date",
             "sqlite_version()", "sqlite_source_id()", "changes()", "last_insert_rowid()", "total_changes()", "load_extension('a')", "readfile('/etc/passwd')",
             "writefile('/tmp/a', 'b')", "edit('a')", "fts3_tokenizer('a')", "sqlite_compileoption_get(0)", "unixepoch('now')", "timediff('now', 'now')", "likely(1)")
WRITES = ("ATTACH '/tmp/a.db' AS a", "ATTACH ':memory:' AS a", "DETACH main", "PRAGMA table_info(people)", "PRAGMA writable_schema = ON", "VACUUM", "VACUUM INTO '/tmp/a.db'",
          "DROP TABLE people", "DELETE FROM people", "UPDATE people SET name = 'a'", "INSERT INTO people DEFAULT VALUES", "CREATE TABLE a (b)", "CREATE TEMP TABLE a (b)",
          "CREATE VIEW a AS SELECT 1", "CREATE TRIGGER a AFTER INSERT ON people BEGIN SELECT 1; END", "CREATE VIRTUAL TABLE a USING fts5(b)", "ALTER TABLE people RENAME TO a",
          "REINDEX", "ANALYZE", "BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT a", "RELEASE a", "EXPLAIN SELECT 1", "EXPLAIN QUERY PLAN SELECT 1", "REPLACE INTO people DEFAULT VALUES",
          "DELETE FROM people RETURNING id AS subject, id AS found, at")
TABLES = ("sqlite_master", "sqlite_schema", "sqlite_temp_master", "main.sqlite_master", "pragma_table_info('people')", "pragma_database_list",
          "pragma_function_list", "dbstat", "json_each('[1]')", "sqlite_stmt")
# Those that SQLite does not have here.
NOT_THERE = ("sqlite_dbpage", "generate_series(1, 1000000000)", "fsdir('/')", "csv", "bytecode('SELECT 1')")
ENDLESS = "WITH RECURSIVE a(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM a)"
# A text of 2^18 letters.
LONG = "WITH RECURSIVE b(n) AS (SELECT 'a' UNION ALL SELECT n || n FROM b LIMIT 19), c AS (SELECT max(n) AS t FROM b)"
BLANKS, LETTERS = "printf('%1000000000d', 1)", "printf('%.*c', 1000000000, 1)"
TRIM = "length(trim(substr(t, 1, 36000), replace(substr(t, 1, 36000), 'a', 'b') || 'a'))"
INSTR = "instr(t, substr(t, 1, length(t) / 2) || 'b')"

CASES = [
    *(one(sql, sql, "25:7", "GL452") for sql in WRITES),
    one("a change behind names", "WITH a AS (SELECT 1) DELETE FROM people", "25:28", "GL452"),
    *(one(f"the table {name}", f"SELECT {ROW.format(1)} FROM {name}", f"25:{'72' if '.' in name else '67'}", "GL452") for name in TABLES),
    *(one(f"the table {name}", f"SELECT {ROW.format(1)} FROM {name}", "25:67", "GL451") for name in NOT_THERE),
    *(one(f"the function {call}", f"SELECT {ROW.format(call)}", "25:30", "GL453") for call in FUNCTIONS),
    one("two statements", f"SELECT {ROW.format(1)}; SELECT 1", "25:63", "GL454"),
    one("a second statement that writes", f"SELECT {ROW.format(1)}; DROP TABLE people", "25:63", "GL454"),
    one("a second statement behind a comment", f"SELECT {ROW.format(1)} /* ; */ ; -- a\nDROP TABLE people", "26:7", "GL454"),
    breach("a comment that is not closed", f"SELECT {ROW.format(1)} /* ; DROP TABLE people"),
    breach("comments in comments", f"SELECT /* /* */ {ROW.format(1)} -- */ ; DROP TABLE people"),
    one("a text that is not closed", f"SELECT {ROW.format(1)} || 'a", "25:62", "GL450"),
    one("nothing", "-- a", "25:7", "GL450"),
    one("a recursion without end", f"{ENDLESS} SELECT {ROW.format('n')} FROM a", "25:7", "GL458"),
    one("a recursion without end, counted", f"{ENDLESS} SELECT {ROW.format('count(*)')} FROM a", "25:7", "GL456"),
    one("a recursion with the same row", f"WITH RECURSIVE a(n) AS (SELECT 1 UNION ALL SELECT n FROM a) SELECT {ROW.format('max(n)')} FROM a", "25:7", "GL456"),
    one("a text that doubles", f"WITH RECURSIVE a(n) AS (SELECT 'a' UNION ALL SELECT n || n FROM a) SELECT {ROW.format('max(n)')} FROM a", "25:7", "GL450"),
    one("ten joins without a condition", f"SELECT {ROW.format('count(*)')} FROM {', '.join(f'dishes a{n}' for n in range(20))}, milestones, people, roles, raid", "25:7", "GL456"),
    one("rows without end", f"{ENDLESS} SELECT {ROW.format('n')} FROM a LIMIT 100000", "25:7", "GL458"),
    one("rows of half a megabyte", f"{LONG} SELECT {ROW.format('t')} FROM c, dishes a, dishes b, dishes d, dishes e, dishes f, dishes g, dishes h", "25:7", "GL458"),
    one("a text of all rows", f"{ENDLESS} SELECT {ROW.format('group_concat(n)')} FROM (SELECT n FROM a LIMIT 1000000)", "25:7", "GL456"),
    one("a gigabyte of blanks", f"SELECT {ROW.format(BLANKS)}", "25:30", "GL453"),
    one("a gigabyte of one letter", f"SELECT {ROW.format(LETTERS)}", "25:30", "GL453"),
    one("letters looked for among letters", f"{LONG} SELECT {ROW.format(TRIM)} FROM c", "25:7", "GL450"),
    breach("a text looked for in a text", f"{LONG} SELECT {ROW.format(INSTR)} FROM c, dishes a, dishes b"),
    breach("patterns that never end", f"{LONG} SELECT {ROW.format('t LIKE ' + repr('%a' * 400 + '%b'))} FROM c"),
    one("expressions, 10,000 deep", f"SELECT {ROW.format('(' * 10_000 + '1' + ')' * 10_000)}", "25:7", "GL450"),
    one("a sum of 5,000", f"SELECT {ROW.format('+'.join(['1'] * 5_000))}", "25:7", "GL450"),
    one("5,000 columns", f"SELECT {ROW.format(1)}, {', '.join(['1'] * 5_000)}", "25:7", "GL450"),
    one("500 queries in one", " UNION ALL ".join([f"SELECT {ROW.format(1)}"] * 500), "25:7", "GL450"),
    one("names that double, 40 times", doubled(40), "25:7", "GL459"),
    one("64 KiB and more", f"SELECT {ROW.format(1)} -- {'a' * 70_000}", "25:7", "GL459"),
    one("an unknown parameter", f"SELECT {ROW.format(':password')}", "25:30", "GL455"),
    one("a parameter of another form", f"SELECT {ROW.format('?1')}", "25:30", "GL455"),
    one("an unknown column", f"SELECT {ROW.format('password')} FROM people", "25:30", "GL451"),
    one("an unknown table", f"SELECT {ROW.format(1)} FROM passwords", "25:67", "GL451"),
    one("a missing column", "SELECT 1 AS subject", "25:7", "GL457"),
    *(breach(f"a place {place}", f"SELECT 'a' AS subject, 'b' AS found, '{place}' AS at") for place in ("../../etc/passwd:1", "javascript:alert(1)", "a.md:-1", "people.md:99999999999999999999")),
    breach("HTML in what was found", f"SELECT {ROW.format(chr(39) + '<script>alert(1)</script>' + chr(39))}"),
    breach("a NUL in what was found", f"SELECT {ROW.format('char(97, 0, 98, 8238, 27)')}"),
    breach("bytes that are not UTF-8", f"SELECT {ROW.format('CAST(x' + chr(39) + 'ff61ff' + chr(39) + ' AS TEXT)')}"),
    breach("half of a pair", f"SELECT {ROW.format('char(55296)')}"),
    breach("numbers without bound", f"SELECT {ROW.format('9e999 || -9e999 || (0 * 9e999)')}"),
    one("a name of a column that is markup", f"SELECT {ROW.format(1)}, 1 AS \"<script>\"", "25:7", "GL457"),
    view("a view that reads itself", "SELECT * FROM burnt_dishes", f"{KITCHEN}:15:17 error GL460", f"{KITCHEN}:24:73 error GL451"),
    view("a view that writes", "DROP TABLE dishes", f"{KITCHEN}:15:17 error GL452", f"{KITCHEN}:24:73 error GL451"),
    view("a view that never ends", f"\"{ENDLESS} SELECT n AS id, n AS name, 'people.md:1' AS at FROM a\"", f"{KITCHEN}:24:13 error GL458"),
    view("a view of two statements", "\"SELECT id, name, at FROM dishes; DROP TABLE dishes\"", f"{KITCHEN}:15:51 error GL454", f"{KITCHEN}:24:73 error GL451"),
    view("a view of a schema", "\"SELECT name AS id, name, sql AS at FROM sqlite_master\"", f"{KITCHEN}:15:58 error GL452", f"{KITCHEN}:24:73 error GL451"),
]
