//! The whole book as text, and the effect of a step on it: written without the journal, to check the journal.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use serde_json::{Map, Value};

pub type Row = Map<String, Value>;

/// Each row as JSON, by table and key.
pub type Dump = BTreeMap<(String, String), String>;

/// What is left out: the journal itself, and what no undo takes back.
const JOURNAL: [&str; 5] = ["journal", "journal_images", "revisions", "secrets", "spent_references"];

fn tables(conn: &Connection) -> Vec<(String, String, String)> {
    let mut query = conn
        .prepare(
            "SELECT t.name, group_concat('''' || c.name || ''', ' || c.name, ', '),
                    group_concat(c.name, ', ') FILTER (WHERE c.pk > 0)
             FROM pragma_table_list AS t, pragma_table_info(t.name) AS c
             WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite_%' GROUP BY t.name",
        )
        .unwrap();
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
    rows.map(Result::unwrap).collect()
}

pub struct Dumper {
    conn: Connection,
    book: String,
}

impl Dumper {
    pub fn new(path: &std::path::Path) -> Dumper {
        let conn = Connection::open(path).unwrap();
        let tables = tables(&conn).into_iter().filter(|(name, ..)| !JOURNAL.contains(&name.as_str()));
        let rows = tables.map(|(name, pairs, key)| {
            format!("SELECT '{name}', json_array({key}), json_object({pairs}) FROM {name}")
        });
        let book = rows.collect::<Vec<_>>().join(" UNION ALL ");
        Dumper { conn, book }
    }

    pub fn book(&self) -> Dump {
        self.run(&self.book)
    }

    /// Changes with every commit of somebody else.
    pub fn version(&self) -> i64 {
        self.conn.pragma_query_value(None, "data_version", |row| row.get(0)).unwrap()
    }

    fn run(&self, sql: &str) -> Dump {
        let mut query = self.conn.prepare_cached(sql).unwrap();
        let rows =
            query.query_map([], |row| Ok(((row.get(0)?, row.get(1)?), row.get::<_, String>(2)?))).unwrap();
        rows.map(Result::unwrap).collect()
    }
}

/// What a step did to one row.
#[derive(Debug, Clone)]
pub struct Delta {
    pub at: (String, String),
    pub before: Option<Row>,
    after: Option<Row>,
}

impl Delta {
    /// A session that was put on another day, called off, or that was taken back.
    pub fn changes_day(&self) -> bool {
        let day = |row: &Option<Row>| {
            row.as_ref().map(|row| [row["date"].clone(), row["cancelled_reason"].clone()])
        };
        self.at.0 == "sessions" && day(&self.before) != day(&self.after)
    }
}

pub fn row(text: &str) -> Row {
    serde_json::from_str(text).unwrap()
}

pub fn deltas(before: &Dump, after: &Dump) -> Vec<Delta> {
    let keys: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    keys.into_iter()
        .filter(|key| before.get(*key) != after.get(*key))
        .map(|key| Delta {
            at: key.clone(),
            before: before.get(key).map(|text| row(text)),
            after: after.get(key).map(|text| row(text)),
        })
        .collect()
}

/// The book with a step taken back, if every column still holds what it wrote and every rule holds after.
pub fn without(now: &Dump, step: &[Delta]) -> Option<Dump> {
    let mut dump = now.clone();
    for Delta { at, before, after } in step {
        let there = now.get(at).map(|text| row(text));
        match (before, after) {
            (None, Some(after)) if there.as_ref() == Some(after) => {
                dump.remove(at);
            }
            (Some(before), None) if there.is_none() => {
                dump.insert(at.clone(), serde_json::to_string(before).unwrap());
            }
            (Some(before), Some(after)) => {
                let mut there = there?;
                for (column, value) in before.iter().filter(|(column, value)| after[*column] != **value) {
                    if there[column] != after[column] {
                        return None;
                    }
                    there.insert(column.clone(), value.clone());
                }
                dump.insert(at.clone(), serde_json::to_string(&there).unwrap());
            }
            _ => return None,
        }
    }
    is_sound(&dump).then_some(dump)
}

/// Child table, its column, parent table.
const LINKS: [(&str, &str, &str); 22] = [
    ("people", "institution_id", "institutions"),
    ("animators", "cycle_id", "cycles"),
    ("sessions", "cycle_id", "cycles"),
    ("sessions", "host_id", "institutions"),
    ("enrolments", "person_id", "people"),
    ("enrolments", "cycle_id", "cycles"),
    ("enrolments", "payer_id", "institutions"),
    ("marks", "session_id", "sessions"),
    ("marks", "person_id", "people"),
    ("guests", "session_id", "sessions"),
    ("payments", "payer_id", "institutions"),
    ("allocations", "payment_id", "payments"),
    ("allocations", "enrolment_id", "enrolments"),
    ("payment_references", "enrolment_id", "enrolments"),
    ("payment_references", "batch_id", "batches"),
    ("batches", "cycle_id", "cycles"),
    ("batches", "institution_id", "institutions"),
    ("payments", "reverses", "payments"),
    ("movements", "payment_id", "payments"),
    ("movements", "maybe_id", "movements"),
    ("sightings", "movement_id", "movements"),
    ("questions", "session_id", "sessions"),
];

