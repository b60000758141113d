"""A small process that starts golive: Linux counts the memory of whoever starts a program as that program's own.

Reads a line of JSON for each run, writes a line with how it ended, what it took of the processor, and its memory.
"""

import errno
import json
import os
import pty
import subprocess
import sys
import threading
import time


def run(command, folder, environment, out, err, wall, terminal):
    with open(out, "wb") as out_file, open(err, "wb") as err_file:
        start = time.monotonic()
        screen, err_end = pty.openpty() if terminal else (None, err_file)
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out_file, stderr=err_end, env=environment, cwd=folder)
        watch = threading.Timer(wall, child.kill)
        watch.start()
        if terminal:
            os.close(err_end)
            keep(screen, err_file)
        _, status, used = os.wait4(child.pid, 0)
        watch.cancel()
        child.returncode = os.waitstatus_to_exitcode(status)
    return {
        "code": child.returncode, "seconds": used.ru_utime + used.ru_stime, "megabytes": used.ru_maxrss / 1024,
        "late": time.monotonic() - start >= wall,
    }


def keep(screen, file):
    """What is written to a terminal, until nobody holds its other end; the terminal itself puts CR before LF."""
    with open(screen, "rb", buffering=0) as reader:
        try:
            while block := reader.read(65_536):
                file.write(block.replace(b"\r\n", b"\n"))
        except OSError as error:
            if error.errno != errno.EIO:
                raise


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(run(**json.loads(line))), flush=True)
