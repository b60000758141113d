"""What a browser and an enemy ask for."""

import os
import re
import socket

from preview import body, status

ADDED = re.compile(rb'<script src="/\.golive/reload\.js" data-state="[0-9a-f]{16}"></script>\n(?=</body>)')
# Of a preview's connections at one time.
MOST = 64
TYPES = {
    ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
    ".json": "application/json", ".svg": "image/svg+xml", ".csv": "text/csv; charset=utf-8", ".ics": "text/calendar; charset=utf-8",
    ".md": "text/plain; charset=utf-8", ".txt": "text/plain; charset=utf-8"}


def pages(preview, site, check):
    overview = preview.get("/")
    check("overview", status(overview) == "200" and body(overview) == body(preview.get("/index.html")), overview[:200])
    for header in (b"Cache-Control: no-store", b"X-Content-Type-Options: nosniff", b"Cross-Origin-Resource-Policy: same-origin",
                   b"Content-Security-Policy: frame-ancestors 'none'", b"Connection: close"):
        check(header.decode(), b"\r\n" + header + b"\r\n" in overview, overview[:500])
    files = sorted(path for path in site.rglob("*") if path.is_file() and not path.name.startswith("."))
    some = files[::25] + [next(path for path in files if path.suffix == end) for end in TYPES]
    for path in some:
        name = path.relative_to(site)
        answer = preview.get(f"/{name}?some=query")
        content = body(answer)
        check(f"type of {name}", f"\r\nContent-Type: {TYPES.get(path.suffix)}\r\n".encode() in answer, answer[:300])
        check(f"length of {name}", f"\r\nContent-Length: {len(content)}\r\n".encode() in answer, answer[:300])
        if path.suffix == ".html":
            # Two things are added to a page, each once, and nothing else.
            content, scripts = ADDED.subn(b"", content)
            check(f"policy of {name}", content.count(b"connect-src 'self'; ") == scripts == 1, (name, scripts))
            content = content.replace(b"connect-src 'self'; ", b"", 1)
        check(str(name), content == path.read_bytes(), answer[:200])
    head = preview.get("/", method="HEAD")
    check("HEAD", head == overview.partition(b"\r\n\r\n")[0] + b"\r\n\r\n", head[-300:])
    for name in ("localhost", "[::1]"):
        check(name, status(preview.get("/", host=f"{name}:{preview.port}")) == "200")
    try:
        answer = preview.send(f"GET / HTTP/1.1\r\nHost: [::1]:{preview.port}\r\n\r\n".encode(), host="::1")
        check("over ::1", status(answer) == "200", answer[:100])
    except OSError:
        print("NOT RUN over ::1: this machine has none")
    outside = [address[4][0] for address in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)]
    for address in {address for address in outside if not address.startswith("127.")}:
        with socket.socket() as other:
            check(f"not at {address}", other.connect_ex((address, preview.port)) != 0)


