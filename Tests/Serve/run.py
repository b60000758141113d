#!/usr/bin/env python3
"""Runs `golive serve` and `golive watch` over a copy of the sample, as a browser and as an enemy. run.py GOLIVE"""

import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

CONTENT = Path(__file__).resolve().parents[2] / "content"
LIMIT = 20
passed, failed = 0, []


def check(name, is_right, found=""):
    global passed
    if is_right:
        passed += 1
    else:
        failed.append(name)
        print(f"FAILED {name}: {found!r}"[:400])


class Preview:
    def __init__(self, golive, workspace, port=0):
        self.log = workspace.parent / "errors"
        self.process = subprocess.Popen(
            [golive, "serve", "--port", str(port), "--workspace", str(workspace)], stdout=subprocess.PIPE,
            stderr=open(self.log, "w"), text=True)
        self.port = int(re.search(r":(\d+)/", self.process.stdout.readline()).group(1))
        until(lambda: "Waiting for changes" in self.log.read_text(), "the first build")

    def send(self, request, host="127.0.0.1", ends=False):
        """All that is answered to bytes, until the end."""
        with socket.create_connection((host, self.port), timeout=LIMIT) as connection:
            answer = b""
            try:
                connection.sendall(request)
                if ends:
                    connection.shutdown(socket.SHUT_WR)
                while part := connection.recv(65536):
                    answer += part
            except (ConnectionResetError, BrokenPipeError):
                pass
            return answer

    def get(self, path, method="GET", host=None, more=""):
        name = f"Host: {host or f'127.0.0.1:{self.port}'}\r\n"
        return self.send(f"{method} {path} HTTP/1.1\r\n{name}{more}\r\n".encode("latin-1"))

    def events(self):
        connection = socket.create_connection(("127.0.0.1", self.port), timeout=LIMIT)
        connection.sendall(f"GET /.golive/events HTTP/1.1\r\nHost: localhost:{self.port}\r\n\r\n".encode())
        return connection, connection.makefile("rb")


def until(is_so, what):
    end = time.monotonic() + LIMIT
    while not is_so():
        if time.monotonic() > end:
            sys.exit(f"{what} did not come")
        time.sleep(0.02)


def state(lines):
    for line in lines:
        if line.startswith(b"data: "):
            return line
    return b""


def status(answer):
    return answer.split(b" ", 2)[1].decode() if answer.startswith(b"HTTP/1.1 ") else answer[:40].decode("latin-1")


def pages(preview, site):
    body = preview.get("/")
    check("overview", status(body) == "200" and b"/.golive/reload.js" in body and b"connect-src 'self'" in body, body[:200])
    check("not in the file", b"/.golive/" not in (site / "index.html").read_bytes())
    for header in (b"Cache-Control: no-store", b"X-Content-Type-Options: nosniff", b"Cross-Origin-Resource-Policy: same-origin"):
        check(header.decode(), header in body, body[:300])
    for path in sorted(path.relative_to(site) for path in site.rglob("*") if path.is_file())[::25]:
        if str(path).startswith(".") or path.suffix == ".html":
            continue
        answer = preview.get(f"/{path}")
        check(str(path), answer.split(b"\r\n\r\n", 1)[-1] == (site / path).read_bytes(), answer[:200])
    head = preview.get("/", method="HEAD")
    check("HEAD", status(head) == "200" and head.endswith(b"\r\n\r\n"), head[-100:])
    for name in ("localhost", "[::1]"):
        check(name, status(preview.get("/", host=f"{name}:{preview.port}")) == "200")
    try:
        answer = preview.send(f"GET / HTTP/1.1\r\nHost: [::1]:{preview.port}\r\n\r\n".encode(), host="::1")
        check("over ::1", status(answer) == "200", answer[:100])
    except OSError:
        print("NOT RUN over ::1: this machine has none")


