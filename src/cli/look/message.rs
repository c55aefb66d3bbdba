//! `ronde message`: texts to the people of a session, shown or written as drafts. Sends nothing.

use super::drafts;
use crate::cli::exit::{Exit, Failure};
use crate::cli::json;
use crate::cli::out::Tone;
use crate::cli::run::{Ended, Run};
use crate::domain::message::MessageKind;
use crate::store::{Recipient, Store};
use crate::tell::{self, Letter, Manner, Messages, Templates, addresses};
use crate::text::{DateStyle, Language};

/// A letter, for whom it is, and its draft if one is written.
struct Made<'a> {
    to: Vec<&'a Recipient>,
    letter: Letter,
    file: Option<String>,
}

/// Shows the messages, or writes their drafts into a folder.
pub fn message(run: &mut Run<'_>) -> Ended {
    let store = run.read()?;
    let messages = read(run, &store)?;
    let mut people = messages.recipients();
    let mut nobody = messages.nobody(run.text());
    if run.args.text("person").is_some() {
        let person = run.person(&store)?;
        let name = store.person_name(person)?.unwrap_or_default();
        nobody = run.text().with("msg-not-concerned", &[("name", name.into())]);
        people.retain(|to| to.person == person);
    }
    let made = if people.is_empty() { Vec::new() } else { made(run, &messages, &people)? };
    if run.out.is_json() {
        let object = object(run, &store, &messages, made)?;
        run.out.object(&object)?;
    } else if run.args.path("output").is_none() {
        show(run, &made);
    }
    let without: Vec<&str> = without(&people).map(|to| to.name.as_str()).collect();
    if !without.is_empty() {
        run.out.word(&run.text().with("msg-without", &[("names", without.join(", ").into())]));
    }
    if people.is_empty() {
        let gone = run.row_of(&store, messages.session.cycle)?.erased_on;
        run.out.word(&gone.map_or(nobody, |on| tell::erased(run.text(), on)));
        return Ok(Exit::Nothing);
    }
    Ok(Exit::Done)
}

/// The letters to these people, their drafts written if there is a folder for them.
fn made<'a>(run: &Run<'_>, messages: &Messages, people: &[&'a Recipient]) -> Result<Vec<Made<'a>>, Failure> {
    let templates = Templates::read(run.opening.folders.as_ref(), messages.kind)?;
    let (otherwise, together) = (run.text().language(), run.args.flag("together"));
    // That a calendar is attached stands in what is written, not in what is only shown.
    let manner = Manner { otherwise, attached: run.args.path("output").is_some() };
    let groups: Vec<Vec<&Recipient>> =
        if together { vec![people.to_vec()] } else { people.iter().map(|to| vec![*to]).collect() };
    let letter = |to: &Vec<&Recipient>| match to[..] {
        [to] if !together => messages.letter(&templates, manner, to),
        _ => messages.together(&templates, manner, to),
    };
    let letters: Vec<Letter> = groups.iter().map(letter).collect();
    let files = drafts::written(run, groups.len(), |now| {
        let draft = |to: &Vec<&Recipient>| match to[..] {
            [to] if !together => messages.draft(&templates, otherwise, to, now),
            _ => messages.draft_together(&templates, otherwise, to, now),
        };
        groups.iter().map(draft).collect()
    })?;
    let made = groups.into_iter().zip(letters).zip(files);
    Ok(made.map(|((to, letter), file)| Made { to, letter, file }).collect())
}

/// The messages that are asked for; a session that is cancelled has no reminder.
fn read(run: &Run<'_>, store: &Store) -> Result<Messages, Failure> {
    let session = run.session(store)?;
    let kind = run.args.text("kind").and_then(|word| MessageKind::from_word(&word));
    let date = run.text().date(session.date, DateStyle::Long);
    let gone = || Failure::nothing(run.text().with("cli-no-session", &[("wanted", date.into())]));
    let messages = Messages::read(store, session, kind, run.today())?.ok_or_else(gone)?;
    if messages.fits(messages.kind) {
        Ok(messages)
    } else {
        Err(Failure::refused(messages.unfit(run.text())))
    }
}

fn without<'a>(people: &[&'a Recipient]) -> impl Iterator<Item = &'a Recipient> {
    people.iter().copied().filter(|to| to.address().is_none())
}

fn object(
    run: &Run<'_>,
    store: &Store,
    messages: &Messages,
    made: Vec<Made<'_>>,
) -> Result<json::Messages, Failure> {
    let manner = Manner { otherwise: run.text().language(), attached: false };
    let languages =
        |to: &[&Recipient]| messages.languages(manner, to).into_iter().map(Language::code).collect();
    let reached = |to: &&Recipient| json::Reached {
        id: to.person,
        name: to.name.clone(),
        email: to.address().unwrap_or_default().to_owned(),
    };
    let apart = made.iter().flat_map(|made| without(&made.to));
    let without_address = apart.map(|to| json::Named { id: to.person.0, name: to.name.clone() }).collect();
    let message = |Made { to, letter, file }: Made<'_>| json::Message {
        to: to.iter().map(reached).collect(),
        languages: languages(&to),
        subject: letter.subject,
        body: letter.body,
        file,
    };
    Ok(json::Messages {
        cycle: (&run.row_of(store, messages.session.cycle)?).into(),
        session: (&messages.session).into(),
        kind: messages.kind.word(),
        without_address,
        messages: made.into_iter().map(message).collect(),
    })
}

fn show(run: &mut Run<'_>, made: &[Made<'_>]) {
    let together = run.args.flag("together");
    for (at, Made { to, letter, .. }) in made.iter().enumerate() {
        if at > 0 {
            run.out.line("");
        }
        match to[..] {
            [to] if !together => {
                let none = || run.text().say("mail-no-address");
                let address = to.address().map_or_else(none, str::to_owned);
                run.out.pieces(&[(Tone::Strong, &to.name), (Tone::Faint, &format!("  {address}"))]);
            }
            _ => {
                let addresses = addresses(to).join(", ");
                run.out.whole(&run.text().with("msg-to-hidden", &[("addresses", addresses.into())]));
            }
        }
        drafts::show(run, letter);
    }
}
