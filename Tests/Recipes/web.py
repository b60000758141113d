"""The portal behind nginx, in Azure's rules, and unpacked from a zip."""

import base64
import contextlib
import http.client
import json
import re
import shutil
import socket
import ssl
import subprocess
import sys
import time
import zipfile
from pathlib import Path

from desk import RECIPES, ROOT

sys.path.insert(0, str(ROOT / "Tests" / "Browser"))
from browser import Browser  # noqa: E402

# Unpacked by .ci/setup, or the machine's own.
NGINX = ROOT / ".venv" / "nginx"


def check(desk):
    site = desk.site()
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', (site / "index.html").read_text())[1]
    policy += "; frame-ancestors 'none'"
    azure(desk, policy)
    nginx(desk, site, policy)
    unpacked(desk, site)


def azure(desk, policy):
    rules = json.loads((RECIPES / "staticwebapp.config.json").read_text())
    desk.expect(rules["globalHeaders"]["Content-Security-Policy"] == policy, "Azure's policy is not that of the pages")
    for route in rules["routes"]:
        is_open = route.get("statusCode") != 404 and not set(route.get("allowedRoles", ["anonymous"])).isdisjoint({"anonymous", "authenticated"})
        desk.expect(not is_open or route["route"].startswith("/.auth/"), f"{route['route']} is open to everybody")
    desk.expect(rules["routes"][-1]["route"] == "/*", "the last route is not for all that is left")


def nginx(desk, site, policy):
    folder = desk.folder / "nginx"
    folder.mkdir()
    certificate = ("-out", folder / "portal.pem", "-keyout", folder / "portal.key", "-subj", "/CN=localhost")
    desk.run("openssl", "req", "-x509", "-nodes", "-newkey", "rsa:2048", "-days", "2", *certificate)
    password = desk.run("openssl", "passwd", "-apr1", "harbour").stdout.strip()
    (folder / "portal.htpasswd").write_text(f"ada:{password}\n")
    safe, plain = free_port(), free_port()
    text = (RECIPES / "nginx.conf").read_text()
    changes = {
        "listen 443 ssl": f"listen 127.0.0.1:{safe} ssl", "listen [::]:443 ssl http2;": "", "listen 80;": f"listen 127.0.0.1:{plain};",
        "listen [::]:80;": "", "/etc/ssl/certs/portal.pem": f'"{folder}/portal.pem"', "/etc/ssl/private/portal.key": f'"{folder}/portal.key"',
        "/etc/nginx/portal.htpasswd;": f'"{folder}/portal.htpasswd";', "root /srv/portal/site;": f'root "{site}";',
    }
    for old, new in changes.items():
        desk.expect(old in text, f"nginx.conf does not say {old}")
        text = text.replace(old, new)
    (folder / "portal.conf").write_text(text)
    own = shutil.which("nginx") is None
    program = NGINX / "usr/sbin/nginx" if own else "nginx"
    types = (NGINX if own else Path("/")) / "etc/nginx/mime.types"
    kept = "".join(f'{what}_temp_path "{folder}/{what}";\n' for what in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    (folder / "nginx.conf").write_text(
        f'daemon off;\nmaster_process off;\npid "{folder}/pid";\nerror_log "{folder}/errors";\nevents {{}}\n'
        f'http {{\ninclude "{types}";\naccess_log off;\n{kept}include "{folder}/portal.conf";\n}}\n')
    start = [str(program), "-p", str(folder), "-e", str(folder / "errors"), "-c", str(folder / "nginx.conf")]
    desk.run(*start, "-t")
    server = subprocess.Popen(start, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        served(desk, site, policy, safe, plain)
    finally:
        server.terminate()
        server.wait(20)


def served(desk, site, policy, safe, plain):
    wait_for(plain)
    desk.expect(ask(safe, "/", signed_in=False).status == 401, "nginx shows the portal without a password")
    moved = ask(plain, "/areas/", encrypted=False)
    desk.expect(moved.status == 301 and moved.headers["Location"].startswith("https://"), "http is not sent on to https")
    page = ask(safe, "/")
    desk.expect(page.status == 200 and page.body == (site / "index.html").read_bytes(), "nginx does not show the overview")
    missing = ask(safe, "/nowhere.html")
    desk.expect(missing.status == 404 and missing.body == (site / "404.html").read_bytes(), "nginx has its own page for 404")
    for answer in (page, missing):
        headers = {
            "Content-Security-Policy": policy, "X-Content-Type-Options": "nosniff", "Cache-Control": "no-cache", "Referrer-Policy": "no-referrer",
            "X-Robots-Tag": "noindex, nofollow", "Strict-Transport-Security": "max-age=31536000", "Content-Type": "text/html; charset=utf-8"}
        for name, value in headers.items():
            desk.expect(answer.headers.get_all(name) == [value], f"{name} is {answer.headers.get_all(name)}")
    desk.expect(ask(safe, "/areas/").status == 200, "/areas/ has no page")
    desk.expect(ask(safe, "/areas").headers["Location"].endswith("/areas/"), "/areas is not sent on")
    desk.expect(ask(safe, "/.golive-site").status == 404, "nginx gives away hidden files")
    desk.expect(ask(safe, "/", method="POST").status in (403, 405), "nginx takes a POST")
    for path in [next(site.rglob("*.md")), next(site.rglob("*.csv"))]:
        answer = ask(safe, f"/{path.relative_to(site)}")
        desk.expect(answer.status == 200 and answer.body == path.read_bytes(), f"{path.name} comes otherwise than it was written")
        desk.expect(answer.headers["Content-Type"].startswith("text/") and "utf-8" in answer.headers["Content-Type"],
                    f"{path.name} is {answer.headers['Content-Type']}")


class Answer:
    def __init__(self, response):
        self.status, self.headers, self.body = response.status, response.headers, response.read()


def ask(port, path, method="GET", signed_in=True, encrypted=True):
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    connection = (
        http.client.HTTPSConnection("127.0.0.1", port, context=context, timeout=10) if encrypted
        else http.client.HTTPConnection("127.0.0.1", port, timeout=10))
    with contextlib.closing(connection):
        headers = {"Authorization": "Basic " + base64.b64encode(b"ada:harbour").decode()} if signed_in else {}
        connection.request(method, path, headers=headers)
        return Answer(connection.getresponse())


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def wait_for(port):
    until = time.monotonic() + 20
    while time.monotonic() < until:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.02)
    raise TimeoutError("nginx does not answer")


def unpacked(desk, site):
    """A zip that somebody unpacked anywhere: the portal opens from the disk, and its search finds something."""
    packed = desk.folder / "portal.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(site.rglob("*")):
            archive.write(path, Path("portal") / path.relative_to(site))
    place = desk.folder / "Dämmerung & more #1"
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(place)
    with Browser() as browser:
        overview = (place / "portal" / "index.html").as_uri()
        browser.driver.get(overview)
        desk.expect(browser.run("return document.styleSheets.length > 0 && document.querySelector('h1').textContent.trim()"), "no overview")
        browser.driver.get((place / "portal" / "search.html").as_uri() + "?q=cutover")
        hits = browser.run("return document.querySelectorAll('#hits li').length")
        desk.expect(hits > 3, f"the search finds {hits} things from a disk")
        outside = [address for _, address in browser.requests() if not address.startswith("file:")]
        desk.expect(outside == [], f"asked for from outside: {outside}")
        desk.expect(browser.complaints() == [], "the browser complains")