def hostile(preview):
    me = f"127.0.0.1:{preview.port}"
    for path in ("/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc/passwd", "//etc/passwd", "/.golive-site",
                 "/.golive/lock", "/index.html/", "/./index.html", "/areas", "/assets/../index.html", "/index.html%00.css"):
        answer = preview.get(path)
        check(path, status(answer) == "404" and b"root:" not in answer, answer[:100])
    for host in ("evil.com", f"evil.com:{preview.port}", "127.0.0.1", f"127.0.0.1.evil.com:{preview.port}", f"127.0.0.1:{preview.port + 1}"):
        check(f"Host: {host}", status(preview.get("/", host=host)) == "421")
    refused = [
        ("POST", "405", f"POST / HTTP/1.1\r\nHost: {me}\r\nContent-Length: 0\r\n\r\n"),
        ("content", "400", f"GET / HTTP/1.1\r\nHost: {me}\r\nContent-Length: 3\r\n\r\nabc"),
        ("absolute address", "400", f"GET http://{me}/ HTTP/1.1\r\nHost: {me}\r\n\r\n"),
        ("no host", "421", "GET / HTTP/1.1\r\n\r\n"),
        ("two hosts", "421", f"GET / HTTP/1.1\r\nHost: {me}\r\nHost: {me}\r\n\r\n"),
        ("no HTTP", "400", "hello\r\n\r\n"),
        ("NUL", "400", f"GET /\0 HTTP/1.1\r\nHost: {me}\r\n\r\n"),
        ("NUL in a header", "400", f"GET / HTTP/1.1\r\nHost: {me}\r\nX: \0\r\n\r\n"),
    ]
    for name, wanted, request in refused:
        answer = preview.send(request.encode())
        check(name, status(answer) == wanted, answer[:100])
    huge = preview.send(f"GET / HTTP/1.1\r\nHost: {me}\r\n".encode() + b"X-Long: " + b"a" * 200_000 + b"\r\n\r\n")
    check("huge header", huge == b"" or status(huge) in ("400", "431"), huge[:100])
    one = f"GET /badge.json HTTP/1.1\r\nHost: {me}\r\n\r\n".encode()
    check("pipelined", preview.send(one * 3).count(b"HTTP/1.1 200") == 1)
    check("half-closed", status(preview.send(one, ends=True)) == "200")
    start = time.monotonic()
    check("half-open", preview.send(b"GET / HT") == b"" and time.monotonic() - start < 15, time.monotonic() - start)
    crowd = [socket.create_connection(("127.0.0.1", preview.port)) for _ in range(150)]
    for connection in crowd:
        connection.close()
    check("after a crowd", status(preview.get("/")) == "200")


def edits(preview, workspace):
    note = workspace / "glossary.md"
    before = note.read_bytes()
    connection, lines = preview.events()
    first = state(lines)
    times = []
    for word in ("Onceler", "Twicer", "Thricer"):
        start = time.monotonic()
        note.write_bytes(before + f"\n## Of today\n\n{word} was here.\n".encode())
        second = state(lines)
        times.append(time.monotonic() - start)
        check(f"{word} is told", second not in (b"", first), second)
        check(f"{word} is shown", word.encode() in preview.get("/files/glossary.html"))
        first = second
    print(f"from the edit to the event: {', '.join(f'{time * 1000:.0f}' for time in times)} ms")
    programme = workspace / "programme.md"
    good = programme.read_bytes()
    programme.write_bytes(good.replace(b"---\n", b"---\n<script>alert(1)</script>: yes\n", 1))
    state(lines)
    page = preview.get("/")
    check("error on the page", b'id="golive-preview"' in page and b"programme.md:2:1" in page and b"GL" in page, page[-600:])
    check("escaped", b"<script>alert" not in page)
    check("the last good site", b"from before" in page and status(page) == "200")
    programme.write_bytes(good)
    state(lines)
    check("repaired", b"golive-preview" not in preview.get("/"))
    folder = workspace / "evidence" / "cutover" / "new"
    folder.mkdir()
    time.sleep(0.3)
    (folder / "note.md").write_text("A first line without front matter\n")
    check("a new folder is watched", state(lines) != b"")
    shutil.rmtree(folder)
    connection.close()


def main():
    golive = str(Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as place:
        workspace = Path(place) / "content"
        shutil.copytree(CONTENT, workspace, ignore=shutil.ignore_patterns(".golive"))
        preview = Preview(golive, workspace)
        try:
            pages(preview, workspace / "site")
            hostile(preview)
            edits(preview, workspace)
            taken = subprocess.run([golive, "serve", "--port", str(preview.port), "--workspace", str(workspace)],
                                   capture_output=True, text=True, timeout=LIMIT)
            check("port taken", taken.returncode == 74 and "already in use" in taken.stderr, taken.stderr)
        finally:
            preview.process.send_signal(signal.SIGINT)
        check("Ctrl-C", preview.process.wait(LIMIT) == 0, preview.process.returncode)
    print(f"{passed} passed, {len(failed)} failed")
    sys.exit(1 if failed else 0)


main()
