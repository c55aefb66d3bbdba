//! Any bytes after the beginning of a CAMT.053 file, or any bytes at all.
#![no_main]

mod sound;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    sound::check(bytes);
    sound::check(&[b"<Document><BkToCstmrStmt><Stmt>", bytes, b"</Stmt></BkToCstmrStmt></Document>"].concat());
});
