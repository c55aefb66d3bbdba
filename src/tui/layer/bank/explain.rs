//! What there is to know of a movement: all that it says, why it stands so, and what would be due after it.

use ratatui::style::Style;

use crate::command::Id;
use crate::domain::matching::Reason;
use crate::domain::money::Cents;
use crate::store::change::Subject;
use crate::tell::{bank_perhaps, bank_reason, bank_share};
use crate::tui::layer::form::wrap;
use crate::tui::view::View;

use super::Bank;
use super::item::Item;

/// Lines that a movement's own words take at most.
const WORDS: usize = 2;

/// The lines, in this width.
pub fn lines(bank: &Bank, view: &View, item: &Item, width: usize) -> Vec<(String, Style)> {
    let text = view.text();
    let plain = Style::new();
    let mut lines: Vec<(String, Style)> = Vec::new();
    let mut add = |said: &str, style: Style, most: usize| {
        lines.extend(wrap(said, width).into_iter().take(most).map(|line| (line, style)));
    };
    add(&bank_reason(text, item.review.reason), item.standing().style(view.theme), WORDS);
    if let Some(perhaps) = bank_perhaps(text, &item.review, |name| view.name(name)) {
        add(&perhaps, plain, 1);
    }
    if item.review.reason == Reason::MaybeKnown {
        let twin = item.review.twin.map(Subject::Kept);
        let twin = bank.items.iter().find(|other| Some(other.subject) == twin);
        let twin = twin.map_or_else(|| text.say("bank-twin"), |twin| words(view, twin));
        let args = [("key", view.key(Id::BankSame).into()), ("twin", twin.into())];
        add(&text.with("bank-same-hint", &args), plain, WORDS);
    }
    for share in item.shares() {
        let left = bank.left(share, item);
        add(&bank_share(text, &view.name(&share.name), share.amount, left), plain, WORDS);
    }
    let allocated = item.shares().iter().fold(Cents::ZERO, |sum, share| sum + share.amount);
    if !item.shares().is_empty() && allocated != item.facts.amount {
        let rest = text.cents(item.facts.amount - allocated);
        add(&text.with("bank-rest", &[("rest", rest.into())]), view.theme.owed.0, 1);
    }
    add(&words(view, item), view.theme.dim.0, WORDS);
    lines
}

/// Who paid, under which reference, and the whole text.
fn words(view: &View, item: &Item) -> String {
    let facts = &item.facts;
    let hidden = |written: &String| if written.is_empty() { String::new() } else { view.name(written) };
    let reference = facts.reference.map(|reference| reference.to_string()).unwrap_or_default();
    let parts = [hidden(&facts.counterparty), reference, hidden(&facts.text)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}
