//! A whole year of a group, month by month on the command line: 2028–29 with its two holiday clashes, eleven people
//! of six institutions in three languages. Everything the program says and writes is compared with what is stored.
//!
//! `INSTA_UPDATE=always cargo test --test year` takes new pictures: read them before they are kept.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "year/told.rs"]
mod told;

use told::Told;

/// Compares a chapter with the stored one.
macro_rules! chapter {
    ($told:ident, $name:literal) => {
        insta::with_settings!({ snapshot_path => "year", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!($name, $told.chapter());
        });
    };
}

#[test]
fn a_year() {
    let mut told = Told::new();
    september(&mut told);
    chapter!(told, "1-september-the-cycle-and-its-people");
    october(&mut told);
    chapter!(told, "2-october-hosts-and-welcome");
    november(&mut told);
    chapter!(told, "3-november-an-excuse-and-a-move");
    winter(&mut told);
    chapter!(told, "4-winter-a-cancellation-and-another-day");
    spring(&mut told);
    chapter!(told, "5-spring-another-place-and-another-address");
    may(&mut told);
    chapter!(told, "6-may-the-end-and-the-next-season");
}

fn september(told: &mut Told) {
    told.has("people.csv");
    told.has("institutions.csv");
    told.say("cycle new --formula pairs-aidants --year 2028 --animator Sofia --animator Bram --dry-run");
    told.say("cycle new --formula pairs-aidants --year 2028 --animator Sofia --animator Bram");
    told.say("institution import institutions.csv");
    told.say("person import people.csv --enrol");
    told.say("institutions");
    told.say("sessions");
    told.say("session host --propose");
}

fn october(told: &mut Told) {
    told.on("2028-10-02");
    told.say("session host 2029-02-05 brug");
    told.say("mark 2028-11-06 amina excused");
    told.ask(&["mark", "2028-11-06", "dina", "excused", "--note", "en formation"]);
    told.say("session host --propose --accept");
    told.say("calendar --output cycle.ics");
    told.read("cycle.ics");
    told.say("message next --kind welcome --output welcome");
    told.read("welcome");
}

fn november(told: &mut Told) {
    told.on("2028-11-03");
    told.say("next");
    told.say("message next --kind host");
    told.say("message next --together --output reminder");
    told.read("reminder");
    told.on("2028-11-06");
    told.say("mark today --rest present");
    told.say("mark today --guests 1");
    told.say("questions");
    told.ask(&["session", "question", "today", "cadre", "--note", "Secret professionnel et carnet de bord."]);
    told.on("2028-11-20");
    told.say("session move 2028-12-04 2028-12-25");
    told.say("undo");
    told.say("session move 2028-12-04 2028-12-11 --starts 14:00 --ends 17:00");
    told.say("message 2028-12-11 --output moved");
    told.read("moved");
    told.say("calendar 2028-12-11");
}

fn winter(told: &mut Told) {
    told.on("2028-12-11");
    told.say("mark today karim absent");
    told.say("mark today --rest present");
    told.say("session move today 2028-12-18");
    told.ask(&["session", "cancel", "2029-01-08", "--reason", "inondation de la salle"]);
    told.say("message 2029-01-08");
    told.say("calendar 2029-01-08");
    told.say("session add 2029-01-15");
    told.say("session host --propose");
    told.say("session host --propose --accept");
    told.say("sessions");
    told.say("attendance");
}

fn spring(told: &mut Told) {
    told.on("2029-01-29");
    told.ask(&["session", "place", "2029-02-05", "Bibliothèque Imaginée, Rue du Livre 7, 1000 Bruxelles"]);
    told.say("session host 2029-03-05 denkbeeld");
    told.say("session host 2029-04-09 canal");
    told.speaks("nl");
    told.say("message 2029-02-05 bram");
    told.speaks("en");
    told.say("message 2029-02-05 joy");
    told.speaks("fr");
    told.ask(&["institution", "edit", "canal", "--address", "Quai de l’Exemple 11, 1000 Bruxelles"]);
    told.say("calendar --output cycle.ics");
    told.read("cycle.ics");
    told.ask(&[
        "institution",
        "step",
        "quatre-vents",
        "joined",
        "--team",
        "Équipe mobile",
        "--on",
        "05/02/2029",
    ]);
    told.say("institutions --step joined");
    told.say("institutions --sector logement");
    told.say("find horizon");
}

fn may(told: &mut Told) {
    told.on("2029-05-08");
    told.say("sessions");
    told.ask(&["session", "question", "2029-05-07", "Et après le cycle ?"]);
    told.say("questions");
    told.say("cycles");
    told.say("cycle new --from 1 --year 2029");
    for person in ["amina", "bram", "karim", "joy"] {
        told.say(&format!("enrol {person} --cycle 2"));
    }
    told.say("session host --propose --cycle 2");
    told.say("journal --limit 5");
}
