//! Why a change is refused, and the way out.

use crate::domain::person::DetailsError;
use crate::store::{Refusal, Store};
use crate::text::Text;

/// Why a change is refused, and what to do instead. The book, where there is one, names a later step.
pub fn refusal(text: &Text, store: Option<&Store>, refusal: &Refusal) -> String {
    match refusal {
        Refusal::NoSuch(what) => text.say(no_such(what)),
        Refusal::Details(error) => text.say(details(*error)),
        Refusal::NotApplicable => text.say("err-not-applicable"),
        Refusal::MarkChanged(None) => text.say("err-mark-cleared"),
        Refusal::MarkChanged(now) => {
            text.with("err-mark-changed", &[("mark", super::mark(text, *now).into())])
        }
        Refusal::Changed => text.say("err-changed"),
        Refusal::AlreadyEnrolled => text.say("err-already-enrolled"),
        Refusal::NotEnrolled => text.say("err-not-enrolled"),
        Refusal::AlreadyLeft => text.say("err-already-left"),
        Refusal::LeavesBeforeJoining => text.say("err-leaves-before-joining"),
        Refusal::NoSessions => text.say("err-no-sessions"),
        Refusal::SameDay => text.say("err-same-day"),
        Refusal::Year => text.say("err-year"),
        Refusal::FarDay => text.say("err-far-day"),
        Refusal::Held => text.say("err-held"),
        Refusal::Cancelled => text.say("err-cancelled"),
        Refusal::AlreadyCancelled => text.say("err-already-cancelled"),
        Refusal::NotCancelled => text.say("err-not-cancelled"),
        Refusal::EndsBefore => text.say("err-ends-before"),
        Refusal::NoPlaces => text.say("err-no-places"),
        Refusal::NoNames => text.say("err-no-names"),
        Refusal::Free => text.say("err-free"),
        Refusal::NameTaken(name) => text.with("err-name-taken", &[("name", super::quoted(name).into())]),
        Refusal::NoName => text.say("err-no-name"),
        Refusal::InstitutionName => text.say("err-institution-name"),
        Refusal::InstitutionTaken(other) => {
            text.with("err-institution-taken", &[("other", super::quoted(other).into())])
        }
        Refusal::AmountNotPositive => text.say("err-amount-not-positive"),
        Refusal::AmountTooLarge => text.say("err-sum-too-large"),
        Refusal::NotEuro => text.say("err-not-euro"),
        Refusal::RefundTooLarge(paid) => {
            text.with("err-refund-too-large", &[("paid", text.cents(*paid).into())])
        }
        Refusal::MoreThanPayment(amount) => {
            text.with("err-more-than-payment", &[("amount", text.cents(*amount).into())])
        }
        Refusal::ReductionTooLarge(price) => {
            text.with("err-reduction-too-large", &[("price", text.cents(*price).into())])
        }
        Refusal::NoReason => text.say("err-no-reason"),
        Refusal::ReferenceTaken => text.say("err-reference-taken"),
        Refusal::HasReference(now) => {
            text.with("err-has-reference", &[("reference", now.to_string().into())])
        }
        Refusal::NoPayer => text.say("err-no-payer"),
        Refusal::Waits => text.say("err-waits"),
        Refusal::PersonTwice => text.say("err-person-twice"),
        Refusal::ShareReturned => text.say("err-share-returned"),
        Refusal::ReductionInTheWay(reduction) => {
            text.with("err-reduction-in-the-way", &[("reduction", text.cents(*reduction).into())])
        }
        Refusal::AtLine(line, why) => {
            let why = self::refusal(text, store, why);
            text.with("err-at-line", &[("line", line.to_string().into()), ("why", why.into())])
        }
        Refusal::Setting(setting) => text.say(&format!("err-setting-{}", setting.word())),
        Refusal::ConsentAhead => text.say("err-consent-ahead"),
        Refusal::Erased => text.say("err-erased"),
        Refusal::Final => text.say("err-final"),
        Refusal::NothingToUndo => text.say("err-nothing-to-undo"),
        Refusal::NothingToRedo => text.say("err-nothing-to-redo"),
        Refusal::AlreadyUndone => text.say("err-already-undone"),
        Refusal::LaterStep(None) => text.say("err-later-unknown"),
        Refusal::LaterStep(Some((step, deed))) => {
            let (step, deed) = (step.0.to_string(), super::named(text, store, deed));
            text.with("err-later-step", &[("step", step.into()), ("deed", deed.into())])
        }
    }
}

fn no_such(what: &str) -> &'static str {
    match what {
        "person" => "err-no-such-person",
        "session" => "err-no-such-session",
        "cycle" => "err-no-such-cycle",
        "step" => "err-no-such-step",
        "payment" => "err-no-such-payment",
        "institution" => "err-no-such-institution",
        _ => "err-no-such-thing",
    }
}

fn details(error: DetailsError) -> &'static str {
    match error {
        DetailsError::NoName => "err-details-name",
        DetailsError::Email => "err-details-email",
        DetailsError::Phone => "err-details-phone",
        DetailsError::Language => "err-details-language",
    }
}
