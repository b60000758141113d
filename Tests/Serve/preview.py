"""A running `golive serve`, spoken to by sockets."""

import os
import re
import socket
import subprocess
import time

# No machine is so loaded that it takes longer.
LIMIT = 120


class Preview:
    def __init__(self, golive, workspace, *options, environment=None):
        self.log, self.answers = workspace.parent / "errors", workspace.parent / "answers"
        self.process = subprocess.Popen(
            [golive, "serve", "--port", "0", "--workspace", str(workspace), *options], stdout=self.answers.open("w"),
            stderr=self.log.open("w"), env=os.environ | (environment or {}))
        try:
            told = until(lambda: re.match(r"The preview is at http://127\.0\.0\.1:(\d+)/\n", self.answers.read_text()),
                         "the address")
            self.port = int(told.group(1))
            until(lambda: "Waiting for changes; Ctrl-C ends it.\n" in self.log.read_text(), "the first build")
        except BaseException:
            self.process.kill()
            raise

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(LIMIT)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}/"

    def connect(self, host="127.0.0.1"):
        return socket.create_connection((host, self.port), timeout=LIMIT)

    def send(self, request, host="127.0.0.1", ends=False):
        """All that is answered to bytes, until the end."""
        with self.connect(host) as connection:
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

    def get(self, path, method="GET", host=None):
        name = f"Host: {host or f'127.0.0.1:{self.port}'}\r\n"
        return self.send(f"{method} {path} HTTP/1.1\r\n{name}\r\n".encode("latin-1"))

    def events(self):
        """What is told from now on: the state of each moment, the first at once."""
        with self.connect() as connection:
            connection.sendall(f"GET /.golive/events HTTP/1.1\r\nHost: localhost:{self.port}\r\n\r\n".encode())
            for line in connection.makefile("rb"):
                if line.startswith(b"data: "):
                    yield line


def until(is_so, what):
    """Waits for a condition, and says what did not come."""
    end = time.monotonic() + LIMIT
    while not (found := is_so()):
        if time.monotonic() > end:
            raise TimeoutError(f"{what} did not come")
        time.sleep(0.05)
    return found


def status(answer):
    return answer.split(b" ", 2)[1].decode() if answer.startswith(b"HTTP/1.1 ") else answer[:40].decode("latin-1")


def body(answer):
    return answer.partition(b"\r\n\r\n")[2]