const UNIQUE: [(&str, &[&str]); 10] = [
    ("institutions", &["key"]),
    ("cycles", &["name"]),
    ("enrolments", &["cycle_id", "person_id"]),
    ("payment_references", &["digits"]),
    ("payment_references", &["enrolment_id"]),
    ("payment_references", &["batch_id"]),
    ("batches", &["cycle_id", "institution_id"]),
    ("payments", &["reverses"]),
    ("movements", &["payment_id"]),
    ("movements", &["account_hash", "booked_on", "amount_cents", "currency", "occurrence"]),
];

/// Links lead somewhere, what is unique is, and the rules of attendance, money and places hold.
fn is_sound(dump: &Dump) -> bool {
    let mut tables: BTreeMap<&str, Vec<Row>> = BTreeMap::new();
    for ((table, _), text) in dump {
        tables.entry(table).or_default().push(row(text));
    }
    let of = |table: &str| tables.get(table).map_or(&[][..], Vec::as_slice);
    let number = |row: &Row, column: &str| row[column].as_i64().unwrap_or_default();
    let linked = LINKS.iter().all(|(child, column, parent)| {
        of(child).iter().all(|row| {
            row[*column].is_null() || dump.contains_key(&((*parent).into(), format!("[{}]", row[*column])))
        })
    });
    let unique = UNIQUE.iter().all(|(table, columns)| {
        let mut seen = BTreeSet::new();
        of(table)
            .iter()
            .filter(|row| columns.iter().all(|c| !row[*c].is_null()))
            .all(|row| seen.insert(columns.iter().map(|c| row[*c].to_string()).collect::<Vec<_>>()))
    });
    let cycle_of: BTreeMap<i64, i64> =
        of("sessions").iter().map(|s| (number(s, "id"), number(s, "cycle_id"))).collect();
    let places: BTreeSet<(i64, i64)> =
        of("enrolments").iter().map(|e| (number(e, "cycle_id"), number(e, "person_id"))).collect();
    let marked = of("marks").iter().all(|mark| {
        let cycle = cycle_of.get(&number(mark, "session_id"));
        cycle.is_some_and(|cycle| places.contains(&(*cycle, number(mark, "person_id"))))
    });
    let sums = |column: &str| {
        let mut sums: BTreeMap<i64, i64> = BTreeMap::new();
        for part in of("allocations") {
            *sums.entry(number(part, column)).or_default() += number(part, "amount_cents");
        }
        sums
    };
    let (paid, allocated) = (sums("enrolment_id"), sums("payment_id"));
    let within = of("payments").iter().all(|payment| {
        allocated
            .get(&number(payment, "id"))
            .is_none_or(|sum| sum.abs() <= number(payment, "amount_cents").abs())
    });
    let batches: BTreeSet<(i64, i64)> =
        of("batches").iter().map(|b| (number(b, "cycle_id"), number(b, "institution_id"))).collect();
    let payers = of("enrolments").iter().all(|e| {
        e["payer_id"].is_null() || batches.contains(&(number(e, "cycle_id"), number(e, "payer_id")))
    });
    let seated = |cycle: i64| {
        let sits =
            |e: &&Row| number(e, "cycle_id") == cycle && number(e, "waiting") == 0 && e["left_on"].is_null();
        i64::try_from(of("enrolments").iter().filter(sits).count()).unwrap()
    };
    let room = of("cycles").iter().all(|cycle| seated(number(cycle, "id")) <= number(cycle, "capacity"));
    let reduced = of("enrolments").iter().all(|e| number(e, "reduction_cents") <= number(e, "price_cents"));
    let text = |row: &Row, column: &str| row[column].as_str().unwrap_or_default().to_owned();
    let spans = of("cycles").iter().all(|cycle| {
        let own = of("sessions").iter().filter(|s| number(s, "cycle_id") == number(cycle, "id"));
        let days: BTreeSet<String> = own.map(|session| text(session, "date")).collect();
        days.first().is_some_and(|first| *first >= text(cycle, "starts_on"))
            && days.last() == Some(&text(cycle, "ends_on"))
    });
    // As the checks of the schema: what is decided keeps neither name nor text, and might be no other any more.
    let decided = of("movements").iter().all(|movement| {
        let bare = ["counterparty", "text"].iter().all(|column| text(movement, column).is_empty());
        (text(movement, "state") == "open" || bare && movement["maybe_id"].is_null())
            && (text(movement, "state") == "settled") != movement["payment_id"].is_null()
    });
    let owed = paid.values().all(|sum| *sum >= 0);
    linked && unique && marked && owed && within && payers && room && reduced && spans && decided
}
