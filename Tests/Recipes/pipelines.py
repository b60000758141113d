"""The files of the services: read by YAML and JSON, and by the published schemas of those that have one."""

import json

import yaml
from desk import RECIPES, TOOLS

SCHEMAS = {"github-pages.yml": "github-workflows", "gitlab-ci.yml": "gitlab-ci", "azure-pipelines.yml": "azure-pipelines"}


def check(desk):
    for path in sorted(RECIPES.iterdir()):
        match path.suffix:
            case ".yml" | ".yaml":
                desk.expect(isinstance(yaml.safe_load(path.read_text()), dict), f"{path.name} is no mapping")
            case ".json":
                desk.expect(isinstance(json.loads(path.read_text()), dict), f"{path.name} is no object")
    for name, schema in SCHEMAS.items():
        desk.run(TOOLS / "check-jsonschema", "--regex-variant", "nonunicode", "--builtin-schema", f"vendor.{schema}", RECIPES / name)
    broken = desk.folder / "broken.yml"
    broken.write_text((RECIPES / "github-pages.yml").read_text().replace("runs-on:", "runs-at:"))
    desk.run(TOOLS / "check-jsonschema", "--builtin-schema", "vendor.github-workflows", broken, status=1)
    runs(desk)


def runs(desk):
    """What the pipelines do with golive ends well on the sample, and stops at a file that cannot be read."""
    programme = desk.programme("pipeline")
    for format in ("github", "gitlab", "azure", "junit"):
        desk.run(desk.golive, "check", "--workspace", "content", "--format", format, folder=programme)
    desk.run(desk.golive, "build", "--workspace", "content", "--output", "public", folder=programme)
    desk.expect((programme / "public" / "index.html").is_file(), "the pipelines publish no index.html")
    raid = programme / "content" / "raid.md"
    raid.write_text(raid.read_text().replace("| open |", "| opened |", 1))
    for format in ("github", "gitlab", "azure", "junit"):
        desk.run(desk.golive, "check", "--workspace", "content", "--format", format, folder=programme, status=1)
