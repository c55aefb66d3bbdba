//! Aligned columns: the first gives way, the spare ones go, where the terminal is narrow.

use super::{Out, Tone};
use crate::text::clean;

/// Between two columns.
const GAP: &str = "  ";
/// The first column has this before any spare one has room...
const FAIR: usize = 18;
/// ...and is never narrower than this.
const LEAST: usize = 10;

/// One column.
#[derive(Debug, Clone)]
pub struct Column {
    head: String,
    right: bool,
    /// How soon it goes where there is no room: the greatest first; none stays.
    spare: Option<u64>,
}

impl Column {
    /// A column of words.
    pub fn left(head: String) -> Column {
        Column { head, right: false, spare: None }
    }

    /// A column of figures.
    pub fn right(head: String) -> Column {
        Column { head, right: true, spare: None }
    }

    /// It goes where there is no room, after those on its right.
    pub fn spare(self) -> Column {
        self.spare_at(0)
    }

    /// It goes where there is no room, before those with less.
    pub fn spare_at(self, distance: u64) -> Column {
        Column { spare: Some(distance), ..self }
    }
}

/// Lines in columns.
pub struct Columns {
    columns: Vec<Column>,
    rows: Vec<Vec<(Tone, String)>>,
}

impl Columns {
    /// No lines yet.
    pub fn new(columns: Vec<Column>) -> Columns {
        Columns { columns, rows: Vec::new() }
    }

    /// One line more.
    pub fn row(&mut self, cells: Vec<(Tone, String)>) {
        self.rows.push(cells);
    }

    /// The lines under their heads, in the width of the terminal.
    pub fn show(&self, out: &mut Out) {
        let all = 0..self.columns.len();
        let mut shown: Vec<usize> =
            all.clone().filter(|at| self.columns[*at].spare.is_none() || self.says(*at)).collect();
        let mut widths: Vec<usize> = all.map(|at| self.width(at)).collect();
        if let Some(room) = out.width() {
            self.squeeze(room, &mut shown, &mut widths);
        }
        if self.columns.iter().any(|column| !column.head.is_empty()) {
            let head: Vec<_> = self.columns.iter().map(|column| (Tone::Faint, column.head.clone())).collect();
            self.line(out, &shown, &widths, &head);
        }
        for row in &self.rows {
            self.line(out, &shown, &widths, row);
        }
    }

    /// Takes spare columns out, the sparest first, then takes from the first column, until the rest has room.
    fn squeeze(&self, room: usize, shown: &mut Vec<usize>, widths: &mut [usize]) {
        let needed = |shown: &[usize], first: usize| {
            let others = shown.iter().filter(|at| **at != 0).map(|at| GAP.len() + widths[*at]);
            first + others.sum::<usize>()
        };
        while needed(shown, widths[0].min(FAIR)) > room {
            let spare = shown.iter().filter(|at| self.columns[**at].spare.is_some());
            let Some(gone) = spare.max_by_key(|at| (self.columns[**at].spare, **at)).copied() else { break };
            shown.retain(|at| *at != gone);
        }
        let beyond = needed(shown, widths[0]).saturating_sub(room);
        widths[0] = widths[0].saturating_sub(beyond).max(widths[0].min(LEAST));
    }

    /// Whether a column has anything under its head.
    fn says(&self, at: usize) -> bool {
        self.rows.iter().filter_map(|row| row.get(at)).any(|(_, cell)| !cell.is_empty())
    }

    fn width(&self, at: usize) -> usize {
        let cells = self.rows.iter().filter_map(|row| row.get(at)).map(|(_, cell)| clean::width(cell));
        cells.chain([clean::width(&self.columns[at].head)]).max().unwrap_or_default()
    }

    fn line(&self, out: &mut Out, shown: &[usize], widths: &[usize], row: &[(Tone, String)]) {
        let says = |at: &&usize| row.get(**at).is_some_and(|(_, cell)| !cell.is_empty());
        let shown = &shown[..shown.iter().rposition(|at| says(&at)).map_or(0, |last| last + 1)];
        let mut pieces: Vec<(Tone, String)> = Vec::with_capacity(shown.len() * 2);
        for (n, at) in shown.iter().enumerate() {
            let Some((tone, cell)) = row.get(*at) else { continue };
            if n > 0 {
                pieces.push((Tone::Plain, GAP.to_owned()));
            }
            let last = n + 1 == shown.len();
            let cell = match (self.columns[*at].right, last) {
                (true, _) => clean::pad_left(cell, widths[*at]),
                (false, true) => clean::fit(cell, widths[*at]),
                (false, false) => clean::pad(cell, widths[*at]),
            };
            pieces.push((*tone, cell));
        }
        let pieces: Vec<(Tone, &str)> = pieces.iter().map(|(tone, piece)| (*tone, piece.as_str())).collect();
        out.pieces(&pieces);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn out(width: Option<usize>) -> Out {
        Out { data: Vec::new(), json: false, quiet: false, colour: false, width }
    }

    fn shown(columns: &Columns, width: Option<usize>) -> String {
        let mut out = out(width);
        columns.show(&mut out);
        String::from_utf8(out.data).unwrap()
    }

    fn plain(cells: &[&str]) -> Vec<(Tone, String)> {
        cells.iter().map(|cell| (Tone::Plain, (*cell).to_owned())).collect()
    }

    fn fees() -> Columns {
        let head = |name: &str| name.to_owned();
        let mut columns = Columns::new(vec![
            Column::left(head("Name")),
            Column::right(head("Rest")),
            Column::left(head("Far")).spare_at(9),
            Column::left(head("Near")).spare_at(1),
            Column::left(head("Nothing")).spare(),
        ]);
        columns.row(plain(&["Amina Benali-Exemple", "5,00", "far away", "near by", ""]));
        columns.row(plain(&["世界你好", "1 250,00", "", "", ""]));
        columns
    }

    #[test]
    fn off_a_terminal_everything_is_shown_and_aligned() {
        let expected = "\
Name                      Rest  Far       Near
Amina Benali-Exemple      5,00  far away  near by
世界你好              1 250,00
";
        assert_eq!(shown(&fees(), None), expected);
    }

    #[test]
    fn where_there_is_no_room_the_spare_goes_then_the_first_gives_way() {
        for (width, expected) in [
            (40, "Amina Benali-Exemple      5,00  near by"),
            (38, "Amina Benali-Exemp…      5,00  near by"),
            (30, "Amina Benali-Exemple      5,00"),
            (24, "Amina Benali-…      5,00"),
        ] {
            let shown = shown(&fees(), Some(width));
            assert_eq!(shown.lines().nth(1), Some(expected), "{width}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_line_is_wider_than_the_terminal(
            width in 1..120_usize,
            rows in proptest::collection::vec(proptest::collection::vec("\\PC{0,30}", 5), 0..5),
        ) {
            let mut columns = fees();
            for row in &rows {
                columns.row(plain(&row.iter().map(String::as_str).collect::<Vec<_>>()));
            }
            for line in shown(&columns, Some(width)).lines() {
                proptest::prop_assert!(clean::width(line) <= width, "{line:?} in {width}");
            }
        }
    }
}
