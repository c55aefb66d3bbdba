//! `ronde session host`: who receives a session, or a proposal for the whole cycle.

use super::session::answer;
use crate::cli::exit::{Exit, Failure};
use crate::cli::json;
use crate::cli::out::Tone;
use crate::cli::run::{Ended, Run};
use crate::domain::hosting::{Choice, Why, propose};
use crate::domain::id::CycleId;
use crate::store::change::HostChoice;
use crate::store::{Change, Hosting, Session, Store};
use crate::tell;
use crate::text::DateStyle;

/// Says who, or proposes for all sessions that have none yet.
pub fn host(run: &mut Run<'_>) -> Ended {
    let named = |name| run.args.text(name).is_some();
    let whole_cycle = run.args.flag("propose") || run.args.flag("accept");
    match (named("session"), named("institution"), run.args.flag("none"), whole_cycle) {
        (true, true, false, false) | (true, false, true, false) => set(run),
        (false, false, false, true) if run.args.flag("accept") => accept(run),
        (false, false, false, true) => {
            let store = run.read()?;
            let cycle = run.cycle(&store)?;
            show(run, &store, &Proposal::of(run, &store, cycle)?)
        }
        _ => Err(Failure::usage(run.text().say("cli-host-how"))),
    }
}

fn set(run: &mut Run<'_>) -> Ended {
    let mut store = run.write()?;
    let session = run.session(&store)?.id;
    let host = if run.args.flag("none") { None } else { Some(run.institution(&store)?) };
    run.apply(&mut store, &Change::SetHosts { choices: vec![HostChoice { session, host, seen: None }] })?;
    answer(run, &store, session)
}

/// Saves what is proposed, and shows it as it stands then.
fn accept(run: &mut Run<'_>) -> Ended {
    let mut store = run.write()?;
    let cycle = run.cycle(&store)?;
    let mut proposal = Proposal::of(run, &store, cycle)?;
    let choices: Vec<HostChoice> = proposal
        .open
        .iter()
        .filter(|(_, choice)| choice.host.is_some())
        .map(|(session, choice)| HostChoice { session: session.id, host: choice.host, seen: Some(None) })
        .collect();
    if !choices.is_empty() {
        run.apply(&mut store, &Change::SetHosts { choices })?;
        for (session, _) in &mut proposal.open {
            *session = store.session(session.id, run.today())?.unwrap_or_else(|| session.clone());
        }
    }
    show(run, &store, &proposal)
}

/// What is proposed for the sessions without a host.
struct Proposal {
    hosting: Hosting,
    open: Vec<(Session, Choice)>,
}

impl Proposal {
    fn of(run: &Run<'_>, store: &Store, cycle: CycleId) -> Result<Proposal, Failure> {
        if !run.row_of(store, cycle)?.manner.itinerant {
            return Err(Failure::refused(run.text().say("host-one-place")));
        }
        let hosting = store.hosting(cycle, run.today())?;
        let sessions = store.sessions(cycle, run.today())?;
        let choices = propose(&hosting.candidates, &hosting.slots).into_iter();
        let open = choices.filter(|choice| choice.why != Why::Fixed).filter_map(|choice| {
            let session = sessions.iter().find(|session| session.id == choice.session)?;
            Some((session.clone(), choice))
        });
        Ok(Proposal { open: open.collect(), hosting })
    }

    fn name(&self, choice: &Choice) -> Option<String> {
        choice.host.and_then(|host| self.hosting.names.get(&host).cloned())
    }
}

/// Each session with its host and the sentence that explains it.
fn show(run: &mut Run<'_>, store: &Store, proposal: &Proposal) -> Ended {
    let text = run.text();
    let why = |choice: &Choice| tell::host_choice(text, choice, &proposal.hosting);
    if proposal.open.is_empty() {
        run.out.word(&text.say("cli-all-hosted"));
    }
    if run.out.is_json() {
        let proposals = proposal.open.iter().map(|(session, choice)| json::HostProposal {
            session: session.into(),
            host: choice.host.zip(proposal.name(choice)).map(|(id, name)| json::Named { id: id.0, name }),
            why: why(choice),
        });
        run.out.object(&json::HostProposals { proposals: proposals.collect() })?;
    } else if let Some((session, _)) = proposal.open.first() {
        run.out.title(&run.row_of(store, session.cycle)?.name);
        for (session, choice) in &proposal.open {
            let date = text.date(session.date, DateStyle::Numeric);
            let host = proposal.name(choice).unwrap_or_else(|| text.say("cli-no-host"));
            run.out.pieces(&[(Tone::Plain, &date), (Tone::Plain, "  "), (Tone::Strong, &host)]);
            run.out.paragraph(Tone::Faint, &why(choice));
        }
    }
    Ok(if proposal.open.is_empty() { Exit::Nothing } else { Exit::Done })
}
