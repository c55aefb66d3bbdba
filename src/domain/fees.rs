//! Fees: what is due, what was paid, what remains. Presence never changes money.

mod pro_rata;

use serde::{Deserialize, Serialize};

use super::money::Cents;

pub use pro_rata::{Proposal, pro_rata};

/// How money came or went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Method {
    /// Bank transfer.
    Transfer,
    /// Cash.
    Cash,
    /// Card.
    Card,
    /// Anything else.
    Other,
}

impl Method {
    /// Every method, in the order of menus.
    pub const ALL: [Method; 4] = [Method::Transfer, Method::Cash, Method::Card, Method::Other];

    /// The stable word, in the book and in `--json`.
    pub fn word(self) -> &'static str {
        match self {
            Method::Transfer => "transfer",
            Method::Cash => "cash",
            Method::Card => "card",
            Method::Other => "other",
        }
    }

    /// The method with this stable word.
    pub fn from_word(word: &str) -> Option<Method> {
        Method::ALL.into_iter().find(|method| method.word() == word)
    }
}

/// Where a price comes from: a decision, recorded.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PriceBasis {
    /// The fee of the cycle.
    #[default]
    Full,
    /// In proportion to the sessions that were left on joining.
    ProRata,
    /// Agreed with this person.
    Agreed,
}

impl PriceBasis {
    /// Every basis, in the order of menus.
    pub const ALL: [PriceBasis; 3] = [PriceBasis::Full, PriceBasis::ProRata, PriceBasis::Agreed];

    /// The stable word, in the book and in names of texts.
    pub fn word(self) -> &'static str {
        match self {
            PriceBasis::Full => "full",
            PriceBasis::ProRata => "pro-rata",
            PriceBasis::Agreed => "agreed",
        }
    }

    /// The basis with this stable word.
    pub fn from_word(word: &str) -> Option<PriceBasis> {
        PriceBasis::ALL.into_iter().find(|basis| basis.word() == word)
    }
}

/// Where somebody stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum FeeState {
    /// Nothing paid of something due.
    Unpaid,
    /// A part paid.
    Partial,
    /// Paid exactly, or nothing was ever due.
    Paid,
    /// Paid more than due.
    Over,
    /// Freed of the whole fee by a decision.
    Waived,
}

impl FeeState {
    /// Every state.
    pub const ALL: [FeeState; 5] =
        [FeeState::Unpaid, FeeState::Partial, FeeState::Paid, FeeState::Over, FeeState::Waived];

    /// The stable word, in `--json` and in names of texts.
    pub fn word(self) -> &'static str {
        match self {
            FeeState::Unpaid => "unpaid",
            FeeState::Partial => "partial",
            FeeState::Paid => "paid",
            FeeState::Over => "over",
            FeeState::Waived => "waived",
        }
    }
}

/// The money side of an enrolment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Fee {
    /// The price agreed at enrolment.
    pub price: Cents,
    /// What a decision took off it.
    pub reduction: Cents,
    /// Received less returned.
    pub paid: Cents,
}

impl Fee {
    /// Of somebody who waits for a place nothing is due, whatever was agreed and decided.
    #[must_use]
    pub fn while_waiting(self, waiting: bool) -> Fee {
        if waiting { Fee { paid: self.paid, ..Fee::default() } } else { self }
    }

    /// What is due after reductions.
    pub fn due(self) -> Cents {
        Cents((self.price - self.reduction).0.max(0))
    }

    /// What remains; negative when too much was paid.
    pub fn balance(self) -> Cents {
        self.due() - self.paid
    }

    /// Where the person stands.
    pub fn state(self) -> FeeState {
        let (due, paid) = (self.due(), self.paid);
        if paid > due {
            FeeState::Over
        } else if paid == due {
            if due == Cents::ZERO && self.reduction > Cents::ZERO { FeeState::Waived } else { FeeState::Paid }
        } else if paid > Cents::ZERO {
            FeeState::Partial
        } else {
            FeeState::Unpaid
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_waits_owes_nothing() {
        let fee = Fee { price: Cents(5000), reduction: Cents(1000), paid: Cents(2000) };
        assert_eq!(fee.while_waiting(false), fee);
        let waiting = fee.while_waiting(true);
        assert_eq!((waiting.due(), waiting.balance()), (Cents::ZERO, Cents(-2000)));
    }

    #[test]
    fn every_state_has_its_case() {
        for (price, reduction, paid, state, balance) in [
            (5000, 0, 0, FeeState::Unpaid, 5000),
            (5000, 0, 2000, FeeState::Partial, 3000),
            (5000, 0, 5000, FeeState::Paid, 0),
            (5000, 0, 6000, FeeState::Over, -1000),
            (5000, 5000, 0, FeeState::Waived, 0),
            (5000, 5000, 2000, FeeState::Over, -2000),
            (5000, 2500, 2500, FeeState::Paid, 0),
            (5000, 2500, 0, FeeState::Unpaid, 2500),
            (0, 0, 0, FeeState::Paid, 0),
        ] {
            let fee = Fee { price: Cents(price), reduction: Cents(reduction), paid: Cents(paid) };
            assert_eq!((fee.state(), fee.balance()), (state, Cents(balance)), "{fee:?}");
        }
    }
}
