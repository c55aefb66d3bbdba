//! Whether two movements of one account, day and amount are the same. Knows no book and no file.

use super::Sighting;

/// What comparing two movements says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Likeness {
    /// One and the same.
    Same,
    /// Cannot be told: the formats say different things of what may be one.
    Unsure,
    /// Two movements.
    Different,
}

/// By reference, else by account, else by name and text.
pub(super) fn same(one: &Sighting, other: &Sighting) -> Likeness {
    let across = one.format != other.format;
    let in_doubt = if across { Likeness::Unsure } else { Likeness::Different };
    let payers = one.payer.as_ref().zip(other.payer.as_ref()).map(|(a, b)| a == b);
    let words = one.name == other.name && one.text == other.text;
    match (one.reference, other.reference) {
        (Some(a), Some(b)) if a != b => Likeness::Different,
        _ if payers == Some(false) => Likeness::Different,
        (Some(_), Some(_)) => Likeness::Same,
        // Formats word one transfer differently; within one format other words are another transfer.
        (None, None) if words || (across && payers == Some(true)) => Likeness::Same,
        _ => in_doubt,
    }
}
