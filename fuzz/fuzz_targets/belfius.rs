//! Any bytes after the header of a Belfius file, or any bytes at all.
#![no_main]

mod sound;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let header = "Compte;Date de comptabilisation;Montant;Devise;Communications\n";
    sound::check(bytes);
    sound::check(&[header.as_bytes(), bytes].concat());
});
