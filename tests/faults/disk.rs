//! A disk that keeps only what it was told to keep: recorded calls, and what is left of them when the power goes.
//!
//! What was written since the last sync of a file is there, or not, or torn at a block, in any order; names made, moved or
//! taken away since the last sync of their folder likewise. Stricter than any file system in use.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::dice::Dice;

/// What altered the disk; paths are those of the record.
#[derive(Debug, Clone)]
pub enum Call {
    Create(PathBuf),
    Write(PathBuf, usize, Vec<u8>),
    Truncate(PathBuf, usize),
    Sync(PathBuf),
    Rename(PathBuf, PathBuf),
    Link(PathBuf, PathBuf),
    Unlink(PathBuf),
    Mkdir(PathBuf),
}

/// Reads what the shim wrote down.
pub fn read(record: &Path) -> Vec<Call> {
    let bytes = fs::read(record).unwrap_or_default();
    let mut rest = bytes.as_slice();
    let mut calls = Vec::new();
    while !rest.is_empty() {
        let word = |at: usize| u32::from_le_bytes(rest[at..at + 4].try_into().unwrap()) as usize;
        let long =
            |at: usize| usize::try_from(u64::from_le_bytes(rest[at..at + 8].try_into().unwrap())).unwrap();
        let (kind, path, other, at, data) = (word(0), word(4), word(8), long(12), long(20));
        let (paths, after) = rest[28..].split_at(path + other);
        let name = |bytes: &[u8]| PathBuf::from(std::str::from_utf8(bytes).unwrap());
        let (path, other) = (name(&paths[..path]), name(&paths[path..]));
        calls.push(match kind {
            1 => Call::Create(path),
            2 => Call::Write(path, at, after[..data].to_vec()),
            3 => Call::Truncate(path, at),
            4 => Call::Sync(path),
            5 => Call::Rename(path, other),
            6 => Call::Link(path, other),
            7 | 9 => Call::Unlink(path),
            8 => Call::Mkdir(path),
            _ => panic!("call {kind}"),
        });
        rest = &after[data..];
    }
    calls
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Node {
    File(usize),
    Folder,
}

#[derive(Clone)]
enum Written {
    Bytes(usize, Vec<u8>),
    Length(usize),
}

/// A name that came or went, in the folder that has to be synced for it.
#[derive(Clone)]
struct Named {
    path: PathBuf,
    now: Option<Node>,
}

#[derive(Clone, Default)]
pub struct Disk {
    files: Vec<(Vec<u8>, Vec<Written>)>,
    names: BTreeMap<PathBuf, Node>,
    kept_names: BTreeMap<PathBuf, Node>,
    pending: Vec<Named>,
    /// Whether it does what it is told when it is told to sync.
    pub lies: bool,
}

impl Disk {
    /// Everything below the folder is on it for good.
    pub fn of(folder: &Path) -> Disk {
        let mut disk = Disk::default();
        disk.names.insert(folder.to_owned(), Node::Folder);
        disk.take(folder);
        disk.kept_names.clone_from(&disk.names);
        disk
    }

    fn take(&mut self, folder: &Path) {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let path = entry.path();
            if entry.file_type().unwrap().is_dir() {
                self.names.insert(path.clone(), Node::Folder);
                self.take(&path);
            } else {
                self.names.insert(path.clone(), Node::File(self.files.len()));
                self.files.push((fs::read(&path).unwrap(), Vec::new()));
            }
        }
    }

    fn name(&mut self, path: &Path, now: Option<Node>) {
        match now {
            Some(node) => self.names.insert(path.to_owned(), node),
            None => self.names.remove(path),
        };
        self.pending.push(Named { path: path.to_owned(), now });
    }

    fn write(&mut self, path: &Path, written: Written) {
        // A file that has no name any more is of no interest.
        if let Some(Node::File(file)) = self.names.get(path) {
            self.files[*file].1.push(written);
        }
    }

    pub fn take_in(&mut self, call: &Call) {
        match call {
            Call::Create(path) => {
                self.files.push(Default::default());
                self.name(path, Some(Node::File(self.files.len() - 1)));
            }
            Call::Mkdir(path) => self.name(path, Some(Node::Folder)),
            Call::Unlink(path) => self.name(path, None),
            Call::Link(from, to) => {
                let node = self.names[from];
                self.name(to, Some(node));
            }
            Call::Rename(from, to) => {
                let node = self.names[from];
                self.name(to, Some(node));
                self.name(from, None);
            }
            Call::Write(path, at, bytes) => self.write(path, Written::Bytes(*at, bytes.clone())),
            Call::Truncate(path, length) => self.write(path, Written::Length(*length)),
            Call::Sync(path) if !self.lies => self.sync(path),
            Call::Sync(_) => {}
        }
    }

    fn sync(&mut self, path: &Path) {
        match self.names.get(path) {
            Some(Node::File(file)) => {
                let (bytes, pending) = &mut self.files[*file];
                pending.drain(..).for_each(|written| put(bytes, &written));
            }
            Some(Node::Folder) => {
                let (synced, rest) =
                    self.pending.drain(..).partition(|named| named.path.parent() == Some(path));
                self.pending = rest;
                for named in synced {
                    keep(&mut self.kept_names, &named);
                }
            }
            None => {}
        }
    }

    /// What the power left, written below another folder than the recorded one.
    pub fn cut(&self, dice: &mut Dice, recorded: &Path, to: &Path) {
        let mut names = self.kept_names.clone();
        let mood = dice.below(5);
        let kept = choose(mood, self.pending.len(), dice);
        for (named, _) in self.pending.iter().zip(kept).filter(|(_, kept)| *kept) {
            keep(&mut names, named);
        }
        // Folders come before what is in them; what stands in one that is not there is gone.
        for (path, node) in &names {
            let there = to.join(path.strip_prefix(recorded).unwrap());
            let has_folder = there.parent().is_some_and(Path::is_dir) || there == to;
            // The index of the log is not believed after a power cut.
            let index = path.to_string_lossy().ends_with("-shm");
            match node {
                Node::Folder if has_folder && !there.is_dir() => fs::create_dir(&there).unwrap(),
                Node::File(file) if has_folder && !index => {
                    fs::write(&there, self.left(*file, mood, dice)).unwrap();
                }
                _ => {}
            }
        }
    }

    fn left(&self, file: usize, mood: usize, dice: &mut Dice) -> Vec<u8> {
        let (mut bytes, pending) = self.files[file].clone();
        let kept = choose(mood, pending.len(), dice);
        for (written, kept) in pending.iter().zip(kept) {
            match written {
                Written::Bytes(at, new) if mood == 4 => tear(&mut bytes, *at, new, dice),
                written if kept => put(&mut bytes, written),
                _ => {}
            }
        }
        bytes
    }
}

