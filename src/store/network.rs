//! File systems of the network: what SQLite needs of a file (locks, memory shared between processes) does not hold
//! there, and two machines at it spoil the book (<https://sqlite.org/wal.html>, <https://sqlite.org/howtocorrupt.html>).
//!
//! Knows numbers and names of file systems; must not open the book.

use std::path::Path;

use super::{BookError, Result};

/// What `statfs` says of each (statfs(2), linux/magic.h), and its name as `mount` has it.
const KINDS: &[(u32, &str)] = &[
    (0x6969, "nfs"),
    (0x517b, "smb"),
    (0xff53_4d42, "cifs"),
    (0xfe53_4d42, "smb2"),
    (0x0102_1997, "9p"),
    (0x5346_414f, "afs"),
    (0x6b41_4653, "kafs"),
    (0x7375_7245, "coda"),
    (0x00c3_6400, "ceph"),
    (0x0bd0_0bd0, "lustre"),
    (0x0116_1970, "gfs2"),
    (0x7461_636f, "ocfs2"),
    (0x4750_4653, "gpfs"),
    (0x1983_0326, "beegfs"),
    (0xaad7_aaea, "panfs"),
    (0x2003_0528, "orangefs"),
    (0x564c, "ncp"),
    (0x6163_6673, "acfs"),
    (0x786f_4256, "vboxsf"),
    (0xbacb_acbc, "vmhgfs"),
    (0x7c7c_6673, "prl_fs"),
];

/// A file system in a program: only the table of mounts says which.
const FUSE: u32 = 0x6573_5546;

/// Those of FUSE whose files are elsewhere.
const ELSEWHERE: &[&str] = &[
    "sshfs",
    "rclone",
    "davfs",
    "davfs2",
    "s3fs",
    "gcsfuse",
    "goofys",
    "mountpoint-s3",
    "geesefs",
    "blobfuse",
    "blobfuse2",
    "glusterfs",
    "ceph",
    "ceph-fuse",
    "mfs",
    "juicefs",
    "JuiceFS",
    "seaweedfs",
    "curlftpfs",
    "gvfsd-fuse",
    "kio-fuse",
    "smbnetfs",
    "afpfs",
    "nfs",
    "vmhgfs-fuse",
    "onedriver",
    "google-drive-ocamlfuse",
    "dropbox",
    "pcloud",
    "tahoe",
    "orangefs",
    "lizardfs",
    "moosefs",
    "beegfs",
    "cvmfs2",
];

/// Refuses a book that would stand there; where nothing is known, nothing is refused.
pub(super) fn refuse(path: &Path) -> Result<()> {
    match kind_at(path) {
        Some(kind) => Err(BookError::Network(kind).into()),
        None => Ok(()),
    }
}

/// The file system of the network that a path is on, or the nearest folder above it that is there.
#[cfg(target_os = "linux")]
fn kind_at(path: &Path) -> Option<String> {
    use std::os::unix::fs::MetadataExt;
    let near =
        |path: &Path| if path.as_os_str().is_empty() { Path::new(".").to_owned() } else { path.to_owned() };
    let (there, found) = path.ancestors().map(near).find_map(|path| {
        let found = rustix::fs::statfs(&path).ok()?;
        Some((path, found))
    })?;
    // The kernel's word is signed on some machines, and wider than the number on most.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let number = found.f_type as u32;
    match number {
        FUSE => {
            let device = there.metadata().ok()?.dev();
            let mounts = std::fs::read("/proc/self/mountinfo").ok()?;
            let device = (rustix::fs::major(device), rustix::fs::minor(device));
            fuse_kind(&String::from_utf8_lossy(&mounts), device)
        }
        number => kind(number).map(str::to_owned),
    }
}

/// Elsewhere the system names its file systems in another way, and we do not ask.
#[cfg(not(target_os = "linux"))]
fn kind_at(_path: &Path) -> Option<String> {
    None
}

