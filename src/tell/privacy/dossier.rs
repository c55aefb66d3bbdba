//! Everything about one person as a text that they can read, in their language.

use chrono::NaiveDate;

use crate::domain::deed::Deed;
use crate::domain::fees::PriceBasis;
use crate::exchange::dossier;
use crate::store::{Dossier, Entry, Held, PaymentRow, Place, Received, Result, Store};
use crate::text::{DateStyle, Language, Text, clean};

/// Everything about somebody, line by line: in their language, else in the one of `otherwise`.
pub fn dossier(otherwise: &Text, store: &Store, dossier: &Dossier, today: NaiveDate) -> Result<Vec<String>> {
    let own = Language::ALL.iter().find(|one| one.code() == dossier.card.details.language);
    let own = own.map(|language| Text::new(*language));
    let text = own.as_ref().unwrap_or(otherwise);
    let name = clean::clean(&dossier.card.details.name()).into_owned();
    let mut lines = vec![
        text.with("priv-export-title", &[("name", name.into())]),
        text.with("priv-export-on", &[("day", text.date(today, DateStyle::Long).into())]),
    ];
    section(&mut lines, text, text.say("priv-export-details"), details(text, dossier));
    for (place, held) in dossier.card.places.iter().zip(&dossier.places) {
        let title = text.with("priv-export-cycle", &[("cycle", (&place.cycle_name).into())]);
        section(&mut lines, text, title, standing(text, place, held));
        section(&mut lines, text, text.say("priv-export-marks"), marks(text, held));
        let payments = place.payments.iter().map(|paid| payment(text, paid)).collect();
        section(&mut lines, text, text.say("priv-export-payments"), payments);
    }
    let movements = dossier.movements.iter().map(|received| movement(text, received)).collect();
    section(&mut lines, text, text.say("priv-export-bank"), movements);
    let journal = dossier.journal.iter().map(|entry| step(text, store, dossier, entry));
    section(&mut lines, text, text.say("priv-export-journal"), journal.collect::<Result<_>>()?);
    Ok(lines.iter().map(|line| clean::clean(line).into_owned()).collect())
}

/// The same as two files, a text and a JSON, whose names name nobody.
pub fn dossier_files(
    otherwise: &Text,
    store: &Store,
    held: &Dossier,
    today: NaiveDate,
) -> Result<Vec<(String, Vec<u8>)>> {
    let lines = dossier(otherwise, store, held, today)?;
    let object = dossier::file(held).map_err(|error| crate::store::BookError::Other(error.to_string()))?;
    let number = held.card.id.to_string();
    let name = otherwise.with("priv-export-file", &[("number", number.into())]);
    Ok(vec![
        (format!("{name}.txt"), (lines.join("\n") + "\n").into_bytes()),
        (format!("{name}.json"), object),
    ])
}

fn section(lines: &mut Vec<String>, text: &Text, title: String, facts: Vec<String>) {
    lines.extend([String::new(), title]);
    if facts.is_empty() {
        lines.push(format!("  {}", text.say("priv-export-nothing")));
    }
    lines.extend(facts.into_iter().map(|fact| format!("  {fact}")));
}

fn details(text: &Text, dossier: &Dossier) -> Vec<String> {
    let details = &dossier.card.details;
    let role = details.role.map(|role| text.say(&format!("role-{}", role.word()))).unwrap_or_default();
    let language = match details.language.as_str() {
        "" => text.say("priv-export-language-unknown"),
        code => text.say(&format!("tui-language-{code}")),
    };
    let facts = [
        ("priv-export-given", details.given.clone()),
        ("priv-export-family", details.family.clone()),
        ("priv-export-role", role),
        ("priv-export-institution", details.institution.clone()),
        ("priv-export-email", details.email.clone()),
        ("priv-export-phone", details.phone.clone()),
        ("priv-export-language", language),
    ];
    let told = facts.into_iter().filter(|(_, value)| !value.is_empty());
    told.map(|(label, value)| {
        text.with("priv-export-fact", &[("label", text.say(label).into()), ("value", value.into())])
    })
    .collect()
}