def hostile(preview, site, check):
    me = f"127.0.0.1:{preview.port}"
    # They send no more than this, for longer than they are waited for.
    slow = [(words, preview.connect()) for words in (b"", b"GET / HT", f"GET / HTTP/1.1\r\nHost: {me}\r\n".encode())]
    for words, connection in slow:
        connection.sendall(words)
    for path in ("/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc/passwd", "//etc/passwd", "/.golive-site",
                 "/.golive/lock", "/index.html/", "/./index.html", "/areas", "/assets/../index.html", "/index.html%00.css", "//",
                 "/../programme.md", "/<script>alert(1)</script>"):
        answer = preview.get(path)
        check(path, status(answer) == "404" and b"root:" not in answer and b"<script>alert" not in answer, answer[:100])
    linked(preview, site, check)
    for host in ("evil.example", f"evil.example:{preview.port}", "127.0.0.1", f"127.0.0.1.evil.example:{preview.port}",
                 f"127.0.0.1:{preview.port + 1}", f"0.0.0.0:{preview.port}", f"{me}, {me}", ""):
        check(f"Host: {host}", status(preview.get("/", host=host or " ")) == "421")
    refused = [
        ("POST", "405", f"POST / HTTP/1.1\r\nHost: {me}\r\nContent-Length: 0\r\n\r\n"),
        ("POST to a stranger", "421", "POST / HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 0\r\n\r\n"),
        ("events for a stranger", "421", "GET /.golive/events HTTP/1.1\r\nHost: evil.example\r\n\r\n"),
        ("content", "400", f"GET / HTTP/1.1\r\nHost: {me}\r\nContent-Length: 3\r\n\r\nabc"),
        ("content in parts", "400", f"GET / HTTP/1.1\r\nHost: {me}\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"),
        ("absolute address", "400", f"GET http://{me}/ HTTP/1.1\r\nHost: {me}\r\n\r\n"),
        ("no host", "421", "GET / HTTP/1.1\r\n\r\n"),
        ("two hosts", "421", f"GET / HTTP/1.1\r\nHost: {me}\r\nHost: {me}\r\n\r\n"),
        ("no HTTP", "400", "hello\r\n\r\n"),
        ("NUL", "400", f"GET /\0 HTTP/1.1\r\nHost: {me}\r\n\r\n"),
        ("NUL in a header", "400", f"GET / HTTP/1.1\r\nHost: {me}\r\nX: \0\r\n\r\n"),
    ]
    for name, wanted, request in refused:
        answer = preview.send(request.encode())
        check(name, status(answer) == wanted and answer.count(b"HTTP/1.1 ") == 1, answer[:100])
    for length, wanted in ((16 << 10, "200"), ((16 << 10) + 1, "431")):
        start = f"GET / HTTP/1.1\r\nHost: {me}\r\nX-Long: ".encode()
        answer = preview.send(start + b"a" * (length - len(start) - 4) + b"\r\n\r\n")
        check(f"a request of {length} bytes", status(answer) == wanted, answer[:100])
    # What it did not read may take its answer away.
    huge = preview.send(f"GET / HTTP/1.1\r\nHost: {me}\r\n".encode() + b"X-Long: " + b"a" * 2_000_000 + b"\r\n\r\n")
    check("huge header", huge == b"" or status(huge) in ("400", "431"), huge[:100])
    one = f"GET /badge.json HTTP/1.1\r\nHost: {me}\r\n\r\n".encode()
    check("pipelined", preview.send(one * 3).count(b"HTTP/1.1 200") == 1)
    check("half-closed", status(preview.send(one, ends=True)) == "200")
    for words, connection in slow:
        with connection:
            check(f"who is slow after {words} is not waited for", ended(connection))


def linked(preview, site, check):
    """A link in the place of a file leads nowhere."""
    for file, target in ((site / "badge.json", "/etc/passwd"), (site / "assets", "/etc")):
        aside = site.parent.parent / "aside"
        file.rename(aside)
        file.symlink_to(target)
        path = "/badge.json" if file.suffix else "/assets/passwd"
        answer = preview.get(path)
        check(f"link to {target}", status(answer) == "404" and b"root:" not in answer, answer[:100])
        file.unlink()
        os.rename(aside, file)


def crowd(preview, check):
    """Nobody takes all that the machine has, and who is gone leaves room."""
    followers = []
    for _ in range(MOST):
        connection = preview.connect()
        connection.sendall(f"GET /.golive/events HTTP/1.1\r\nHost: localhost:{preview.port}\r\n\r\n".encode())
        followers.append(connection)
    told = [connection.recv(65536) for connection in followers]
    check("many followers", all(status(answer) == "200" for answer in told), [status(answer) for answer in told])
    check("one too many", preview.get("/") == b"")
    for connection in followers:
        connection.close()


def ended(connection):
    try:
        return connection.recv(1) == b""
    except ConnectionResetError:
        return True
    except TimeoutError:
        return False
