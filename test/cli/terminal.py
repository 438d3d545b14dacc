"""Runs a command in a real terminal. Arguments: a JSON list of steps, then the command.

A step is ["wait", text] or ["type", keys]; prints {"code": …, "screen": …} as JSON. A command that a signal ends has a
negative code.
"""

import json
import os
import pty
import select
import sys
import time

PATIENCE = 60  # seconds for one step

steps, command = json.loads(sys.argv[1]), sys.argv[2:]
child, terminal = pty.fork()
if child == 0:
    os.execvp(command[0], command)

screen = ""
seen = 0  # what is in front of it has been waited for


def read(until):
    """Reads until the text is there, or the command has ended."""
    global screen
    deadline = time.monotonic() + PATIENCE
    while until is None or until not in screen[seen:]:
        if time.monotonic() > deadline:
            sys.exit(f"Nothing came for {PATIENCE} seconds. The screen:\n{screen}")
        if not select.select([terminal], [], [], 0.5)[0]:
            continue
        try:
            chunk = os.read(terminal, 65536)
        except OSError:  # what Linux says where the other end is closed
            chunk = b""
        if not chunk:
            return
        screen += chunk.decode("utf-8", "replace")


for kind, text in steps:
    if kind == "wait":
        read(text)
        at = screen.find(text, seen)
        if at < 0:
            sys.exit(f"{text!r} never came. The screen:\n{screen}")
        seen = at + len(text)
    else:
        os.write(terminal, text.encode())
read(None)
status = os.waitpid(child, 0)[1]
print(json.dumps({"code": os.waitstatus_to_exitcode(status), "screen": screen}))
