//! What was done, in short and in the past: for the status line and the journal.

mod keep;
mod year;

use crate::domain::deed::{BankFigures, Deed};
use crate::domain::money::Cents;
use crate::domain::setting::Setting;
use crate::store::{Applied, Names, Store};
use crate::text::clean::clean;
use crate::text::{Arg, DateStyle, Text};

/// What was done, in a few words; what has no name any more is called erased.
pub fn deed(text: &Text, deed: &Deed, names: &Names) -> String {
    let said = Said { text, names };
    match deed {
        Deed::AddPerson { .. } => said.with("deed-add-person", &[]),
        Deed::EditPerson { .. } => said.with("deed-edit-person", &[]),
        Deed::ImportPeople { added, updated, unchanged, enrolled, waiting } => {
            import(text, [*added, *updated, *unchanged, *enrolled, *waiting])
        }
        Deed::AddCycle { .. } => text.with("deed-add-cycle", &[("cycle", said.cycle())]),
        Deed::Enrol { waiting: false, .. } => said.with("deed-enrol", &[("cycle", said.cycle())]),
        Deed::Enrol { waiting: true, .. } => said.with("deed-wait", &[("cycle", said.cycle())]),
        Deed::Leave { on, .. } => {
            let on = text.date(*on, DateStyle::Day);
            said.with("deed-leave", &[("cycle", said.cycle()), ("on", on.into())])
        }
        Deed::Mark { mark: None, .. } => said.with("deed-clear", &[("session", said.session())]),
        Deed::Mark { mark: Some(mark), .. } => {
            let mark = text.say(&format!("mark-{}", mark.word()));
            said.with("deed-mark", &[("mark", mark.into()), ("session", said.session())])
        }
        Deed::MarkRest { mark, changed, kept, .. } => {
            let mark = super::mark(text, Some(*mark)).into();
            let figures = [("changed", (*changed).into()), ("kept", (*kept).into()), ("mark", mark)];
            let [changed, kept, mark] = figures;
            text.with("deed-mark-rest", &[changed, kept, mark, ("session", said.session())])
        }
        Deed::Guests { count, .. } => {
            let id = if said.names.nameless { "deed-count" } else { "deed-guests" };
            text.with(id, &[("count", (*count).into()), ("session", said.session())])
        }
        Deed::Pay { amount, .. } => said.money("deed-pay", *amount),
        Deed::Refund { amount, .. } => said.money("deed-refund", *amount),
        Deed::Waive { whole: true, reduction, .. } => said.money("deed-waive", *reduction),
        Deed::Waive { reduction: Cents::ZERO, .. } => said.with("deed-unwaive", &[]),
        Deed::Waive { reduction, .. } => said.money("deed-reduce", *reduction),
        Deed::SetPayer { payer: Some(_), .. } => {
            said.with("deed-set-payer", &[("payer", said.institution())])
        }
        Deed::SetPayer { payer: None, .. } => said.with("deed-clear-payer", &[]),
        Deed::SetPrice { price, was, .. } => {
            let price = text.cents(*price).into();
            said.with("deed-set-price", &[("price", price), ("was", text.cents(*was).into())])
        }
        Deed::PaySplit { amount, people, rest } => {
            split(text, "deed-pay-split", Some(*amount), *people, *rest)
        }
        Deed::Reallocate { people, rest, .. } => split(text, "deed-reallocate", None, *people, *rest),
        Deed::Bank(done) => bank(text, done),
        Deed::MoveSession { .. }
        | Deed::CancelSession { .. }
        | Deed::RestoreSession { .. }
        | Deed::HoldElsewhere { .. }
        | Deed::AddSession { .. }
        | Deed::SetHost { .. }
        | Deed::SetHosts { .. }
        | Deed::Announce { .. }
        | Deed::WorkOn { .. }
        | Deed::NoteSession { .. }
        | Deed::AddInstitution { .. }
        | Deed::EditInstitution { .. }
        | Deed::SetTeamStep { .. }
        | Deed::ImportInstitutions { .. }
        | Deed::EnrolAgain { .. } => year::deed(&said, deed),
        Deed::Consent { .. } | Deed::Erase { .. } | Deed::Restore { .. } => keep::deed(&said, deed),
        Deed::Configure { key } => configure(text, key),
        Deed::Undo { of, .. } => text.with("deed-undo", &[("deed", self::deed(text, of, names).into())]),
        Deed::Redo { of, .. } => text.with("deed-redo", &[("deed", self::deed(text, of, names).into())]),
    }
}

