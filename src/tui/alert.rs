//! Alerts in words: short for the header, whole for their list.

use crate::domain::alert::Alert;
use crate::store::Session;
use crate::text::{Arg, DateStyle, clean};

use super::view::View;

/// Alerts of the header at most; the others are counted.
const MOST: usize = 3;

/// As many alerts as there is room for, behind the key that shows them all; none where there are none.
pub fn line(view: &View, alerts: &[Alert], room: u16) -> String {
    if alerts.is_empty() {
        return String::new();
    }
    let most = alerts.len().min(MOST);
    let ways = (1..=most).rev().map(|shown| some(view, alerts, shown));
    let fits = |way: &String| clean::width(way) <= usize::from(room);
    ways.into_iter().find(fits).unwrap_or_else(|| count(view, alerts))
}

/// How many there are, behind the key that shows them.
pub fn count(view: &View, alerts: &[Alert]) -> String {
    if alerts.is_empty() {
        return String::new();
    }
    format!("{} {}", view.key(crate::command::Id::Alerts), alerts.len())
}

fn some(view: &View, alerts: &[Alert], shown: usize) -> String {
    let words: Vec<_> = alerts.iter().take(shown).map(|alert| short(view, *alert)).collect();
    let said = format!("{} {}", view.key(crate::command::Id::Alerts), words.join(" · "));
    match alerts.len() - shown {
        0 => said,
        more => format!("{said} +{more}"),
    }
}

/// In a few words.
fn short(view: &View, alert: Alert) -> String {
    let (text, day) = (view.text(), |date| view.text().date(date, DateStyle::Day));
    let session = alert.session().and_then(|id| view.board.session(id));
    let id = match alert {
        Alert::EraseSoon(on) => return text.with("tui-alert-erase", &[("day", day(on).into())]),
        Alert::Unpaid(count) => return text.with("tui-alert-unpaid", &[("count", count.into())]),
        Alert::Unmarked(_) => "tui-alert-unmarked",
        Alert::Holiday(..) => "tui-alert-holiday",
        Alert::NoHost(_) => "tui-alert-no-host",
    };
    session.map_or_else(String::new, |session| text.with(id, &[("day", day(session.date).into())]))
}

/// In a sentence.
pub fn sentence(view: &View, alert: Alert) -> String {
    let text = view.text();
    let long = |date| text.date(date, DateStyle::Long);
    let session = alert.session().and_then(|id| view.board.session(id));
    let about = |id: &str, more: &[(&str, Arg<'_>)]| {
        let Some(session) = session else { return String::new() };
        let mut args = vec![("day", long(session.date).into())];
        args.extend_from_slice(more);
        text.with(id, &args)
    };
    match alert {
        Alert::EraseSoon(on) if on < view.board.today => {
            text.with("tui-alert-erase-since", &[("day", long(on).into())])
        }
        Alert::EraseSoon(on) => text.with("tui-alert-erase-on", &[("day", long(on).into())]),
        Alert::Unpaid(count) => text.with("tui-alert-unpaid-people", &[("count", count.into())]),
        Alert::Unmarked(_) => match session.filter(|session| session.expected > 0) {
            Some(Session { marked, expected, .. }) => about(
                "tui-alert-unmarked-people",
                &[("marked", (*marked).into()), ("expected", (*expected).into())],
            ),
            None => about("tui-alert-uncounted", &[]),
        },
        Alert::Holiday(_, holiday) => {
            let name = text.say(&format!("holiday-{}", holiday.word()));
            about("tui-alert-on-holiday", &[("holiday", name.into())])
        }
        Alert::NoHost(_) => about("tui-alert-nobody-hosts", &[]),
    }
}
