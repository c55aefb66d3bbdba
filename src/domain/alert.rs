//! What needs attention in a cycle: computed from plain facts, the most urgent first.
//!
//! Knows no sentence and no clock.

use chrono::{Days, NaiveDate};

use super::holiday::Holiday;
use super::id::SessionId;
use super::session::SessionState;

/// Days ahead in which a session should have a host: six weeks.
pub const HOST_AHEAD: u64 = 42;
/// Days before people are to be erased in which it is told.
const ERASE_AHEAD: u64 = 30;
/// Sessions held after which a fee should be paid.
const FREE_OF_WORRY: usize = 2;

/// Something that needs attention.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alert {
    /// The people of the cycle are to be erased on this day.
    EraseSoon(NaiveDate),
    /// It is over, and not everybody is noted.
    Unmarked(SessionId),
    /// It is planned on a legal holiday.
    Holiday(SessionId, Holiday),
    /// It is near, and nobody receives it.
    NoHost(SessionId),
    /// So many people owe something, and the second session was held.
    Unpaid(u32),
}

impl Alert {
    /// The session that it is about, if one.
    pub fn session(self) -> Option<SessionId> {
        match self {
            Alert::Unmarked(session) | Alert::Holiday(session, _) | Alert::NoHost(session) => Some(session),
            Alert::EraseSoon(_) | Alert::Unpaid(_) => None,
        }
    }
}

/// What has to be known of a session.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)] // the names say it
pub struct Meeting {
    pub session: SessionId,
    pub date: NaiveDate,
    pub state: SessionState,
    /// Somebody receives it, or it has a place of its own.
    pub placed: bool,
    /// Everybody is noted; where no names are kept, a number is.
    pub noted: bool,
}

/// What has to be known of a cycle.
#[derive(Debug, Clone, Copy)]
pub struct Facts {
    /// Today.
    pub today: NaiveDate,
    /// When its people are to be erased.
    pub erase_on: NaiveDate,
    /// Whether its sessions travel from host to host.
    pub itinerant: bool,
    /// Whether its people owe fees.
    pub charged: bool,
    /// How many owe something.
    pub unpaid: u32,
}

