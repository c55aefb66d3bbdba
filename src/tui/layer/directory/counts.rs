//! How many institutions and teams there are, by sector and by step.

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::command::Id;
use crate::domain::institution::{SectorCount, TeamStep, count, whole};
use crate::store::Institution;
use crate::tell;
use crate::tui::layer::Layer;
use crate::tui::layer::frame::frame;
use crate::tui::layer::list::Place;
use crate::tui::outcome::Outcome;
use crate::tui::pane::{write, write_right};
use crate::tui::view::View;

/// Columns of a figure, with the gap before it.
const FIGURE: u16 = 10;
/// Less than this, and steps stand below the sectors.
const TABLE: u16 = 72;

/// The counts.
struct Counts {
    sectors: Vec<SectorCount>,
    place: Place,
}

/// Opens the counts of all institutions.
pub(super) fn open(all: &[Institution]) -> Outcome {
    Outcome::Open(Box::new(Counts { sectors: counted(all), place: Place::default() }))
}

fn counted(all: &[Institution]) -> Vec<SectorCount> {
    count(all.iter().map(|one| (one.details.sector.as_str(), one.teams.as_slice())))
}

/// A name, its figures, and how they look.
type Line = (String, Vec<String>, Style);

impl Counts {
    fn lines(&self, view: &View, table: bool) -> Vec<Line> {
        let text = view.text();
        let figures = |count: &SectorCount| {
            let mut figures = vec![count.institutions.to_string()];
            // A nought is no news.
            let teams =
                count.teams.iter().map(|teams| if *teams == 0 { "·".into() } else { teams.to_string() });
            figures.extend(teams.filter(|_| table));
            figures
        };
        let named = |count: &SectorCount| match count.sector.as_str() {
            "" => text.say("inst-no-sector"),
            sector => sector.to_owned(),
        };
        let mut lines: Vec<Line> =
            self.sectors.iter().map(|count| (named(count), figures(count), Style::new())).collect();
        let sum = whole(&self.sectors);
        lines.push((text.say("inst-total"), figures(&sum), view.theme.title.0));
        if !table {
            lines.push((String::new(), Vec::new(), Style::new()));
            lines.extend(
                TeamStep::ALL.into_iter().zip(sum.teams).map(|(step, teams)| {
                    (tell::team_step(text, step), vec![teams.to_string()], Style::new())
                }),
            );
        }
        lines
    }

    fn heads(view: &View, table: bool) -> Line {
        let text = view.text();
        let mut heads = vec![text.say("inst-count-institutions")];
        let short = |step: TeamStep| text.say(&format!("inst-short-{}", step.word()));
        heads.extend(TeamStep::ALL.map(short).into_iter().filter(|_| table));
        (text.say("inst-sector"), heads, view.theme.heading.0)
    }
}

fn draw_line((name, figures, style): &Line, row: Rect, buf: &mut Buffer) {
    let taken = FIGURE * u16::try_from(figures.len()).unwrap_or(0);
    let named = row.width.saturating_sub(taken);
    write(buf, row.x, row.y, name, named, *style);
    for (figure, x) in figures.iter().zip((row.x + named..).step_by(usize::from(FIGURE))) {
        write_right(buf, x + 1, row.y, figure, FIGURE - 1, *style);
    }
}

impl Layer for Counts {
    fn key(&mut self, view: &View, key: KeyEvent, id: Option<Id>) -> Outcome {
        if let Some(Id::Close | Id::Confirm) = id {
            return Outcome::Close;
        }
        self.place.letter_key(key.code, self.lines(view, false).len());
        Outcome::Nothing
    }

    fn reload(&mut self, view: &View) {
        if let Ok(all) = view.store.institutions(view.board.today) {
            self.sectors = counted(&all);
        }
    }

    fn draw(&mut self, view: &View, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let table = area.width >= TABLE + 4;
        let lines = self.lines(view, table);
        let height = u16::try_from(lines.len() + 3).unwrap_or(u16::MAX);
        let inner = frame(view, &view.text().say("inst-counts"), 92, height, area, buf);
        draw_line(&Counts::heads(view, table), Rect { height: 1, ..inner }, buf);
        let shown = self.place.window(inner.height.saturating_sub(1), lines.len());
        for (y, at) in (inner.y + 1..).zip(shown) {
            draw_line(&lines[at], Rect { y, height: 1, ..inner }, buf);
        }
        None
    }

    fn hints(&self) -> &'static [Id] {
        &[Id::Close]
    }
}
