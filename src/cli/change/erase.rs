//! `ronde privacy erase`: the people of a cycle, or one person, when that was confirmed by name.

use std::io::{self, IsTerminal};

use crate::cli::exit::{Exit, Failure};
use crate::cli::json;
use crate::cli::run::{Ended, Run};
use crate::domain::erasure::{Whose, confirms};
use crate::domain::id::PersonId;
use crate::store::{Change, Erasing, ErasurePlan, ErasureReport, Store};
use crate::tell::{self, PageLine, Weight};
use crate::text::DateStyle;

/// Erases, or says what it would take.
pub fn erase(run: &mut Run<'_>) -> Ended {
    if run.args.flag("dry-run") {
        return rehearse(run);
    }
    let mut store = run.write()?;
    let began = under_way(run, &store)?;
    let (whose, name) = match (whose(run, &store), began) {
        // It was them, and they are gone.
        (Err(Failure::Said(Exit::Nothing, _)), true) => return Ok(Exit::Done),
        (found, _) => found?,
    };
    if let Some(said) = erased(run, &store, whose, &name)? {
        return if began { Ok(Exit::Done) } else { Err(Failure::refused(said)) };
    }
    let today = run.today();
    let plan = run.worded(store.erasure_plan(whose, today), &store)?;
    before(run, whose, &name, &plan);
    confirm(run, &name)?;
    let change = Change::Erase { whose, today, seen: Some(plan.figures) };
    run.worded(store.apply(&change), &store)?;
    if let Some(mut erasing) = store.erasing()? {
        finish(run, &store, &mut erasing)?;
    }
    Ok(Exit::Done)
}

/// What opening the book to change it completed, or could not: told, and certified.
pub fn resume(run: &Run<'_>, store: &Store) {
    let text = run.text();
    if let Some(report) = store.resumed() {
        run.out.word(&tell::resumed(text, report));
    }
    // What cannot be certified now is at the next start, and stands in nobody's way.
    if let Err(why) = tell::certify(text, store, run.today()) {
        run.out.error(&tell::unfinished(text, store, &why));
    }
}

/// What it would take; nothing is written.
fn rehearse(run: &mut Run<'_>) -> Ended {
    let store = run.read()?;
    let (whose, name) = whose(run, &store)?;
    if let Some(said) = erased(run, &store, whose, &name)? {
        return Err(Failure::refused(said));
    }
    let plan = run.worded(store.erasure_plan(whose, run.today()), &store)?;
    if run.out.is_json() {
        let named = |id| Some(json::Named { id, name: name.clone() });
        let (cycle, person) = match whose {
            Whose::Cycle(id) => (named(id.0), None),
            Whose::Person(id) => (None, named(id.0)),
        };
        run.out.object(&json::ErasureRehearsed::of(cycle, person, &plan))?;
        return Ok(Exit::Done);
    }
    let title = tell::erasure_title(run.text(), whose, &name);
    let page = tell::erasure_before(run.text(), whose, &plan, run.today(), false);
    run.out.title(&title);
    run.out.line("");
    run.out.page(&page);
    Ok(Exit::Done)
}

/// Goes on with what was cut off; whether something was.
fn under_way(run: &mut Run<'_>, store: &Store) -> Result<bool, Failure> {
    if let Some(mut erasing) = store.erasing()? {
        run.out.word(&run.text().say("priv-goes-on"));
        finish(run, store, &mut erasing)?;
        return Ok(true);
    }
    Ok(store.resumed().is_some())
}

