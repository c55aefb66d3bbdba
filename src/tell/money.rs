//! What a place costs and why, who pays for it, and what a payment is.

use crate::domain::fees::{PriceBasis, Proposal};
use crate::domain::money::Cents;
use crate::domain::reference::Reference;
use crate::store::PaymentRow;
use crate::text::Text;
use crate::text::clean::clean;

/// What a place costs, and by which decision.
pub fn price(text: &Text, price: Cents, basis: PriceBasis) -> String {
    let basis = text.say(&format!("money-basis-{}", basis.word()));
    text.with("money-price", &[("price", text.cents(price).into()), ("basis", basis.into())])
}

/// What somebody who joined late may be asked.
pub fn proposal(text: &Text, proposal: &Proposal) -> String {
    let args = [
        ("left", proposal.left.into()),
        ("total", proposal.total.into()),
        ("price", text.cents(proposal.price).into()),
    ];
    text.with("money-proposal", &args)
}

/// Who pays, and under which reference.
pub fn payer(text: &Text, payer: &str, reference: Option<Reference>) -> String {
    let payer = clean(payer).into_owned();
    match reference {
        Some(reference) => text.with(
            "money-payer-under",
            &[("payer", payer.into()), ("reference", reference.to_string().into())],
        ),
        None => text.with("money-payer-is", &[("payer", payer.into())]),
    }
}

/// What somebody paid, and how; of a payment for several, that it is a part.
pub fn payment(text: &Text, payment: &PaymentRow) -> String {
    let method = text.say(&format!("method-{}", payment.method.word()));
    let paid = format!("{}  {method}", text.cents(payment.amount));
    if payment.whole == payment.amount {
        return paid;
    }
    text.with("money-part", &[("paid", paid.into()), ("whole", text.cents(payment.whole).into())])
}
