//! What bank movements are and come to, in words.

use crate::domain::matching::{Reason, Review};
use crate::domain::money::Cents;
use crate::domain::reference::Reference;
use crate::text::Text;
use crate::text::clean::clean;

/// The currency of every fee.
const EURO: &str = "EUR";

/// Why a movement stands as it does.
pub fn bank_reason(text: &Text, reason: Reason) -> String {
    text.say(&format!("bank-reason-{}", reason.word()))
}

/// Whom a movement may be about, where nothing is proposed; `shown` is how a name is shown.
pub fn bank_perhaps(text: &Text, review: &Review, shown: impl Fn(&str) -> String) -> Option<String> {
    if review.perhaps.is_empty() {
        return None;
    }
    let names: Vec<String> =
        review.perhaps.iter().map(|(_, name)| clean(&shown(name)).into_owned()).collect();
    Some(text.with("bank-perhaps", &[("person", names.join(", ").into())]))
}

/// An amount for a column; another currency than ours stands behind it.
pub fn bank_amount(text: &Text, amount: Cents, currency: &str) -> String {
    let amount = text.amount(amount);
    if currency == EURO { amount } else { format!("{amount} {}", clean(currency)) }
}

/// What a movement says of itself in short: its reference, else its text.
pub fn bank_remark(reference: Option<Reference>, text: &str) -> String {
    reference.map_or_else(|| clean(text).into_owned(), |reference| reference.to_string())
}

/// A share of a movement, and what it leaves to be paid: nothing, something, or less than nothing.
pub fn bank_share(text: &Text, person: &str, amount: Cents, left: Cents) -> String {
    let person = ("person", clean(person).into());
    let amount = ("amount", text.cents(amount).into());
    match left {
        Cents::ZERO => text.with("bank-share-settles", &[person, amount]),
        left if left > Cents::ZERO => {
            text.with("bank-share-left", &[person, amount, ("left", text.cents(left).into())])
        }
        left => text.with("bank-share-over", &[person, amount, ("over", text.cents(Cents(-left.0)).into())]),
    }
}
