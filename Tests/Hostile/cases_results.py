"""What partners may hand over as results: named in front matter and read at each build, or imported."""

from case import Case

FOLDER = "evidence/kitchen/"
NAMER = FOLDER + "runs.md"
FRONT = "---\ntitle: Runs\nauthor: bob\ntables: {%s: %s}\n---\n"
TABLES = """tables:
  runs:
    columns: {id: {type: id, required: true}, name: {type: text}, status: {one-of: [passed, failed, not-run], required: true}, lasted: {type: duration, also: [time]}}
  waits:
    columns: {id: {type: id, required: true}, samples: {type: integer}}
"""
SUITE = "<testsuite>\n{}</testsuite>\n"
JTL = "timeStamp,elapsed,label,success\n"


def puts(table, file, content):
    def act(workspace):
        workspace.swap("checklist/01-kitchen.md", "tables:\n", TABLES)
        workspace.write(NAMER, FRONT % (table, file))
        workspace.write(FOLDER + file, content)
    return act


def told(path, says):
    return tuple(one if one.startswith(("and ", FOLDER)) else f"{path}:{one}" for one in says)


def named(name, file, content, *says, table="runs", **more):
    """Each complaint is one of that file, written without its name."""
    return Case("results", name, puts(table, file, content), told(FOLDER + file, says), **more)


def imported(name, file, content, *says, table="runs", **more):
    """The same file, lying beside the workspace."""
    def act(workspace):
        puts(table, "none.xml", SUITE.format("<testcase name='none'/>"))(workspace)
        with open(f"{workspace.root}/neighbour/{file}", "wb") as handed:
            handed.write(content if isinstance(content, bytes) else content.encode())
    words = ("import", f"neighbour/{file}", "--as", table)
    return Case("results", f"{name}, imported", act, told(f"neighbour/{file}", says), words=words, **more)


def both(name, file, content, *says, **more):
    return [named(name, file, content, *says, **more), imported(name, file, content, *says, **more)]


LAUGHS = '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY a0 "ha">' + "".join(
    f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)) + "]>\n" + SUITE.format("<testcase name='&a9;'/>")
OUTSIDE = '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n' + SUITE.format("<testcase name='&a;'/>")
ONE = "<testcase name='a'/>\n"
ROWS = "16 MiB of cases are accepted, and each takes 1.8 KB: 200,000 take 430 MB and more than 2 s"
NUL = JTL + "1795000000000,1,a\0,true\n"
# Columns that the table has no place for.
LEFT = "1:1 note GL151"

CASES = [
    *both("entities that unfold", "a.xml", LAUGHS, "2:13 error GL063"),
    *both("an entity from outside", "a.xml", OUTSIDE, "2:13 error GL063"),
    *both("elements 100,000 deep", "a.xml", "<testsuite>" * 100_000, "1:705 error GL063"),
    *both("an attribute of 8 MB", "a.xml", SUITE.format(f"<testcase name='{'a' * 8_000_000}'/>\n"), "2:1 error GL069"),
    *both("an attribute of 100 KB", "a.xml", SUITE.format(f"<testcase name='{'a' * 100_000}'/>\n"), LEFT, "2:1 note GL070"),
    *both("100,000 attributes", "a.xml", SUITE.format("<testcase " + " ".join(f"a{n}='1'" for n in range(200_000)) + "/>\n"), "2:1 error GL069"),
    *both("NUL", "a.xml", SUITE.format("<testcase name='a\0'/>\n"), "2:18 error GL062"),
    named("NUL in a log", "a.csv", NUL, LEFT, "2:1 error GL002", "2:1 note GL070", table="waits"),
    imported("NUL in a log", "a.csv", NUL, LEFT, "2:1 error GL002", "2:1 note GL070", f"{FOLDER}a.md:19:4 error GL002", table="waits"),
    *both("UTF-16", "a.xml", SUITE.format(ONE).encode("utf-16"), "1:1 error GL001"),
    *both("bytes that are not UTF-8", "a.xml", b"<testsuite>\n<testcase name='\xff'/></testsuite>", "2:17 error GL062"),
    *both("counts that announce more", "a.xml", "<testsuite tests='3' failures='1'>\n" + ONE + "</testsuite>", "1:1 error GL065", "1:1 error GL065"),
    *both("counts below zero", "a.xml", "<testsuite tests='-1' failures='NaN'>\n" + ONE + "</testsuite>", "1:1 warning GL065", LEFT, "2:1 note GL070"),
    *both("times that cannot be", "a.xml", SUITE.format("".join(f"<testcase name='{time}' time='{time}'/>\n" for time in ("-1", "NaN", "1e99", "inf"))),
          *(f"{line}:1 error GL064" for line in (2, 3, 4, 5))),
    *both("times of a log that cannot be", "a.csv", JTL + "".join(f"1795000000000,{time},a,true\n" for time in ("-1", "NaN", "1e9", "99999999999999999999")),
          *(f"{line}:1 error GL064" for line in (2, 3, 4, 5)), table="waits"),
    *both("numbers of k6 that cannot be", "a.json", '{"metrics": {"a": {"avg": -1, "p(95)": 1e99}}}', "1:14 note GL071", "1:27 error GL064", "1:40 error GL064", table="waits"),
    *both("JSON 100,000 deep", "a.json", '{"metrics":' * 100_000, "1:177 error GL051", table="waits"),
    *both("nothing", "a.xml", "", "1:1 error GL061"),
    *both("a suite without a case", "a.xml", "<testsuites/>", "1:1 error GL061"),
    *both("a file that was cut off", "a.xml", "<testsuite>\n" + ONE, "3:1 error GL062"),
    *both("1,000,000 samples", "a.csv", JTL + "1795000000000,1,a,true\n" * 1_000_000, "1:1 note GL151", "2:1 note GL070", table="waits"),
    *both("100,000 labels", "a.csv", JTL + "".join(f"1795000000000,1,a{n},true\n" for n in range(100_000)), "10002:1 error GL069", table="waits"),
    *both("a record without end", "a.csv", JTL + '1795000000000,1,"' + "a" * 5_000_000, "2:1 error GL069", table="waits"),
    named("one case 40,000 times", "a.xml", SUITE.format(ONE * 40_000), LEFT, "2:1 note GL070", "3:1 error GL110", "and 39998 more"),
    named("one case 200,000 times", "a.xml", SUITE.format(ONE * 200_000), LEFT, "2:1 note GL070", "3:1 error GL110", "and 199998 more", known=ROWS),
    named("formulas in the names of cases", "a.xml", SUITE.format("<testcase name='=1+1'/>\n<testcase name='@SUM(A1)'/>\n"), LEFT, "2:1 note GL070"),
    imported("formulas in the names of cases", "a.xml", SUITE.format("<testcase name='=1+1'/>\n<testcase name='@SUM(A1)'/>\n"), LEFT, "2:1 note GL070", "2:1 note GL071"),
]
