//! Lists of people on the command line: tried, imported, refused.

use crate::book::{Book, stderr};

const LIST: &str =
    "Prénom;Nom;E-mail;Institution\nAda;Exemple;ada@exemple.be;Asbl Exemple\nBo;Exemple;bo@exemple.be;\n";

#[test]
fn a_list_is_tried_imported_and_known_again() {
    let book = Book::empty_cycle();
    let object = |line: &str| {
        let output = book.ronde(line).arg("--json").write_stdin(LIST).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{line}: {}", stderr(&output));
        serde_json::from_slice::<serde_json::Value>(&output.stdout).unwrap()
    };
    let tried = object("person import - --enrol --dry-run");
    assert_eq!(
        (tried["rows"].as_u64(), tried["added"].as_u64(), tried["enrolled"].as_u64()),
        (Some(2), Some(2), Some(2))
    );
    assert_eq!(book.object("find exemple").1, 1, "a trial saves nothing");
    assert_eq!(object("person import - --enrol")["added"], 2);
    let again = object("person import - --enrol");
    assert_eq!(
        (again["added"].as_u64(), again["unchanged"].as_u64(), again["enrolled"].as_u64()),
        (Some(0), Some(2), Some(0))
    );
    book.run("undo");
    assert_eq!(book.object("find exemple").1, 1, "importing again left no step");
}

#[test]
fn one_bad_row_and_nothing_is_imported() {
    let book = Book::empty_cycle();
    let list = format!("{LIST};;nobody@exemple.be;\nCy;Exemple;nowhere;\n");
    let output = book.ronde("person import - --json").write_stdin(list).output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    let object: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let lines: Vec<u64> =
        object["rejected"].as_array().unwrap().iter().map(|row| row["line"].as_u64().unwrap()).collect();
    assert_eq!(lines, [4, 5]);
    assert!(stderr(&output).contains("nowhere"), "{}", stderr(&output));
    assert_eq!(book.object("find exemple").1, 1);
}
