"""Tell script/setup about this machine, in one line: interpreter, display, and what Qt will not find.

    cpython-311 x11 libEGL.so.1=libegl1 libxcb-cursor.so.0=libxcb-cursor0

Libraries are tried, not looked up, so that any way of having them counts. Runs before the packages are installed:
standard library only, and fast, because every start of the program passes here.
"""

import ctypes
import os
import re
import socket
import sys
import time
from pathlib import Path

# What PySide6's own libraries leave to the system, with the Debian and Ubuntu package of each. The packages bring in
# the rest. libglib2.0-0 is also provided by libglib2.0-0t64, its name since Debian 13 and Ubuntu 24.04.
ALWAYS = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
FOR_WINDOW = {
    "x11": {
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-shape.so.0": "libxcb-shape0",
    },
    "wayland": {
        "libwayland-client.so.0": "libwayland-client0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
        "libwayland-egl.so.1": "libwayland-egl1",
    },
    "native": {},
    "none": {},
}
PATIENCE = 2.0  # seconds for a display on another machine
_RETAIN_TEMPORARY = 2  # X11's close-down mode


def display() -> str:
    """Kind of display that answers: x11, wayland, native (not Linux) or none."""
    if sys.platform != "linux":
        return "native"
    if (name := os.environ.get("DISPLAY")) and _x11_answers(name):
        return "x11"
    if (name := os.environ.get("WAYLAND_DISPLAY")) and _wayland_answers(name):
        return "wayland"
    return "none"


def missing(libraries: dict[str, str]) -> list[str]:
    """Entries of ``libraries`` that cannot be loaded, as ``library=package``."""
    return [f"{library}={package}" for library, package in libraries.items() if not _load(library)]


def _load(library: str) -> ctypes.CDLL | None:
    try:
        return ctypes.CDLL(library)
    except OSError:
        return None


def _x11_answers(name: str) -> bool:
    parts = re.fullmatch(r"(?P<host>.*):(?P<number>\d+)(\.\d+)?", name)
    if parts is None:
        return False
    host, number = parts["host"], int(parts["number"])
    if host in {"", "unix"}:
        path = f"/tmp/.X11-unix/X{number}"
        reached = _connects(socket.AF_UNIX, path) or _connects(socket.AF_UNIX, "\0" + path)
    else:
        reached = _connects(socket.AF_INET, (host, 6000 + number))
    xcb = _load("libxcb.so.1") if reached else None
    if xcb is None:
        return reached
    # A server whose last client has just left starts anew, and turns away who comes meanwhile: ask again.
    for pause in (0, 0.3, 0.3):
        time.sleep(pause)
        if _lets_us_in(xcb):
            return True
    return False


def _lets_us_in(xcb: ctypes.CDLL) -> bool:
    """Shake hands with the X server: it may answer and yet refuse (no cookie, another user)."""
    pointer, number = ctypes.c_void_p, ctypes.c_uint
    xcb.xcb_connect.restype = pointer
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_get_input_focus.argtypes = xcb.xcb_disconnect.argtypes = [pointer]
    xcb.xcb_set_close_down_mode.argtypes = [pointer, ctypes.c_uint8]
    xcb.xcb_get_input_focus_reply.argtypes = [pointer, number, pointer]
    connection = xcb.xcb_connect(None, None)
    welcome = not xcb.xcb_connection_has_error(connection)
    if welcome:
        # Else a server without other clients (xvfb-run) starts anew when we leave, and refuses the window meanwhile.
        xcb.xcb_set_close_down_mode(connection, _RETAIN_TEMPORARY)
        # Any question will do: its answer tells that the server has read the line above.
        xcb.xcb_get_input_focus_reply(connection, xcb.xcb_get_input_focus(connection), None)
    xcb.xcb_disconnect(connection)
    return welcome


def _wayland_answers(name: str) -> bool:
    return _connects(socket.AF_UNIX, str(Path(os.environ.get("XDG_RUNTIME_DIR", "")) / name))


def _connects(family: int, address: str | tuple[str, int]) -> bool:
    try:
        with socket.socket(family) as client:
            client.settimeout(PATIENCE)
            client.connect(address)
    except OSError:
        return False
    return True


def main() -> None:
    """Print the line."""
    screen = display()
    lacking = missing(ALWAYS | FOR_WINDOW[screen]) if sys.platform == "linux" else []
    print(sys.implementation.cache_tag, screen, *lacking)


if __name__ == "__main__":
    main()