fn standing(text: &Text, place: &Place, held: &Held) -> Vec<String> {
    let day = |day| [("day", text.date(day, DateStyle::Long).into())];
    let mut lines = vec![text.with("priv-export-joined", &day(place.joined))];
    if place.waiting {
        lines.push(text.say("priv-export-waiting"));
    }
    lines.extend(place.left.map(|left| text.with("priv-export-left", &day(left))));
    lines.push(match held.consent {
        Some(consent) => {
            let how = text.say(&format!("priv-how-{}", consent.how.word()));
            let on = text.date(consent.on, DateStyle::Long);
            text.with("priv-export-consent", &[("how", how.into()), ("day", on.into())])
        }
        None => text.say("priv-export-no-consent"),
    });
    lines.push(text.with("priv-export-erase", &day(held.erase_on)));
    if place.charged {
        money(text, place, &mut lines);
    }
    lines
}

fn money(text: &Text, place: &Place, lines: &mut Vec<String>) {
    let fee = place.fee;
    let sums = [("due", text.cents(fee.due()).into()), ("paid", text.cents(fee.paid).into())];
    lines.push(text.with("priv-export-due", &sums));
    if place.basis != PriceBasis::Full {
        lines.push(crate::tell::price(text, fee.price, place.basis));
    }
    if fee.reduction.0 != 0 {
        lines.push(text.with("priv-export-reduction", &[("amount", text.cents(fee.reduction).into())]));
    }
    lines.extend(
        place.reason.as_ref().map(|reason| text.with("priv-export-reason", &[("reason", reason.into())])),
    );
    lines.extend(
        place.reference.map(|reference| {
            text.with("priv-export-reference", &[("reference", reference.to_string().into())])
        }),
    );
    lines.extend(place.payer.as_deref().map(|payer| crate::tell::payer(text, payer, place.batch_reference)));
}

fn marks(text: &Text, held: &Held) -> Vec<String> {
    let said = held.marks.iter().map(|(date, mark, note)| {
        let mark = text.say(&format!("mark-{}", mark.word()));
        let said = format!("{}  {mark}", text.date(*date, DateStyle::Numeric));
        if note.is_empty() { said } else { format!("{said}  {note}") }
    });
    said.collect()
}

/// Their part, never all of it.
fn payment(text: &Text, paid: &PaymentRow) -> String {
    let method = text.say(&format!("method-{}", paid.method.word()));
    let day = text.date(paid.on, DateStyle::Numeric);
    let said = format!("{day}  {}  {method}", text.cents(paid.amount));
    if paid.amount == paid.whole { said } else { format!("{said}  ({})", text.say("priv-export-part")) }
}

fn movement(text: &Text, received: &Received) -> String {
    let state = text.say(match received.state.as_str() {
        "settled" => "priv-export-settled",
        "open" => "priv-export-open",
        _ => "priv-export-ignored",
    });
    let day = text.date(received.on, DateStyle::Numeric);
    let mut said = vec![format!("{day}  {state}")];
    said.extend(received.amount.map(|amount| text.cents(amount)));
    said.extend(received.reference.map(|reference| reference.to_string()));
    said.extend(
        [&received.counterparty, &received.text].into_iter().filter(|told| !told.is_empty()).cloned(),
    );
    said.join("  ")
}

/// What was done, when and by whom; of what touched others too, only that it did.
fn step(text: &Text, store: &Store, dossier: &Dossier, entry: &Entry) -> Result<String> {
    let deed: &Deed = &entry.deed;
    let what = if deed.person() == Some(dossier.card.id) {
        crate::tell::deed(text, deed, &store.names(deed)?)
    } else {
        text.say("priv-export-others")
    };
    let at = format!("{} {}", text.date(entry.at.date(), DateStyle::Numeric), entry.at.format("%H:%M"));
    let who = if entry.who.is_empty() { String::new() } else { format!("  {}", entry.who) };
    Ok(format!("{at}{who}  {what}"))
}
