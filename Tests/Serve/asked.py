"""What a browser and an enemy ask for."""

import socket

from preview import status


def pages(preview, site, check):
    body = preview.get("/")
    check("overview", status(body) == "200" and b"/.golive/reload.js" in body and b"connect-src 'self'" in body, body[:200])
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
    outside = [address[4][0] for address in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)]
    for address in {address for address in outside if not address.startswith("127.")}:
        with socket.socket() as other:
            check(f"not at {address}", other.connect_ex((address, preview.port)) != 0)


def hostile(preview, check):
    me = f"127.0.0.1:{preview.port}"
    for path in ("/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc/passwd", "//etc/passwd", "/.golive-site",
                 "/.golive/lock", "/index.html/", "/./index.html", "/areas", "/assets/../index.html", "/index.html%00.css"):
        answer = preview.get(path)
        check(path, status(answer) == "404" and b"root:" not in answer, answer[:100])
    for host in ("evil.example", f"evil.example:{preview.port}", "127.0.0.1", f"127.0.0.1.evil.example:{preview.port}",
                 f"127.0.0.1:{preview.port + 1}"):
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
        check(name, status(answer) == wanted and answer.count(b"HTTP/1.1 ") == 1, answer[:100])
    huge = preview.send(f"GET / HTTP/1.1\r\nHost: {me}\r\n".encode() + b"X-Long: " + b"a" * 200_000 + b"\r\n\r\n")
    check("huge header", huge == b"" or status(huge) in ("400", "431"), huge[:100])
    one = f"GET /badge.json HTTP/1.1\r\nHost: {me}\r\n\r\n".encode()
    check("pipelined", preview.send(one * 3).count(b"HTTP/1.1 200") == 1)
    check("half-closed", status(preview.send(one, ends=True)) == "200")
    crowd = [socket.create_connection(("127.0.0.1", preview.port)) for _ in range(150)]
    for connection in crowd:
        connection.close()
    check("after a crowd", status(preview.get("/")) == "200")
