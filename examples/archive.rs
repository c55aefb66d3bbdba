//! Makes the archive for measurements: `cargo run --release --example archive -- FILE`.

use std::error::Error;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn Error>> {
    let path: PathBuf = std::env::args_os().nth(1).ok_or("usage: archive FILE")?.into();
    if path.exists() {
        return Err(format!("{} is there already", path.display()).into());
    }
    Ok(ronde::demo::archive(&path)?)
}