/// Which of so many are kept: none, all, any, the first ones, any.
fn choose(mood: usize, count: usize, dice: &mut Dice) -> Vec<bool> {
    let first = dice.below(count + 1);
    let one = |at: usize| match mood {
        0 => false,
        1 => true,
        3 => at < first,
        _ => dice.roll().is_multiple_of(2),
    };
    (0..count).map(one).collect()
}

fn keep(names: &mut BTreeMap<PathBuf, Node>, change: &Named) {
    match change.now {
        Some(node) => names.insert(change.path.clone(), node),
        None => names.remove(&change.path),
    };
}

fn put(bytes: &mut Vec<u8>, written: &Written) {
    match written {
        Written::Length(length) => bytes.resize(*length, 0),
        Written::Bytes(at, new) => {
            let end = at + new.len();
            if bytes.len() < end {
                bytes.resize(end, 0);
            }
            bytes[*at..end].copy_from_slice(new);
        }
    }
}

/// Some blocks of a write.
fn tear(bytes: &mut Vec<u8>, at: usize, new: &[u8], dice: &mut Dice) {
    let block = [512, 4096][dice.below(2)];
    let mut from = 0;
    while from < new.len() {
        let to = new.len().min(((at + from) / block + 1) * block - at);
        if dice.roll().is_multiple_of(2) {
            put(bytes, &Written::Bytes(at + from, new[from..to].to_vec()));
        }
        from = to;
    }
}