/// Everything that needs attention; of one kind, in the order of the sessions.
pub fn alerts(facts: &Facts, meetings: &[Meeting]) -> Vec<Alert> {
    let today = facts.today;
    let until = |days| today.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX);
    let open = || meetings.iter().filter(|meeting| meeting.state != SessionState::Cancelled);
    let planned = || meetings.iter().filter(|one| one.state == SessionState::Planned && one.date >= today);
    let held = open().filter(|meeting| meeting.state == SessionState::Held).count();
    let mut found = Vec::new();
    found.extend(Some(Alert::EraseSoon(facts.erase_on)).filter(|_| facts.erase_on <= until(ERASE_AHEAD)));
    let unmarked = open().filter(|meeting| meeting.date < today && !meeting.noted);
    found.extend(unmarked.map(|meeting| Alert::Unmarked(meeting.session)));
    let clash = |meeting: &Meeting| Some(Alert::Holiday(meeting.session, Holiday::on(meeting.date)?));
    found.extend(planned().filter_map(clash));
    let homeless = planned().filter(|one| facts.itinerant && !one.placed && one.date <= until(HOST_AHEAD));
    found.extend(homeless.map(|meeting| Alert::NoHost(meeting.session)));
    let late = facts.charged && held >= FREE_OF_WORRY && facts.unpaid > 0;
    found.extend(late.then_some(Alert::Unpaid(facts.unpaid)));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::civil;

    const TODAY: (i32, u32, u32) = (2026, 12, 7);

    fn facts() -> Facts {
        let (year, month, day) = TODAY;
        Facts {
            today: civil(year, month, day),
            erase_on: civil(2027, 9, 1),
            itinerant: true,
            charged: true,
            unpaid: 2,
        }
    }

    fn meeting(id: i64, date: (i32, u32, u32), state: SessionState, placed: bool, noted: bool) -> Meeting {
        Meeting { session: SessionId(id), date: civil(date.0, date.1, date.2), state, placed, noted }
    }

    use SessionState::{Cancelled, Held, Planned};

    #[test]
    fn each_alert_has_its_moment() {
        let one = |date, state, placed, noted| meeting(1, date, state, placed, noted);
        let id = SessionId(1);
        for (meeting, expected) in [
            (one((2026, 12, 6), Held, false, false), Some(Alert::Unmarked(id))),
            (one((2026, 12, 6), Planned, false, false), Some(Alert::Unmarked(id))),
            (one((2026, 12, 6), Held, false, true), None),
            (one((2026, 12, 6), Cancelled, false, false), None),
            (one(TODAY, Held, false, false), None),
            (one(TODAY, Planned, true, false), None),
            (one(TODAY, Planned, false, false), Some(Alert::NoHost(id))),
            (one((2027, 1, 18), Planned, false, false), Some(Alert::NoHost(id))),
            (one((2027, 1, 19), Planned, false, false), None),
            (one((2027, 1, 18), Cancelled, false, false), None),
            (one((2026, 12, 25), Planned, true, false), Some(Alert::Holiday(id, Holiday::Christmas))),
            (one((2026, 12, 25), Cancelled, true, false), None),
            (one((2026, 11, 11), Held, true, true), None),
        ] {
            assert_eq!(alerts(&facts(), &[meeting]), Vec::from_iter(expected), "{meeting:?}");
        }
    }

    #[test]
    fn money_is_asked_after_the_second_session() {
        let held = |id, day| meeting(id, (2026, 11, day), Held, true, true);
        for (facts, meetings, expected) in [
            (facts(), vec![held(1, 2)], None),
            (facts(), vec![held(1, 2), held(2, 9)], Some(Alert::Unpaid(2))),
            (facts(), vec![held(1, 2), meeting(2, (2026, 11, 9), Cancelled, true, false)], None),
            (Facts { unpaid: 0, ..facts() }, vec![held(1, 2), held(2, 9)], None),
            (Facts { charged: false, ..facts() }, vec![held(1, 2), held(2, 9)], None),
        ] {
            assert_eq!(alerts(&facts, &meetings), Vec::from_iter(expected), "{facts:?}");
        }
    }

    #[test]
    fn a_group_that_does_not_travel_needs_no_host() {
        let meeting = meeting(1, TODAY, Planned, false, false);
        assert_eq!(alerts(&Facts { itinerant: false, ..facts() }, &[meeting]), []);
    }

    #[test]
    fn people_are_to_be_erased_within_a_month_or_since() {
        for (erase_on, told) in
            [((2026, 1, 1), true), (TODAY, true), ((2027, 1, 6), true), ((2027, 1, 7), false)]
        {
            let erase_on = civil(erase_on.0, erase_on.1, erase_on.2);
            let expected = Vec::from_iter(told.then_some(Alert::EraseSoon(erase_on)));
            assert_eq!(alerts(&Facts { erase_on, ..facts() }, &[]), expected, "{erase_on}");
        }
    }

    #[test]
    fn the_most_urgent_comes_first() {
        let meetings = [
            meeting(1, (2026, 11, 2), Held, true, true),
            meeting(2, (2026, 11, 9), Held, true, false),
            meeting(3, (2026, 12, 25), Planned, false, false),
        ];
        let erase_on = civil(2026, 12, 31);
        let expected = [
            Alert::EraseSoon(erase_on),
            Alert::Unmarked(SessionId(2)),
            Alert::Holiday(SessionId(3), Holiday::Christmas),
            Alert::NoHost(SessionId(3)),
            Alert::Unpaid(2),
        ];
        assert_eq!(alerts(&Facts { erase_on, ..facts() }, &meetings), expected);
    }
}
