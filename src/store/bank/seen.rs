//! A movement as it may be kept and compared: accounts hashed, none in the text.

use chrono::NaiveDate;

use crate::domain::discreet::discreet;
use crate::domain::fold::stored;
use crate::domain::identity::{Key as Group, Sighting};
use crate::domain::matching::{Line, words};
use crate::domain::movement::{Movement, MovementKind};
use crate::domain::reference::Reference;
use crate::domain::reference::find::Mentions;

use crate::store::key::Key;

/// A movement without its accounts.
pub(in crate::store) struct Seen {
    /// Account, day, amount, currency.
    pub key: Group,
    /// What tells it from others.
    pub sighting: Sighting,
    /// For the rules.
    pub line: Line,
    /// See [`Movement`].
    pub valued_on: Option<NaiveDate>,
    /// The name, as it is kept while somebody has to decide.
    pub counterparty: String,
    /// The text, likewise.
    pub text: String,
}

impl Seen {
    pub fn new(movement: &Movement, key: &Key) -> Seen {
        let given = |thing: &str, text: String| (!text.is_empty()).then(|| key.hash(thing, &text));
        let plain = |text: &str| words(text).replace(' ', "");
        let counterparty = discreet(&stored(&movement.counterparty));
        let text = discreet(&stored(&movement.text));
        let line = line(
            (movement.booked_on, movement.amount, &movement.currency, movement.kind),
            movement.reference,
            given("account", movement.counterparty_account.clone()),
            (&counterparty, &text),
        );
        let sighting = Sighting {
            format: movement.format,
            id: movement.bank_ref.as_ref().map(|id| key.hash("id", id)),
            reference: line.effective_reference(),
            payer: line.payer.clone(),
            name: given("name", plain(&movement.counterparty)),
            text: given("text", plain(&movement.text)),
            batch: movement.batch,
        };
        let group = Group {
            account: key.hash("account", &movement.account),
            booked_on: movement.booked_on,
            amount: movement.amount,
            currency: movement.currency.clone(),
        };
        Seen { key: group, sighting, line, valued_on: movement.valued_on, counterparty, text }
    }
}

/// A line for the rules, of what is new and of what is kept.
pub(in crate::store) fn line(
    (booked_on, amount, currency, kind): (NaiveDate, crate::domain::money::Cents, &str, MovementKind),
    reference: Option<Reference>,
    payer: Option<String>,
    (counterparty, text): (&str, &str),
) -> Line {
    Line {
        booked_on,
        amount,
        euro: currency == "EUR",
        kind,
        reference,
        mentions: Mentions::of(text),
        payer,
        name: words(counterparty),
        text: words(text),
    }
}
