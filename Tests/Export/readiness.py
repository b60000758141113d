"""What `golive export json` says, by requirement."""


def requirements(readiness):
    return {one["id"]: one for area in readiness["areas"] for one in area["requirements"]}


def findings(readiness):
    return [(one["id"], finding) for one in requirements(readiness).values() for finding in one["findings"]]
