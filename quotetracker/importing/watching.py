"""How much memory another process has in use, for systems that do not bound it themselves."""

import subprocess
import sys
from pathlib import Path

#: Linux ends a process that wants more address space than it may have; macOS and Windows have nothing like it.
SYSTEM: str = sys.platform
BOUNDED_BY_SYSTEM = SYSTEM.startswith("linux")


def memory_of(process: int) -> int:
    """Bytes that the process ``process`` holds in memory; 0 where that cannot be told."""
    if SYSTEM == "win32":
        return _of_windows(process)
    if SYSTEM.startswith("linux"):
        return _of_linux(process)
    return _by_ps(process)


def _of_linux(process: int) -> int:
    try:
        lines = Path(f"/proc/{process}/status").read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmRSS:")), 0)


def _by_ps(process: int) -> int:
    """macOS and other systems with a Unix ``ps``, which is asked some times a second while a file is read."""
    try:
        told = subprocess.run(  # noqa: S603 - a fixed program of the system with a number
            ["/bin/ps", "-o", "rss=", "-p", str(process)], capture_output=True, timeout=5, check=False
        )
        return int(told.stdout.split()[0]) * 1024
    except (OSError, ValueError, IndexError, subprocess.TimeoutExpired):
        return 0


def _of_windows(process: int) -> int:
    """The working set, by ``GetProcessMemoryInfo``: learn.microsoft.com/windows/win32/api/psapi."""
    import ctypes
    from ctypes import wintypes

    class Counters(ctypes.Structure):
        _fields_ = (
            ("size", wintypes.DWORD), ("faults", wintypes.DWORD), ("peak", ctypes.c_size_t), ("now", ctypes.c_size_t),
            ("peak_paged", ctypes.c_size_t), ("paged", ctypes.c_size_t), ("peak_other", ctypes.c_size_t),
            ("other", ctypes.c_size_t), ("pagefile", ctypes.c_size_t), ("peak_pagefile", ctypes.c_size_t),
        )  # fmt: skip

    kernel = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
    kernel.OpenProcess.restype = wintypes.HANDLE
    kernel.OpenProcess.argtypes = (wintypes.DWORD, wintypes.BOOL, wintypes.DWORD)
    kernel.K32GetProcessMemoryInfo.argtypes = (wintypes.HANDLE, ctypes.POINTER(Counters), wintypes.DWORD)
    kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
    query = 0x1000  # PROCESS_QUERY_LIMITED_INFORMATION
    handle = kernel.OpenProcess(query, False, process)
    if not handle:
        return 0
    try:
        counters = Counters(size=ctypes.sizeof(Counters))
        fine = kernel.K32GetProcessMemoryInfo(handle, ctypes.byref(counters), counters.size)
        return int(max(counters.now, counters.pagefile)) if fine else 0
    finally:
        kernel.CloseHandle(handle)
