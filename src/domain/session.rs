//! Sessions: where they stand, and which one matters today.

use chrono::NaiveDate;
use serde::Serialize;

use super::holiday::Holiday;
use super::school::{SchoolKind, school_holiday};

/// Where a session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum SessionState {
    /// To come, or past and nobody noted as there.
    Planned,
    /// Its day has come and somebody was there.
    Held,
    /// Called off.
    Cancelled,
}

impl SessionState {
    /// Every state.
    pub const ALL: [SessionState; 3] = [SessionState::Planned, SessionState::Held, SessionState::Cancelled];

    /// Derived, never stored. `attended`: somebody was there; an announced absence holds no session.
    pub fn of(date: NaiveDate, today: NaiveDate, cancelled: bool, attended: bool) -> SessionState {
        if cancelled {
            SessionState::Cancelled
        } else if attended && date <= today {
            SessionState::Held
        } else {
            SessionState::Planned
        }
    }

    /// The stable word, in `--json` and in names of texts.
    pub fn word(self) -> &'static str {
        match self {
            SessionState::Planned => "planned",
            SessionState::Held => "held",
            SessionState::Cancelled => "cancelled",
        }
    }
}

/// What has become of a session, for those who are to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub enum Standing {
    AsPlanned,
    Moved,
    /// In another place than at the host's.
    Elsewhere,
    Cancelled,
}

impl Standing {
    /// Every standing.
    pub const ALL: [Standing; 4] =
        [Standing::AsPlanned, Standing::Moved, Standing::Elsewhere, Standing::Cancelled];

    /// The word in names of texts.
    pub fn word(self) -> &'static str {
        match self {
            Standing::AsPlanned => "as-planned",
            Standing::Moved => "moved",
            Standing::Elsewhere => "elsewhere",
            Standing::Cancelled => "cancelled",
        }
    }
}

/// What the choice of the opening session needs to know of one.
#[derive(Debug, Clone, Copy)]
pub struct Candidate {
    /// Its day.
    pub date: NaiveDate,
    /// Called off.
    pub cancelled: bool,
    /// Every applicable person has a mark.
    pub complete: bool,
}

/// The session that matters: today's, else the oldest one not yet marked, else the next one,
/// else the last. `sessions` in order of date; answers an index.
pub fn opening(sessions: &[Candidate], today: NaiveDate) -> Option<usize> {
    let find = |wanted: &dyn Fn(&Candidate) -> bool| sessions.iter().position(|s| !s.cancelled && wanted(s));
    find(&|s| s.date == today)
        .or_else(|| find(&|s| s.date < today && !s.complete))
        .or_else(|| find(&|s| s.date > today))
        .or_else(|| sessions.len().checked_sub(1))
}

/// What speaks against a day for a session: a warning, never a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clash {
    /// It is a legal holiday.
    Holiday(Holiday),
    /// The schools are closed.
    School(SchoolKind),
    /// Another session of the cycle is that day.
    SameDay,
    /// It is over.
    Past,
}

/// What speaks against a day; `others` are the days of the cycle's other sessions that take place.
pub fn clashes(day: NaiveDate, others: impl IntoIterator<Item = NaiveDate>, today: NaiveDate) -> Vec<Clash> {
    let holiday = Holiday::on(day).map(Clash::Holiday);
    let school = school_holiday(day).map(|holiday| Clash::School(holiday.kind));
    let same = others.into_iter().any(|other| other == day).then_some(Clash::SameDay);
    let past = (day < today).then_some(Clash::Past);
    [holiday, school, same, past].into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, d).unwrap()
    }

    #[test]
    fn the_session_that_matters_is_found() {
        let session = |d, complete, cancelled| Candidate { date: day(d), cancelled, complete };
        let two_past = [session(2, true, false), session(9, false, false), session(20, false, false)];
        assert_eq!(opening(&two_past, day(20)), Some(2), "today's");
        assert_eq!(opening(&two_past, day(12)), Some(1), "the oldest not yet marked");
        let marked = [session(2, true, false), session(9, true, false), session(20, false, false)];
        assert_eq!(opening(&marked, day(12)), Some(2), "the next");
        assert_eq!(opening(&marked[..2], day(12)), Some(1), "the last");
        let called_off = [session(2, false, true), session(20, false, false)];
        assert_eq!(opening(&called_off, day(12)), Some(1), "cancelled ones do not count");
        assert_eq!(opening(&[], day(12)), None);
    }

    #[test]
    fn what_speaks_against_a_day_is_told() {
        let all_saints = NaiveDate::from_ymd_opt(2027, 11, 1).unwrap();
        for (on, others, clashes_there) in [
            (all_saints, vec![all_saints], vec![Clash::Holiday(Holiday::AllSaints), Clash::SameDay]),
            (day(11), vec![day(2)], vec![Clash::Holiday(Holiday::Armistice)]),
            (day(19), vec![], vec![]),
        ] {
            let mut found = clashes(on, others, day(2));
            found.retain(|clash| !matches!(clash, Clash::School(_)));
            assert_eq!(found, clashes_there, "{on}");
        }
        let winter = NaiveDate::from_ymd_opt(2026, 12, 28).unwrap();
        assert_eq!(clashes(winter, [], day(2)), [Clash::School(SchoolKind::Winter)]);
        assert_eq!(clashes(day(18), [], day(19)), [Clash::Past]);
        assert_eq!(clashes(day(19), [], day(19)), []);
    }

    #[test]
    fn a_session_is_held_once_its_day_has_come_and_somebody_was_there() {
        for (date, cancelled, attended, state) in [
            (9, false, true, SessionState::Held),
            (9, false, false, SessionState::Planned),
            (20, false, true, SessionState::Planned),
            (9, true, true, SessionState::Cancelled),
        ] {
            assert_eq!(SessionState::of(day(date), day(12), cancelled, attended), state);
        }
    }
}
