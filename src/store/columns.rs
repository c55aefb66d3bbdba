//! Every column of the book: whether it holds personal data, and what the end of the cycle does to it.
//!
//! The one list for erasure; a test fails when a column of the schema is missing from it.

/// What a column says about people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// Nothing about anybody.
    Nothing,
    /// Which rows belong to somebody: personal as long as the person is there.
    Link,
    /// Personal data.
    Personal,
}

/// What happens to a column when the cycle ends and its people are erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AtEnd {
    /// Stays, for statistics and accounts.
    Keep,
    /// Emptied (NULL or an empty text); the row stays.
    Empty,
    /// The row goes, if it is one of those that the erasure is about (`apply/erase/rows.rs` says which).
    Delete,
}

/// One column of the schema.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Its table.
    pub table: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What it says about people.
    pub holds: Holds,
    /// What the end of the cycle does to it.
    pub at_end: AtEnd,
    /// Typed by hand, so that it may name anybody: what happens wherever it names somebody who goes.
    pub naming: Option<AtEnd>,
}

const fn column(table: &'static str, name: &'static str, holds: Holds, at_end: AtEnd) -> Column {
    Column { table, name, holds, at_end, naming: None }
}

const fn typed(
    table: &'static str,
    name: &'static str,
    holds: Holds,
    at_end: AtEnd,
    naming: AtEnd,
) -> Column {
    Column { naming: Some(naming), ..column(table, name, holds, at_end) }
}

use AtEnd::{Delete, Empty, Keep};
use Holds::{Link, Nothing, Personal};

