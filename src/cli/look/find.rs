//! `ronde find`: people and institutions.

use crate::cli::exit::Exit;
use crate::cli::json;
use crate::cli::out::Tone;
use crate::cli::run::{Ended, Run};
use crate::domain::id::CycleId;
use crate::store::{Found, FoundPerson};

/// Whoever and whatever fits the text.
pub fn find(run: &mut Run<'_>) -> Ended {
    let wanted = run.args.needed("text");
    let found = run.read()?.find(&wanted, u32::MAX)?;
    let nothing = found.people.is_empty() && found.institutions.is_empty();
    if run.out.is_json() {
        run.out.object(&object(found))?;
    } else if !nothing {
        tell(run, &found);
    }
    if nothing {
        run.out.word(&run.text().with("cli-nothing-found", &[("wanted", wanted.into())]));
        return Ok(Exit::Nothing);
    }
    Ok(Exit::Done)
}

fn object(found: Found) -> json::Found {
    let named = |(CycleId(id), name)| json::Named { id, name };
    let person = |person: FoundPerson| json::Contact {
        id: person.id,
        name: person.name(),
        role: person.role,
        institution: person.institution,
        email: person.email,
        phone: person.phone,
        cycles: person.cycles.into_iter().map(named).collect(),
    };
    json::Found {
        people: found.people.into_iter().map(person).collect(),
        institutions: found
            .institutions
            .into_iter()
            .map(|found| json::Institution {
                id: found.id.0,
                name: found.name,
                sector: found.sector,
                address: found.address,
                people: found.people,
            })
            .collect(),
    }
}

/// Short lines under each name: readable on 40 columns.
fn tell(run: &mut Run<'_>, found: &Found) {
    let text = run.text();
    for person in &found.people {
        let number = format!("  {}", person.id);
        run.out.pieces(&[(Tone::Strong, &person.name()), (Tone::Faint, &number)]);
        let role = person.role.map(|role| text.say(&format!("role-{}", role.word()))).unwrap_or_default();
        let cycles: Vec<&str> = person.cycles.iter().map(|(_, name)| name.as_str()).collect();
        for facts in [
            vec![role.as_str(), &person.institution],
            vec![person.phone.as_str(), &person.email],
            vec![&cycles.join(", ")],
        ] {
            let known: Vec<&str> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
            if !known.is_empty() {
                run.out.line(&format!("  {}", known.join(" · ")));
            }
        }
    }
    for institution in &found.institutions {
        let number = format!("  {}", institution.id);
        run.out.pieces(&[(Tone::Strong, &institution.name), (Tone::Faint, &number)]);
        let people = text.with("inst-people", &[("count", institution.people.into())]);
        let kind = text.say("cli-institution");
        for facts in [vec![kind.as_str(), &institution.sector, &people], vec![&institution.address]] {
            let known: Vec<&str> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
            if !known.is_empty() {
                run.out.line(&format!("  {}", known.join(" · ")));
            }
        }
    }
}
