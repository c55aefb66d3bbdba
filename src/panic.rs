//! The way out of a panic, of the dashboard and of the command line: a sentence without data, an exit code.
//!
//! Nothing is unwound, and no core is left: the hook ends the process. The payload is never shown: it may hold a name. Takes no lock, so that a panic under any lock
//! ends the process too.

use std::panic::{PanicHookInfo, set_hook};
use std::path::{Component, Path};

use rustix::stdio::stderr;
use signal_hook::low_level::exit;

/// What Rust programs answer to a panic.
const EXIT_CODE: i32 = 101;

/// Makes any later panic, in any thread, end the process: after `first`, which gives back what was taken.
pub fn install(notice: String, first: fn()) {
    set_hook(Box::new(move |info| {
        first();
        let text = format!("{notice}\n{}\n", place(info));
        let _ = rustix::io::write(stderr(), text.as_bytes());
        // Without unwinding: no destructor may write on the terminal again, and a panic in a
        // waiting thread must not leave the working one alone on a restored screen.
        exit(EXIT_CODE);
    }));
}

fn place(info: &PanicHookInfo) -> String {
    info.location().map_or_else(String::new, |at| format!("{}:{}", within_crate(at.file()), at.line()))
}

/// The path from the crate's folder on: what precedes it names the machine and its user.
fn within_crate(file: &str) -> String {
    let path = Path::new(file);
    if path.is_relative() {
        return file.to_owned();
    }
    let parts: Vec<_> = path
        .components()
        .filter_map(|part| if let Component::Normal(name) = part { name.to_str() } else { None })
        .collect();
    let source = parts.iter().rposition(|part| *part == "src").unwrap_or(parts.len().saturating_sub(1));
    parts[source.saturating_sub(1)..].join("/")
}

#[cfg(test)]
mod tests {
    use super::within_crate;

    #[test]
    fn the_place_of_a_panic_names_no_folder_of_the_machine() {
        let cases = [
            ("src/tui/screen.rs", "src/tui/screen.rs"),
            (
                "/home/nora/.cargo/registry/src/index-1/ratatui-core-0.1.2/src/buffer/cell.rs",
                "ratatui-core-0.1.2/src/buffer/cell.rs",
            ),
            ("/rustc/abc/library/core/src/option.rs", "core/src/option.rs"),
            ("/home/nora/ronde/build.rs", "ronde/build.rs"),
            ("/", ""),
        ];
        for (file, shown) in cases {
            assert_eq!(within_crate(file), shown, "{file}");
        }
    }
}
