//! `ronde attendance`: the grid.

use chrono::Datelike;

use crate::cli::exit::Exit;
use crate::cli::json;
use crate::cli::out::{Column, Columns, Tone};
use crate::cli::run::{Ended, Run};
use crate::domain::attendance::{Cell, Mark};
use crate::domain::session::SessionState;
use crate::store::{CycleRow, Grid, Member, Session};
use crate::tell;
use crate::text::DateStyle;

/// People and sessions of the chosen or current cycle.
pub fn attendance(run: &mut Run<'_>) -> Ended {
    let store = run.read()?;
    let cycle = run.cycle_row(&store)?;
    let sessions = store.sessions(cycle.id, run.today())?;
    let mut people = store.roster(cycle.id)?;
    people.retain(|member| !member.waiting);
    let grid = store.grid(cycle.id)?;
    if run.out.is_json() {
        let people = people.iter().map(|member| presence(run, member, &sessions, &grid)).collect();
        let sessions = sessions.iter().map(Into::into).collect();
        run.out.object(&json::Attendance { cycle: (&cycle).into(), sessions, people })?;
    } else if cycle.manner.named && cycle.erased_on.is_none() {
        show(run, &cycle, &sessions, &people, &grid);
    } else {
        count(run, &cycle, &sessions);
    }
    Ok(Exit::Done)
}

fn presence(run: &Run<'_>, member: &Member, sessions: &[Session], grid: &Grid) -> json::Presence {
    let word = |cell: Cell| match cell {
        Cell::NotApplicable => Some("not-applicable"),
        cell => cell.mark().map(Mark::word),
    };
    let rate = grid.rate(member, sessions, run.today());
    json::Presence {
        id: member.person,
        name: member.name(),
        marks: sessions.iter().map(|session| (session.id, word(grid.cell(member, session)))).collect(),
        attended: rate.attended,
        applicable: rate.applicable,
    }
}

/// Where no names are kept, or none any more, how many came.
fn count(run: &mut Run<'_>, cycle: &CycleRow, sessions: &[Session]) {
    let text = run.text();
    run.out.title(&cycle.name);
    super::say_erased(run, cycle);
    let mut columns =
        Columns::new(vec![Column::left(text.say("cli-head-date")), Column::right(text.say("cli-head-came"))]);
    for session in sessions {
        let came = match session.state {
            SessionState::Cancelled => (Tone::Faint, text.say("session-cancelled")),
            SessionState::Held => (Tone::Plain, tell::came(session)),
            _ if session.guests > 0 => (Tone::Plain, session.guests.to_string()),
            SessionState::Planned => (Tone::Faint, "·".to_owned()),
        };
        columns.row(vec![(Tone::Plain, text.date(session.date, DateStyle::Long)), came]);
    }
    columns.show(&mut run.out);
}

fn show(run: &mut Run<'_>, cycle: &CycleRow, sessions: &[Session], people: &[Member], grid: &Grid) {
    let text = run.text();
    run.out.title(&cycle.name);
    let mut heads = vec![Column::left(String::new()), Column::right(text.say("cli-head-rate"))];
    // Where there is no room for all, the sessions around today stay.
    heads.extend(sessions.iter().map(|session| {
        let distance = (session.date - run.today()).num_days().unsigned_abs();
        Column::right(text.date(session.date, DateStyle::Month)).spare_at(distance)
    }));
    let mut columns = Columns::new(heads);
    let mut days = vec![(Tone::Plain, String::new()), (Tone::Plain, String::new())];
    days.extend(sessions.iter().map(|session| (Tone::Faint, session.date.day().to_string())));
    columns.row(days);
    for member in people {
        let rate = grid.rate(member, sessions, run.today());
        let mut row = vec![
            (Tone::Plain, member.name()),
            (Tone::Plain, format!("{}/{}", rate.attended, rate.applicable)),
        ];
        row.extend(sessions.iter().map(|session| {
            let (tone, word) = match grid.cell(member, session) {
                Cell::NotApplicable => (Tone::Faint, "not-applicable"),
                Cell::Unmarked => (Tone::Faint, "none"),
                Cell::Marked(mark) => (if mark.attended() { Tone::Good } else { Tone::Bad }, mark.word()),
            };
            (tone, text.say(&format!("letter-{word}")))
        }));
        columns.row(row);
    }
    if sessions.iter().any(|session| session.guests > 0) {
        let mut row = vec![(Tone::Faint, text.say("cli-head-guests")), (Tone::Plain, String::new())];
        row.extend(sessions.iter().map(|session| match session.guests {
            0 => (Tone::Plain, String::new()),
            guests => (Tone::Plain, guests.to_string()),
        }));
        columns.row(row);
    }
    columns.show(&mut run.out);
}
