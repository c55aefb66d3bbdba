//! The account that fees are paid to.

use crate::command::Id;
use crate::domain::setting::Setting;
use crate::store::{Change, Refusal};
use crate::tui::layer::form::{Field, Form, Wrong};
use crate::tui::outcome::{Outcome, Said};
use crate::tui::view::View;

/// What is asked, with the name of each label; the last may stay empty.
const ASKED: [(Setting, &str); 3] = [
    (Setting::Beneficiary, "setting-beneficiary"),
    (Setting::Iban, "setting-iban"),
    (Setting::Bic, "setting-bic"),
];

/// Asks for the account; once it is saved, the command that needed it is run again.
pub fn account(view: &View, then: Id) -> Outcome {
    if view.store.read_only().is_some() {
        return Said::Notice(view.text().say("tui-read-only")).into();
    }
    let field = |(setting, label): (Setting, &'static str)| {
        let known = view.store.setting(setting).unwrap_or_default();
        Field::text(setting.word(), label, &known)
    };
    let submit = move |view: &View, form: &Form| {
        let values = ASKED.map(|(setting, _)| (setting, form.value(setting.word()).trim().to_owned()));
        let needed = |setting: Setting| setting != Setting::Bic;
        let wrong = values
            .iter()
            .find(|(setting, value)| !setting.takes(value) || (value.is_empty() && needed(*setting)));
        match wrong {
            Some((setting, _)) => {
                let why = crate::tell::refusal(view.text(), Some(view.store), &Refusal::Setting(*setting));
                Err(Wrong { field: setting.word(), why })
            }
            None => Ok(Outcome::ApplyThen(Box::new(Change::Configure { values: values.into() }), then)),
        }
    };
    let why = |view: &View, _: &Form| vec![(view.text().say("qr-account-why"), view.theme.dim.0)];
    Form::new(view.text().say("qr-account"), ASKED.map(field).into(), Box::new(submit))
        .with_preview(Box::new(why))
        .open()
}