/// What came of a change, with the names of this moment.
pub fn applied(text: &Text, store: &Store, applied: &Applied) -> String {
    let names = store.names(&applied.deed).unwrap_or_default();
    let done = deed(text, &applied.deed, &names);
    match applied.step {
        Some(_) => done,
        None => text.with("deed-nothing", &[("deed", done.into())]),
    }
}

/// A language with the names of a deed.
struct Said<'a> {
    text: &'a Text,
    names: &'a Names,
}

impl Said<'_> {
    /// A text about a person.
    fn with(&self, id: &str, more: &[(&str, Arg<'static>)]) -> String {
        let person = self.name(self.names.person.as_deref(), "deed-no-person");
        let mut args = vec![("person", person)];
        args.extend(more.iter().cloned());
        self.text.with(id, &args)
    }

    /// A text about a person's money.
    fn money(&self, id: &str, amount: Cents) -> String {
        self.with(id, &[("amount", self.text.cents(amount).into())])
    }

    fn cycle(&self) -> Arg<'static> {
        self.name(self.names.cycle.as_deref(), "deed-no-cycle")
    }

    fn session(&self) -> Arg<'static> {
        match self.names.session {
            Some(date) => self.text.date(date, DateStyle::Day).into(),
            None => self.text.say("deed-no-session").into(),
        }
    }

    fn institution(&self) -> Arg<'static> {
        self.name(self.names.institution.as_deref(), "deed-no-institution")
    }

    fn name(&self, name: Option<&str>, gone: &str) -> Arg<'static> {
        name.map_or_else(|| self.text.say(gone), |name| clean(name).into_owned()).into()
    }
}

/// The figures that are not nought, or the text for none.
fn figures<const N: usize>(text: &Text, ids: [&str; N], figures: [u32; N], none: &str) -> String {
    let parts: Vec<String> = ids
        .into_iter()
        .zip(figures)
        .filter(|(_, count)| *count > 0)
        .map(|(id, count)| text.with(id, &[("count", count.into())]))
        .collect();
    if parts.is_empty() { text.say(none) } else { parts.join(", ") }
}

fn import(text: &Text, figures: [u32; 5]) -> String {
    let ids = [
        "deed-import-added",
        "deed-import-updated",
        "deed-import-unchanged",
        "deed-import-enrolled",
        "deed-import-waiting",
    ];
    let figures = self::figures(text, ids, figures, "deed-import-nobody");
    text.with("deed-import-people", &[("figures", figures.into())])
}

/// A payment over several people, with what stays unallocated if something does.
fn split(text: &Text, id: &str, amount: Option<Cents>, people: u32, rest: Cents) -> String {
    let amount = amount.map(|amount| ("amount", text.cents(amount).into()));
    let args: Vec<_> = amount.into_iter().chain([("people", people.into())]).collect();
    let done = text.with(id, &args);
    if rest == Cents::ZERO {
        return done;
    }
    text.with("deed-rest", &[("deed", done.into()), ("rest", text.cents(rest).into())])
}

fn bank(text: &Text, done: &BankFigures) -> String {
    // What somebody must not miss first: a narrow line is cut at its end.
    let figures = [done.reopened, done.added, done.settled, done.ignored];
    let ids = ["deed-bank-reopened", "deed-bank-added", "deed-bank-settled", "deed-bank-ignored"];
    let figures = self::figures(text, ids, figures, "deed-bank-nothing");
    if done.settled == 0 {
        return text.with("deed-bank-kept", &[("figures", figures.into())]);
    }
    text.with("deed-bank", &[("figures", figures.into()), ("amount", text.cents(done.amount).into())])
}

fn configure(text: &Text, key: &str) -> String {
    let name = |key: &str| match Setting::from_word(key) {
        Some(setting) => text.say(&format!("setting-{}", setting.word())),
        None => super::quoted(key),
    };
    let setting = key.split(',').map(name).collect::<Vec<_>>().join(", ");
    text.with("deed-configure", &[("setting", setting.into())])
}
