//! Aligned columns: the first gives way, the spare ones go, where the terminal is narrow.

use super::{Out, Tone};
use crate::text::clean;

/// Between two columns.
const GAP: &str = "  ";
/// The first column is never narrower than this.
const LEAST: usize = 10;

/// One column.
#[derive(Debug, Clone)]
pub struct Column {
    head: String,
    right: bool,
    spare: bool,
}

impl Column {
    /// A column of words.
    pub fn left(head: String) -> Column {
        Column { head, right: false, spare: false }
    }

    /// A column of figures.
    pub fn right(head: String) -> Column {
        Column { head, right: true, spare: false }
    }

    /// It goes where there is no room.
    pub fn spare(self) -> Column {
        Column { spare: true, ..self }
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
            all.clone().filter(|at| !self.columns[*at].spare || self.says(*at)).collect();
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

    /// Takes spare columns out, the last first, then takes from the first column, until the rest has room.
    fn squeeze(&self, room: usize, shown: &mut Vec<usize>, widths: &mut [usize]) {
        let least = widths[0].min(LEAST);
        let needed = |shown: &[usize], first: usize| {
            let others = shown.iter().filter(|at| **at != 0).map(|at| GAP.len() + widths[*at]);
            first + others.sum::<usize>()
        };
        while needed(shown, least) > room {
            let Some(at) = shown.iter().rposition(|at| self.columns[*at].spare) else { break };
            shown.remove(at);
        }
        let beyond = needed(shown, widths[0]).saturating_sub(room);
        widths[0] = widths[0].saturating_sub(beyond).max(least);
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
