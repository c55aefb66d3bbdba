//! `ronde qr`: the code with which somebody pays what they still owe.

use std::ffi::OsStr;
use std::path::Path;

use crate::cli::exit::{Exit, Failure};
use crate::cli::json;
use crate::cli::run::{Ended, Run};
use crate::domain::account::Account;
use crate::domain::money::Cents;
use crate::exchange::epc::{self, EpcError};
use crate::exchange::qr::{Code, CodeError};
use crate::store::{Member, Refusal, Store, replace_private};
use crate::tell;

/// How a file shows the code.
#[derive(Clone, Copy)]
enum Picture {
    Svg,
    Png,
    Txt,
}

/// Shows the code of a person's balance, or writes it to a file.
pub fn qr(run: &mut Run<'_>) -> Ended {
    let output = run.args.path("output").map(Path::to_owned);
    let picture = output.as_deref().map(|path| picture(run, path)).transpose()?;
    let store = run.read()?;
    let member = owing(run, &store)?;
    let account = account(run, &store)?;
    let unpayable = |error: EpcError| Failure::refused(tell::epc_error(run.text(), &error));
    let payload = epc::payload(&account, member.fee.balance(), member.reference).map_err(unpayable)?;
    let code = Code::of(&payload).map_err(|_| unpayable(EpcError::TooLong))?;
    if let (Some(path), Some(picture)) = (&output, picture) {
        replace_private(path, &drawn(&code, picture)?).map_err(|error| {
            Failure::Said(Exit::Unusable, vec![tell::unwritten(run.text(), path, &error)])
        })?;
        run.note_files("code", std::slice::from_ref(path));
        let written = [("path", path.display().to_string().into())];
        run.out.word(&run.text().with("qr-written", &written));
    }
    if run.out.is_json() {
        let person = json::Named { id: member.person.0, name: member.name() };
        run.out.object(&json::Qr { person, balance_cents: member.fee.balance(), payload })?;
    } else if output.is_none() {
        show(run, &code, &account, &member)?;
    }
    Ok(Exit::Done)
}

/// The account, or how to give one.
pub fn account(run: &Run<'_>, store: &Store) -> Result<Account, Failure> {
    store.account()?.ok_or_else(|| Failure::refused(run.text().say("qr-no-account")))
}

fn picture(run: &Run<'_>, path: &Path) -> Result<Picture, Failure> {
    let ending = path.extension().and_then(OsStr::to_str).map(str::to_lowercase);
    match ending.as_deref() {
        Some("svg") => Ok(Picture::Svg),
        Some("png") => Ok(Picture::Png),
        Some("txt") => Ok(Picture::Txt),
        _ => {
            let path = path.display().to_string();
            Err(Failure::usage(run.text().with("qr-which-file", &[("path", path.into())])))
        }
    }
}

fn owing(run: &Run<'_>, store: &Store) -> Result<Member, Failure> {
    let (person, cycle) = (run.person(store)?, run.cycle(store)?);
    let member = store.roster(cycle)?.into_iter().find(|member| member.person == person);
    let member = run.worded(member.ok_or_else(|| Refusal::NotEnrolled.into()), store)?;
    if member.fee.balance() > Cents::ZERO {
        Ok(member)
    } else {
        let name = member.name();
        Err(Failure::nothing(run.text().with("qr-person-owes-nothing", &[("name", name.into())])))
    }
}

fn drawn(code: &Code, picture: Picture) -> Result<Vec<u8>, Failure> {
    Ok(match picture {
        Picture::Svg => code.svg().into_bytes(),
        Picture::Png => code.png().map_err(|error: CodeError| Failure::System(error.to_string()))?,
        Picture::Txt => {
            code.half_blocks().iter().flat_map(|line| [line, "\n"].concat().into_bytes()).collect()
        }
    })
}

fn show(run: &mut Run<'_>, code: &Code, account: &Account, member: &Member) -> Result<(), Failure> {
    let text = run.text();
    let (columns, _) = code.size();
    if run.out.width().is_some_and(|width| width < columns) {
        return Err(Failure::refused(text.with("qr-too-narrow", &[("columns", columns.into())])));
    }
    run.out.picture(&code.half_blocks());
    run.out.title(&format!("{}  {}", member.name(), text.cents(member.fee.balance())));
    if let Some(reference) = member.reference {
        run.out.line(&reference.to_string());
    }
    run.out.line(&account.beneficiary);
    run.out.line(&account.iban.to_string());
    Ok(())
}
