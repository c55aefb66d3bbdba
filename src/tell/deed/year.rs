//! Deeds of the year of a group: sessions, hosts, questions, institutions, the next season.

use crate::domain::deed::Deed;
use crate::text::DateStyle;

use super::{Said, figures};

/// What was done; empty for deeds that are told elsewhere.
pub(super) fn deed(said: &Said<'_>, deed: &Deed) -> String {
    let (text, session) = (said.text, ("session", said.session()));
    match deed {
        Deed::MoveSession { from, to, .. } => {
            let (from, to) = (text.date(*from, DateStyle::Day), text.date(*to, DateStyle::Day));
            text.with("deed-move-session", &[("from", from.into()), ("to", to.into())])
        }
        Deed::HoldElsewhere { back: false, .. } => text.with("deed-hold-elsewhere", &[session]),
        Deed::HoldElsewhere { back: true, .. } => text.with("deed-hold-at-host", &[session]),
        Deed::CancelSession { .. } => text.with("deed-cancel-session", &[session]),
        Deed::RestoreSession { .. } => text.with("deed-restore-session", &[session]),
        Deed::AddSession { .. } => text.with("deed-add-session", &[session]),
        Deed::NoteSession { .. } => text.with("deed-note-session", &[session]),
        Deed::SetHost { host: Some(_), .. } => {
            text.with("deed-set-host", &[session, ("host", said.institution())])
        }
        Deed::SetHost { host: None, .. } => text.with("deed-clear-host", &[session]),
        Deed::SetHosts { count } => text.with("deed-set-hosts", &[("count", (*count).into())]),
        Deed::Announce { .. } => said.with("deed-announce", &[session]),
        Deed::WorkOn { count, .. } => text.with("deed-work-on", &[session, ("count", (*count).into())]),
        Deed::AddInstitution { .. } => {
            text.with("deed-add-institution", &[("institution", said.institution())])
        }
        Deed::EditInstitution { .. } => {
            text.with("deed-edit-institution", &[("institution", said.institution())])
        }
        Deed::SetTeamStep { step, on, .. } => {
            let step = ("step", crate::tell::team_step(text, *step).into());
            let institution = ("institution", said.institution());
            match on {
                Some(on) => {
                    let on = ("on", text.date(*on, DateStyle::Numeric).into());
                    text.with("deed-set-team-step", &[step, institution, on])
                }
                None => text.with("deed-clear-team-step", &[step, institution]),
            }
        }
        Deed::ImportInstitutions { added, updated, unchanged } => {
            let ids = ["deed-institutions-added", "deed-import-updated", "deed-import-unchanged"];
            let figures = figures(text, ids, [*added, *updated, *unchanged], "deed-institutions-none");
            text.with("deed-import-institutions", &[("figures", figures.into())])
        }
        Deed::EnrolAgain { enrolled, waiting, .. } => {
            let ids = ["deed-import-enrolled", "deed-import-waiting"];
            let figures = figures(text, ids, [*enrolled, *waiting], "deed-import-nobody");
            text.with("deed-enrol-again", &[("cycle", said.cycle()), ("figures", figures.into())])
        }
        _ => String::new(),
    }
}
