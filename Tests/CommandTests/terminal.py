"""Runs a command on a pseudo-terminal by a script on standard input, and prints what it showed.

usage: terminal.py COMMAND ... < script

    write PATH TEXT   puts TEXT into a file; \\n is a line end
    until TEXT        waits until TEXT is shown
    interrupt         sends SIGINT
    anything else     is typed, with a line end
"""
import os
import pty
import select
import signal
import sys
import time

script = sys.stdin.read().splitlines()
process, terminal = pty.fork()
if process == 0:
    os.environ["NO_COLOR"] = "1"
    # Test runners block signals, and a child inherits that.
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    os.execvp(sys.argv[1], sys.argv[1:])
shown, seen = "", 0


def read(seconds):
    global shown
    if not select.select([terminal], [], [], seconds)[0]:
        return False
    try:
        data = os.read(terminal, 65536)
    except OSError:
        return False
    shown += data.decode("utf-8", "replace").replace("\r\n", "\n")
    return bool(data)


status = 0
for line in script:
    if line.startswith("write "):
        _, path, text = line.split(" ", 2)
        with open(path + ".new", "w", encoding="utf-8") as file:
            file.write(text.replace("\\n", "\n"))
        os.rename(path + ".new", path)
    elif line.startswith("until "):
        wanted, end = line[6:], time.time() + 60
        while wanted not in shown[seen:] and time.time() < end:
            read(0.2)
        place = shown.find(wanted, seen)
        if place < 0:
            print(shown)
            os.kill(process, signal.SIGKILL)
            sys.exit(f"never shown: {wanted}")
        seen = place + len(wanted)
    elif line == "interrupt":
        os.kill(process, signal.SIGINT)
    else:
        os.write(terminal, (line + "\n").encode())
end = time.time() + 20
while read(5) and time.time() < end:
    pass
print(shown)
pid, end = 0, time.time() + 10
while pid == 0 and time.time() < end:
    pid, status = os.waitpid(process, os.WNOHANG)
    time.sleep(0.05)
if pid == 0:
    os.kill(process, signal.SIGKILL)
    sys.exit("still running")
sys.exit(os.WEXITSTATUS(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status))
