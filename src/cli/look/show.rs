//! `ronde show`: one person's card.

use crate::cli::exit::{Exit, Failure};
use crate::cli::json;
use crate::cli::out::Tone;
use crate::cli::run::{Ended, Run};
use crate::domain::fees::PriceBasis;
use crate::domain::id::PersonId;
use crate::domain::money::Cents;
use crate::domain::reference::Reference;
use crate::store::{Card, Place};
use crate::tell;
use crate::text::{Arg, DateStyle, Text};

/// The card of a person.
pub fn show(run: &mut Run<'_>) -> Ended {
    let store = run.read()?;
    let id = run.person(&store)?;
    let Some(card) = store.card(id)? else {
        let wanted = run.args.needed("person");
        return Err(Failure::nothing(run.text().with("cli-no-person", &[("wanted", wanted.into())])));
    };
    if run.out.is_json() {
        run.out.object(&object(id, &card))?;
    } else {
        details(run, &card);
        card.places.iter().for_each(|place| tell(run, place));
    }
    Ok(Exit::Done)
}

fn object(id: PersonId, card: &Card) -> json::Person {
    let place = |place: &Place| json::Place {
        standing: standing(place),
        reason: place.reason.clone(),
        payments: place
            .payments
            .iter()
            .map(|paid| json::Payment {
                id: paid.id,
                on: paid.on,
                amount_cents: paid.amount,
                whole_cents: paid.whole,
                method: paid.method,
            })
            .collect(),
        marks: place.marks.iter().map(|(date, mark)| json::Seen { date: *date, mark: *mark }).collect(),
    };
    json::Person {
        person: json::Details::of(id, &card.details),
        places: card.places.iter().map(place).collect(),
    }
}

/// Where somebody stands in a cycle, for `--json`.
pub fn standing(place: &Place) -> json::Standing {
    json::Standing {
        cycle: json::Named { id: place.cycle.0, name: place.cycle_name.clone() },
        joined: place.joined,
        left: place.left,
        waiting: place.waiting,
        fee: place.fee.into(),
        price_cents: place.fee.price,
        price_basis: place.basis,
        reference: place.reference.map(Reference::digits),
        consent: place.consent.map(|consent| json::Consent { on: consent.on, how: consent.how }),
        payer: place.payer.clone(),
        payer_reference: place.batch_reference.map(Reference::digits),
    }
}

fn details(run: &mut Run<'_>, card: &Card) {
    let text = run.text();
    let details = &card.details;
    run.out.pieces(&[(Tone::Strong, &details.name()), (Tone::Faint, &format!("  {}", card.id))]);
    let role = details.role.map(|role| text.say(&format!("role-{}", role.word()))).unwrap_or_default();
    for fact in [&role, &details.institution, &details.email, &details.phone, &details.language] {
        if !fact.is_empty() {
            run.out.line(&format!("  {fact}"));
        }
    }
}

fn tell(run: &mut Run<'_>, place: &Place) {
    let text = run.text();
    let day = |day| Arg::from(text.date(day, DateStyle::Numeric));
    run.out.line("");
    run.out.title(&place.cycle_name);
    let mut lines = vec![text.with("cli-joined", &[("on", day(place.joined))])];
    lines.extend(place.left.map(|left| text.with("cli-left", &[("on", day(left))])));
    if place.waiting {
        lines.push(text.say("cli-waiting"));
    }
    let consent = [("said", tell::consent(text, place.consent).into())];
    lines.push(text.with("cli-consent", &consent));
    // To a free cycle somebody may have paid by mistake.
    if place.charged || place.fee.paid != Cents::ZERO {
        lines.extend(money(text, place));
    }
    lines.extend(place.marks.iter().map(|(date, mark)| {
        format!("{}  {}", text.date(*date, DateStyle::Numeric), text.say(&format!("mark-{}", mark.word())))
    }));
    for line in lines {
        run.out.line(&format!("  {line}"));
    }
}

/// What is due and paid for a place, and how.
fn money(text: &Text, place: &Place) -> Vec<String> {
    let mut lines = Vec::new();
    let fee = place.fee;
    let state = text.say(&format!("fee-{}", fee.state().word()));
    let figures = [
        ("state", state.into()),
        ("paid", text.cents(fee.paid).into()),
        ("due", text.cents(fee.due()).into()),
    ];
    if !place.waiting || fee.paid != Cents::ZERO {
        lines.push(text.with("cli-fee", &figures));
    }
    if place.basis != PriceBasis::Full {
        lines.push(tell::price(text, fee.price, place.basis));
    }
    lines.extend(place.reason.as_ref().map(|reason| text.with("cli-reason", &[("reason", reason.into())])));
    lines.extend(place.reference.map(|reference| reference.to_string()));
    lines.extend(place.payer.as_deref().map(|payer| tell::payer(text, payer, place.batch_reference)));
    lines.extend(place.payments.iter().map(|paid| {
        let date = text.date(paid.on, DateStyle::Numeric);
        let number = text.with("cli-payment-number", &[("number", paid.id.to_string().into())]);
        format!("{date}  {}  {number}", tell::payment(text, paid))
    }));
    lines
}
