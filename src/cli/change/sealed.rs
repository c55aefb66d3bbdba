//! Encrypted copies: sealed in memory, so that no plain copy is on the disk; opened in memory, too.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::whole::{MOST, note, note_ahead};
use crate::cli::exit::{Exit, Failure};
use crate::cli::run::Run;
use crate::cli::secret;
use crate::exchange::age::{self, Identity, Recipient, To, With, Zeroizing};
use crate::store::{self, Proof, Store, Whole, write_new};
use crate::tell;

/// No file of keys is longer.
const LONGEST_KEYS: u64 = 64 * 1024;
/// A passphrase that is shorter is guessed.
const SHORTEST: usize = 10;

/// Whether an encrypted copy is asked for.
pub fn is_asked(run: &Run<'_>) -> bool {
    run.args.flag("encrypt") || !run.args.many("recipient").is_empty()
}

/// Writes an encrypted copy; it is proven before it is sealed.
pub fn make(run: &Run<'_>) -> Result<(PathBuf, Proof), Failure> {
    let text = run.text();
    let Some(file) = run.args.path("file") else {
        return Err(Failure::usage(text.say("resc-seal-needs-file")));
    };
    let recipients = recipients(run)?;
    if run.args.flag("encrypt") && !recipients.is_empty() {
        return Err(Failure::usage(text.say("resc-seal-both")));
    }
    let store = run.read()?;
    let file = named(run, &store, file);
    if file.symlink_metadata().is_ok() {
        let path = file.display().to_string();
        return Err(Failure::refused(text.with("cli-file-exists", &[("path", path.into())])));
    }
    let passphrase = if recipients.is_empty() { Some(new_passphrase(run)?) } else { None };
    note_ahead(run, "backup", &file);
    let (plain, proof) = store.serialized()?;
    let to = passphrase.as_ref().map_or(To::Recipients(&recipients), |secret| To::Passphrase(secret));
    let sealed = age::seal(&plain, &to).map_err(|error| about(run, error, &file))?;
    write_new(&file, &sealed)
        .map_err(|error| Failure::Said(Exit::Unusable, vec![tell::unwritten(text, &file, &error)]))?;
    note(run, "backup", &file);
    Ok((file.canonicalize()?, proof))
}

/// In a folder it gets a name of its own.
fn named(run: &Run<'_>, store: &Store, file: &Path) -> PathBuf {
    if !file.is_dir() {
        return file.to_owned();
    }
    let stem = store.path().file_stem().unwrap_or_default().to_string_lossy();
    file.join(format!("{stem}-{}.db.age", run.today().format("%Y-%m-%d")))
}

fn recipients(run: &Run<'_>) -> Result<Vec<Recipient>, Failure> {
    let parse = |typed: String| {
        Recipient::parse(&typed).map_err(|error| Failure::usage(tell::key_error(run.text(), error, &typed)))
    };
    run.args.many("recipient").into_iter().map(parse).collect()
}

/// Asked twice: what is mistyped once opens nothing.
fn new_passphrase(run: &Run<'_>) -> Result<Zeroizing<String>, Failure> {
    let text = run.text();
    let first = ask(run, "resc-new-passphrase")?;
    if first.chars().count() < SHORTEST {
        let least = ("least", SHORTEST.into());
        return Err(Failure::refused(text.with("resc-passphrase-short", &[least])));
    }
    let second = ask(run, "resc-passphrase-again")?;
    if *first == *second { Ok(first) } else { Err(Failure::refused(text.say("resc-passphrase-differs"))) }
}

fn ask(run: &Run<'_>, id: &str) -> Result<Zeroizing<String>, Failure> {
    secret::ask(&run.text().say(id)).map_err(|error| {
        Failure::refused(run.text().say(match error.kind() {
            ErrorKind::Interrupted => "resc-passphrase-none",
            ErrorKind::InvalidData => "resc-passphrase-bytes",
            _ => "resc-no-terminal",
        }))
    })
}

/// The book of an encrypted copy, in memory and proven; none where the copy is not encrypted.
pub fn open(run: &Run<'_>, copy: &Path) -> Result<Option<Whole>, Failure> {
    let unreadable = |error: &std::io::Error, path: &Path| {
        Failure::refused(tell::unreadable(run.text(), &path.display().to_string(), error))
    };
    if copy.metadata().is_ok_and(|about| !about.is_file()) {
        return Ok(None);
    }
    let mut sealed = vec![0; age::START];
    let mut file = File::open(copy).map_err(|error| unreadable(&error, copy))?;
    let read = file.read(&mut sealed).map_err(|error| unreadable(&error, copy))?;
    sealed.truncate(read);
    if !age::is_sealed(&sealed) {
        return match run.args.path("identity") {
            None => Ok(None),
            Some(_) => Err(about(run, age::AgeError::NotAge, copy)),
        };
    }
    let rest = file.take(MOST).read_to_end(&mut sealed).map_err(|error| unreadable(&error, copy))?;
    if rest as u64 == MOST {
        return Err(unreadable(&ErrorKind::FileTooLarge.into(), copy));
    }
    let wants_passphrase = age::wants_passphrase(&sealed).map_err(|error| about(run, error, copy))?;
    let plain = match (run.args.path("identity"), wants_passphrase) {
        (None, false) => Err(age::AgeError::WantsKey),
        (None, true) => age::open(&sealed, &With::Passphrase(&ask(run, "resc-passphrase")?)),
        (Some(keys), _) => {
            let keys = identities(run, keys)?;
            age::open(&sealed, &With::Identities(&keys))
        }
    };
    let plain = plain.map_err(|error| about(run, error, copy))?;
    let unusable =
        |error| Failure::Said(Exit::Unusable, vec![tell::backup_unusable(run.text(), &error, copy)]);
    store::from_bytes(&plain).map(Some).map_err(unusable)
}

fn identities(run: &Run<'_>, path: &Path) -> Result<Vec<Identity>, Failure> {
    let shown = path.display().to_string();
    let mut keys = Zeroizing::new(String::new());
    File::open(path)
        .and_then(|file| file.take(LONGEST_KEYS).read_to_string(&mut keys))
        .map_err(|error| Failure::refused(tell::unreadable(run.text(), &shown, &error)))?;
    Identity::parse_all(&keys).map_err(|error| Failure::refused(tell::keys_error(run.text(), error, path)))
}

fn about(run: &Run<'_>, error: age::AgeError, file: &Path) -> Failure {
    Failure::refused(tell::age_error(run.text(), error, file))
}