fn kind(number: u32) -> Option<&'static str> {
    KINDS.iter().find(|(known, _)| *known == number).map(|(_, name)| name).copied()
}

/// The kind of the mount with this device number, where its files are elsewhere: by its type, or else by what is
/// mounted, an address. The line is of `proc_pid_mountinfo(5)`: `36 35 98:0 / /mnt rw shared:1 - fuse.sshfs h:/ rw`.
fn fuse_kind(mounts: &str, (major, minor): (u32, u32)) -> Option<String> {
    let device = format!("{major}:{minor}");
    let here = |line: &&str| line.split(' ').nth(2) == Some(&device);
    let (_, mount) = mounts.lines().find(here)?.split_once(" - ")?;
    let (kind, rest) = mount.split_once(' ').unwrap_or((mount, ""));
    let source = rest.split(' ').next().unwrap_or_default();
    let name = kind.strip_prefix("fuse.").unwrap_or_default();
    let elsewhere = ELSEWHERE.contains(&name) || (kind != "fuseblk" && is_address(source));
    elsewhere.then(|| kind.to_owned())
}

/// `https://…`, `host:/…`, `me@host:…`.
fn is_address(source: &str) -> bool {
    let host = source.split(':').next().unwrap_or_default();
    source.contains("://") || source.contains(":/") || (source.contains(':') && host.contains('@'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_systems_of_the_network_are_known_by_their_number() {
        for (number, expected) in [
            (0x6969, Some("nfs")),
            (0xff53_4d42, Some("cifs")),
            (0xfe53_4d42, Some("smb2")),
            (0x0102_1997, Some("9p")),
            (0x00c3_6400, Some("ceph")),
            // ext4, btrfs, xfs, tmpfs, zfs, overlay, f2fs: of this machine.
            (0xef53, None),
            (0x9123_683e, None),
            (0x5846_5342, None),
            (0x0102_1994, None),
            (0x2fc1_2fc1, None),
            (0x794c_7630, None),
            (0xf2f5_2010, None),
        ] {
            assert_eq!(kind(number), expected, "{number:x}");
        }
    }

    const MOUNTS: &str = "\
22 1 254:0 / / rw,relatime - ext4 /dev/vda rw
36 22 0:44 / /home/me/far rw,nosuid shared:7 master:1 - fuse.sshfs me@host:/srv rw,user_id=1000
37 22 0:45 / /home/me/cloud rw - fuse.rclone drive: rw
38 22 0:46 / /home/me/safe rw - fuse.gocryptfs /home/me/.safe rw
39 22 8:17 / /media/stick rw - fuseblk /dev/sdb1 rw
40 22 0:48 / /home/me/dav rw - fuse https://cloud.example.org/dav rw
41 22 0:49 / /home/me/own\\040name rw - fuse.mine host:/x rw
42 22 0:50 / /broken rw
43 22 0:51 / /bare rw - fuse.sshfs
44 22 0:52 / /pool rw - fuse.mergerfs a:b:c rw
";

    #[test]
    fn a_file_system_in_a_program_is_known_by_its_mount() {
        for (device, expected) in [
            ((0, 44), Some("fuse.sshfs")),
            ((0, 45), Some("fuse.rclone")),
            ((0, 46), None),
            ((8, 17), None),
            ((0, 48), Some("fuse")),
            ((0, 49), Some("fuse.mine")),
            ((0, 50), None),
            ((0, 51), Some("fuse.sshfs")),
            ((0, 52), None),
            ((9, 9), None),
        ] {
            assert_eq!(fuse_kind(MOUNTS, device).as_deref(), expected, "{device:?}");
        }
        assert_eq!(fuse_kind("", (0, 44)), None);
    }

    #[test]
    fn what_is_on_this_machine_is_not_refused() {
        let folder = tempfile::tempdir().unwrap();
        for path in [folder.path().join("book.db"), folder.path().join("a/b/c"), "book.db".into(), "".into()]
        {
            assert!(refuse(&path).is_ok(), "{}", path.display());
        }
    }
}
