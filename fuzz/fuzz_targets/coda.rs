//! Any bytes after the header record of a CODA file, or any bytes at all.
#![no_main]

mod sound;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let header = format!("{:<127}2\n", "0000001122609605");
    sound::check(bytes);
    sound::check(&[header.as_bytes(), bytes].concat());
});
