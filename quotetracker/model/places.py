"""What kind of place a library lies in: a disk of this computer, a network share, or a folder copied to a cloud.

SQLite needs locks and shared memory that network file systems do not give (https://www.sqlite.org/useovernet.html), and
a service that copies a file while it is being written may copy half of it.
"""

import os
import sys
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

_MOUNTS = Path("/proc/self/mountinfo")
_NETWORK = frozenset(
    [
        "9p",
        "acfs",
        "afp",
        "afs",
        "beegfs",
        "ceph",
        "cifs",
        "coda",
        "davfs",
        "davfs2",
        "fuse.davfs2",
        "fuse.gcsfuse",
        "fuse.glusterfs",
        "fuse.gvfsd-fuse",
        "fuse.rclone",
        "fuse.s3fs",
        "fuse.sshfs",
        "fuse.vmhgfs-fuse",
        "gfs",
        "gfs2",
        "glusterfs",
        "gpfs",
        "lustre",
        "ncp",
        "ncpfs",
        "nfs",
        "nfs4",
        "ocfs2",
        "orangefs",
        "prl_fs",
        "smb3",
        "smbfs",
        "vboxsf",
        "vmhgfs",
    ]
)
_CLOUD_FOLDERS = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud Drive",
    "iclouddrive": "iCloud Drive",
    "mobile documents": "iCloud Drive",
    "cloudstorage": "a cloud service",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pclouddrive": "pCloud",
    "megasync": "MEGA",
    "seafile": "Seafile",
    "syncthing": "Syncthing",
}
_CLOUD_MARKS = {
    ".stfolder": "Syncthing",
    ".dropbox": "Dropbox",
    ".sync": "Resilio Sync",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
}


class Kind(Enum):
    """Where a file lies."""

    LOCAL = "local"
    NETWORK = "network"
    CLOUD = "cloud"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Place:
    """Kind of a place, with the name of the service or the file system."""

    kind: Kind
    name: str = ""

    @property
    def warning(self) -> str:
        """A sentence for the editor; empty where there is nothing to say."""
        if self.kind is Kind.NETWORK:
            return (
                f"This library lies on a network drive ({self.name}). That works, but more slowly and less safely than "
                "on a disk of this computer. Better: keep it on this computer, and let backups go to the network."
            )
        if self.kind is Kind.CLOUD:
            return (
                f"This library lies in a folder that {self.name} copies. Two computers that write, or half a copy,"
                " can damage it. Better: keep it elsewhere, and put backups or quote sheets here."
            )
        return ""


def place_of(path: Path) -> Place:
    """Where the file at ``path`` lies, as far as this system tells."""
    folder = Path(os.path.realpath(path)).parent
    if cloud := _cloud(folder):
        return Place(Kind.CLOUD, cloud)
    if sys.platform == "win32":
        return _windows(folder)
    if _MOUNTS.exists():
        return _of_type(file_system(folder, _MOUNTS.read_text(encoding="utf-8", errors="replace")))
    return Place(Kind.UNKNOWN)


def file_system(folder: Path, mounts: str) -> str:
    """Type of the file system that holds ``folder``, from the text of /proc/self/mountinfo; "" when it is not told."""
    best, found = -1, ""
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        fields, types = before.split(), after.split()
        if len(fields) < 5 or not types:
            continue
        point = fields[4].encode().decode("unicode_escape", errors="replace")
        # The last of several mounts at one place is the one that is seen.
        if folder.is_relative_to(point) and len(point) >= best:
            best, found = len(point), types[0]
    return found


def _of_type(name: str) -> Place:
    if not name:
        return Place(Kind.UNKNOWN)
    return Place(Kind.NETWORK if name.lower() in _NETWORK else Kind.LOCAL, name)


def _cloud(folder: Path) -> str:
    for part in (folder, *folder.parents):
        name = part.name.casefold()
        for known, service in _CLOUD_FOLDERS.items():
            # "OneDrive - My Newspaper", "Dropbox (Personal)"
            if name == known or name.startswith((known + " ", known + "-")):
                return service
        for mark, service in _CLOUD_MARKS.items():
            if (part / mark).exists():
                return service
    return ""


def _windows(folder: Path) -> Place:  # pragma: no cover - only on Windows
    if str(folder).startswith("\\\\"):
        return Place(Kind.NETWORK, "a network share")
    import ctypes

    remote = 4  # DRIVE_REMOTE
    kind = ctypes.windll.kernel32.GetDriveTypeW(folder.anchor)  # type: ignore[attr-defined, unused-ignore]
    return Place(Kind.NETWORK, "a network drive") if kind == remote else Place(Kind.LOCAL, "a local disk")