/// Whom the words mean: a cycle by its number or name, else a person.
fn whose(run: &Run<'_>, store: &Store) -> Result<(Whose, String), Failure> {
    let wanted = run.args.needed("whose");
    let person = |id: PersonId| -> Result<(Whose, String), Failure> {
        Ok((Whose::Person(id), store.person_name(id)?.unwrap_or_default()))
    };
    if run.args.flag("person") {
        return person(run.person_named(store, &wanted)?);
    }
    let cycles = store.cycles_named(&wanted)?;
    let by_number = wanted.trim().parse::<i64>().is_ok();
    let people = if by_number && !cycles.is_empty() { Vec::new() } else { store.find(&wanted, 1)?.people };
    match (&cycles[..], &people[..]) {
        ([], []) if !by_number => Err(Failure::nothing(about(run, "priv-none", &wanted))),
        ([], _) => person(run.person_named(store, &wanted)?),
        ([(id, name)], []) => Ok((Whose::Cycle(*id), name.clone())),
        (_, []) => run.cycle_named(store, &wanted).map(|id| (Whose::Cycle(id), String::new())),
        (cycles, people) => {
            let text = run.text();
            let mut said = vec![about(run, "priv-both", &wanted)];
            said.extend(
                cycles.iter().map(|(id, name)| format!("{id:>6}  {name} ({})", text.say("priv-both-cycle"))),
            );
            said.extend(
                people
                    .iter()
                    .map(|one| format!("{:>6}  {} ({})", one.id, one.name(), text.say("priv-both-person"))),
            );
            Err(Failure::Said(Exit::Refused, said))
        }
    }
}

fn about(run: &Run<'_>, id: &str, wanted: &str) -> String {
    run.text().with(id, &[("wanted", wanted.into())])
}

/// That the people of a cycle are gone already, if they are.
fn erased(run: &Run<'_>, store: &Store, whose: Whose, name: &str) -> Result<Option<String>, Failure> {
    let Whose::Cycle(id) = whose else { return Ok(None) };
    let cycles = store.privacy(run.today())?.cycles;
    let erased = cycles.into_iter().find(|cycle| cycle.id == id).and_then(|cycle| cycle.erased_on);
    Ok(erased.map(|on| {
        let day = run.text().date(on, DateStyle::Long);
        run.text().with("priv-already", &[("cycle", name.into()), ("day", day.into())])
    }))
}

/// What has to be known before, told at once; who confirmed already may be quiet.
fn before(run: &Run<'_>, whose: Whose, name: &str, plan: &ErasurePlan) {
    let title = tell::erasure_title(run.text(), whose, name);
    let mut page = vec![PageLine { weight: Weight::Title, indent: 0, text: title }];
    page.push(PageLine { weight: Weight::Plain, indent: 0, text: String::new() });
    page.extend(tell::erasure_before(run.text(), whose, plan, run.today(), false));
    run.out.told(&page, run.args.text("confirm").is_none());
}

/// The whole name, as an argument or typed on a terminal; without it nothing is done.
fn confirm(run: &Run<'_>, name: &str) -> Result<(), Failure> {
    let text = run.text();
    let typed = match run.args.text("confirm") {
        Some(typed) => typed,
        None if io::stdin().is_terminal() => {
            run.out.error(&text.with("priv-type-name", &[("name", name.into())]));
            let mut line = String::new();
            io::stdin().read_line(&mut line)?;
            line
        }
        None => return Err(Failure::refused(text.with("priv-confirm-how", &[("name", name.into())]))),
    };
    let typed = typed.trim();
    if confirms(name, typed) {
        Ok(())
    } else if typed.is_empty() {
        Err(Failure::refused(text.say("priv-no-name")))
    } else {
        let args = [("typed", typed.into()), ("name", name.into())];
        Err(Failure::refused(text.with("priv-other-name", &args)))
    }
}

/// Takes every step that is left, then tells what came of it.
fn finish(run: &mut Run<'_>, store: &Store, erasing: &mut Erasing) -> Result<(), Failure> {
    let progress = io::stderr().is_terminal();
    while let Some(step) = erasing.next {
        if progress {
            run.out.word(&format!("{}…", tell::erasure_step(run.text(), step)));
        }
        tell::go_on(run.text(), store, erasing, run.today())
            .map_err(|why| Failure::Said(Exit::Unusable, vec![tell::unfinished(run.text(), store, &why)]))?;
    }
    done(run, &erasing.report)
}

fn done(run: &mut Run<'_>, report: &ErasureReport) -> Result<(), Failure> {
    if run.out.is_json() {
        let paths =
            |paths: &[std::path::PathBuf]| paths.iter().map(|path| path.display().to_string()).collect();
        return run.out.object(&json::ErasureDone {
            cycle: report.cycle,
            figures: report.figures,
            certificate: report.certificate.as_ref().map(|path| path.display().to_string()),
            removed: paths(&report.removed),
            left: paths(&report.left),
        });
    }
    let page = tell::erasure_done(run.text(), report, false);
    run.out.page(&page);
    Ok(())
}