/// The list.
#[rustfmt::skip]
pub const COLUMNS: &[Column] = &[
    column("institutions", "id", Nothing, Keep),
    column("institutions", "name", Nothing, Keep),
    column("institutions", "key", Nothing, Keep),
    typed("institutions", "sector", Nothing, Keep, Empty),
    typed("institutions", "address", Nothing, Keep, Empty),
    typed("institutions", "room", Nothing, Keep, Empty),

    column("team_steps", "id", Nothing, Keep),
    column("team_steps", "institution_id", Nothing, Keep),
    typed("team_steps", "team", Nothing, Keep, Delete),
    column("team_steps", "step", Nothing, Keep),
    column("team_steps", "reached_on", Nothing, Keep),

    column("people", "id", Link, Delete),
    column("people", "given", Personal, Delete),
    column("people", "family", Personal, Delete),
    column("people", "sort_key", Personal, Delete),
    column("people", "search_key", Personal, Delete),
    column("people", "role", Personal, Delete),
    column("people", "institution_id", Personal, Delete),
    column("people", "email", Personal, Delete),
    column("people", "phone", Personal, Delete),
    column("people", "language", Personal, Delete),

    column("cycles", "id", Nothing, Keep),
    column("cycles", "name", Nothing, Keep),
    column("cycles", "formula", Nothing, Keep),
    column("cycles", "starts_on", Nothing, Keep),
    column("cycles", "ends_on", Nothing, Keep),
    column("cycles", "fee_cents", Nothing, Keep),
    column("cycles", "capacity", Nothing, Keep),
    column("cycles", "erase_on", Nothing, Keep),
    column("cycles", "closed_on", Nothing, Keep),
    column("cycles", "itinerant", Nothing, Keep),
    column("cycles", "charged", Nothing, Keep),
    column("cycles", "named", Nothing, Keep),

    column("cycles", "erased_on", Nothing, Keep),

    column("cycle_figures", "cycle_id", Nothing, Keep),
    column("cycle_figures", "enrolled", Nothing, Keep),
    column("cycle_figures", "departed", Nothing, Keep),
    column("cycle_figures", "waiting", Nothing, Keep),
    column("cycle_figures", "due_cents", Nothing, Keep),
    column("cycle_figures", "reduced_cents", Nothing, Keep),

    column("role_figures", "cycle_id", Nothing, Keep),
    column("role_figures", "role", Nothing, Keep),
    column("role_figures", "count", Nothing, Keep),

    column("session_figures", "session_id", Nothing, Keep),
    column("session_figures", "expected", Nothing, Keep),
    column("session_figures", "marked", Nothing, Keep),
    column("session_figures", "away", Nothing, Keep),

    column("mark_figures", "session_id", Nothing, Keep),
    column("mark_figures", "mark", Nothing, Keep),
    column("mark_figures", "role", Nothing, Keep),
    column("mark_figures", "count", Nothing, Keep),

    column("settled_allocations", "payment_id", Nothing, Keep),
    column("settled_allocations", "cycle_id", Nothing, Keep),
    column("settled_allocations", "amount_cents", Nothing, Keep),

    column("erasures", "id", Nothing, Keep),
    column("erasures", "at", Nothing, Keep),
    column("erasures", "cycle_id", Nothing, Keep),
    column("erasures", "figures", Nothing, Keep),
    column("erasures", "completed_at", Nothing, Keep),

    // Without the people, no number leads back to anybody.
    column("forgotten", "hash", Nothing, Keep),
    column("forgotten", "erasure_id", Nothing, Keep),

    // Who names a file may name somebody.
    column("written_files", "path", Personal, Delete),
    column("written_files", "kind", Nothing, Delete),
    column("written_files", "at", Nothing, Delete),
    column("written_files", "digest", Nothing, Delete),

    column("animators", "cycle_id", Nothing, Delete),
    column("animators", "position", Nothing, Delete),
    column("animators", "name", Personal, Delete),

    column("sessions", "id", Nothing, Keep),
    column("sessions", "cycle_id", Nothing, Keep),
    column("sessions", "date", Nothing, Keep),
    column("sessions", "starts", Nothing, Keep),
    column("sessions", "ends", Nothing, Keep),
    column("sessions", "moved_from", Nothing, Keep),
    column("sessions", "holiday", Nothing, Keep),
    column("sessions", "host_id", Nothing, Keep),
    // Typed by hand: they may name somebody.
    typed("sessions", "place", Personal, Empty, Empty),
    typed("sessions", "cancelled_reason", Personal, Empty, Empty),
    typed("sessions", "note", Personal, Empty, Empty),

    column("revisions", "session_id", Nothing, Keep),
    column("revisions", "number", Nothing, Keep),
    column("revisions", "at", Nothing, Keep),

    column("enrolments", "id", Link, Delete),
    column("enrolments", "person_id", Link, Delete),
    column("enrolments", "cycle_id", Nothing, Delete),
    column("enrolments", "joined_on", Personal, Delete),
    column("enrolments", "left_on", Personal, Delete),
    column("enrolments", "waiting", Personal, Delete),
    column("enrolments", "price_cents", Personal, Delete),
    column("enrolments", "reduction_cents", Personal, Delete),
    typed("enrolments", "reduction_reason", Personal, Delete, Empty),
    column("enrolments", "payer_id", Personal, Delete),
    column("enrolments", "price_basis", Personal, Delete),
    column("enrolments", "consent_on", Personal, Delete),
    column("enrolments", "consent_how", Personal, Delete),

    column("marks", "session_id", Nothing, Delete),
    column("marks", "person_id", Link, Delete),
    column("marks", "mark", Personal, Delete),
    typed("marks", "note", Personal, Delete, Empty),

    column("guests", "session_id", Nothing, Keep),
    column("guests", "count", Nothing, Keep),

    column("payments", "id", Nothing, Keep),
    column("payments", "paid_on", Nothing, Keep),
    column("payments", "amount_cents", Nothing, Keep),
    column("payments", "method", Nothing, Keep),
    column("payments", "payer_id", Nothing, Keep),
    column("payments", "bank_ref", Personal, Empty),
    column("payments", "reference", Personal, Empty),
    column("payments", "reverses", Nothing, Keep),
    column("payments", "shared", Nothing, Keep),

    column("allocations", "payment_id", Link, Delete),
    column("allocations", "enrolment_id", Link, Delete),
    column("allocations", "amount_cents", Personal, Delete),

    // The number itself must never be issued again, so the row stays.
    column("payment_references", "id", Nothing, Keep),
    column("payment_references", "digits", Nothing, Keep),
    column("payment_references", "enrolment_id", Link, Empty),
    column("payment_references", "batch_id", Nothing, Empty),

    column("batches", "id", Nothing, Delete),
    column("batches", "cycle_id", Nothing, Delete),
    column("batches", "institution_id", Nothing, Delete),

    // Numbers alone, so that none is issued again.
    column("spent_references", "digits", Nothing, Keep),

    // Without the key no hash leads back to an account.
    column("secrets", "name", Nothing, Keep),
    column("secrets", "value", Nothing, Keep),

    // Lines that are settled or set aside stay without whose they were, so that a statement that comes again adds
    // nothing; open ones go (the bank has them).
    column("movements", "id", Nothing, Keep),
    column("movements", "account_hash", Nothing, Keep),
    column("movements", "booked_on", Nothing, Keep),
    column("movements", "valued_on", Nothing, Keep),
    column("movements", "amount_cents", Nothing, Keep),
    column("movements", "currency", Nothing, Keep),
    column("movements", "occurrence", Nothing, Keep),
    column("movements", "kind", Nothing, Keep),
    column("movements", "reference", Personal, Empty),
    column("movements", "counterparty", Personal, Empty),
    column("movements", "text", Personal, Empty),
    column("movements", "state", Nothing, Keep),
    column("movements", "payment_id", Nothing, Keep),
    column("movements", "maybe_id", Nothing, Empty),
    column("movements", "forgotten", Nothing, Keep),

    column("sightings", "id", Nothing, Keep),
    column("sightings", "movement_id", Nothing, Keep),
    column("sightings", "format", Nothing, Keep),
    column("sightings", "amount_cents", Nothing, Keep),
    column("sightings", "batch_cents", Nothing, Keep),
    column("sightings", "reference", Personal, Empty),
    // The bank's own number, hashed: no name and no account leads to it.
    column("sightings", "id_hash", Nothing, Keep),
    column("sightings", "payer_hash", Personal, Empty),
    column("sightings", "name_hash", Personal, Empty),
    column("sightings", "text_hash", Personal, Empty),

    column("questions", "id", Nothing, Delete),
    column("questions", "session_id", Nothing, Delete),
    // A question in somebody's own words may name somebody, too.
    typed("questions", "theme", Personal, Delete, Delete),

    column("settings", "key", Nothing, Keep),
    column("settings", "value", Nothing, Keep),

    column("journal", "id", Nothing, Delete),
    column("journal", "at", Nothing, Delete),
    column("journal", "who", Personal, Delete),
    column("journal", "run", Nothing, Delete),
    column("journal", "deed", Link, Delete),
    column("journal", "undoes", Nothing, Delete),
    column("journal", "undone_by", Nothing, Delete),

    column("journal_images", "id", Nothing, Delete),
    column("journal_images", "step_id", Nothing, Delete),
    column("journal_images", "tbl", Nothing, Delete),
    column("journal_images", "key", Link, Delete),
    column("journal_images", "before", Personal, Delete),
    column("journal_images", "after", Personal, Delete),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::migrate;

    #[test]
    fn every_column_of_the_schema_is_in_the_list_and_none_besides() {
        let mut conn = rusqlite::Connection::open_in_memory().unwrap();
        migrate::fresh(&mut conn).unwrap();
        let mut query = conn
            .prepare(
                "SELECT t.name, c.name FROM pragma_table_list t, pragma_table_info(t.name) c
                 WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite_%' ORDER BY 1, c.cid",
            )
            .unwrap();
        let mut schema: Vec<(String, String)> =
            query.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect();
        let mut listed: Vec<(String, String)> =
            COLUMNS.iter().map(|c| (c.table.to_owned(), c.name.to_owned())).collect();
        schema.sort();
        listed.sort();
        assert_eq!(listed, schema);
    }

    #[test]
    fn personal_data_never_stays() {
        for column in COLUMNS {
            assert!(
                column.holds != Holds::Personal || column.at_end != AtEnd::Keep,
                "{}.{}",
                column.table,
                column.name
            );
        }
    }
}
