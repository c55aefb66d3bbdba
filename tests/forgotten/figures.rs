//! What statistics are made of, as the command line answers it.

use ronde::command::Id;
use serde_json::{Value, json};

use crate::home::Home;
use crate::lines::{HELD, NEXT, OVER};

/// Cycles, sessions, sums and how many came; and all of the cycle that goes on.
pub fn figures(home: &Home) -> Value {
    let mut cycles = home.json::<&str>(Id::Cycles, &[]);
    for cycle in cycles["cycles"].as_array_mut().unwrap() {
        cycle["erased_on"].take();
    }
    let mut sessions = home.json(Id::Sessions, &["--cycle", OVER]);
    for session in sessions["sessions"].as_array_mut().unwrap() {
        // Typed by hand: emptied.
        for text in ["place", "cancelled_reason"] {
            session[text].take();
        }
    }
    let due = home.json(Id::Due, &["--cycle", OVER]);
    json!({
        "cycles": cycles,
        "sessions": sessions,
        "due": [due["due_cents"], due["paid_cents"]],
        "came": came(home),
        "next": [home.json(Id::Due, &["--cycle", NEXT]), home.json(Id::Attendance, &["--cycle", NEXT])],
    })
}

/// How many came of how many, and guests, to each session that was held.
fn came(home: &Home) -> Vec<String> {
    let grid = home.json(Id::Attendance, &["--cycle", OVER]);
    let people = grid["people"].as_array().unwrap();
    if people.is_empty() {
        let said = home.ok(Id::Attendance, &["--cycle", OVER]);
        let held = said.lines().filter_map(|line| line.split_once("  ")).map(|(_, came)| came.trim());
        return held.filter(|came| came.contains('/')).map(str::to_owned).collect();
    }
    let count = |session: &Value| {
        let marks = || people.iter().map(|one| &one["marks"][session["id"].to_string()]);
        let came = marks().filter(|mark| *mark == "present" || *mark == "late").count();
        let of = marks().filter(|mark| *mark != "not-applicable").count();
        format!("{came}/{of} +{}", session["guests"])
    };
    grid["sessions"].as_array().unwrap().iter().take(HELD.len()).map(count).collect()
}
