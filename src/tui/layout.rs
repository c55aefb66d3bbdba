//! Where everything stands, for any size of window.

use ratatui::layout::Rect;

use super::cursor::Pane;
use super::header;

/// Smaller windows show a sentence.
pub const LEAST: (u16, u16) = (40, 12);

/// Columns of the pane of cycles that tell what a session is about.
const SESSIONS: u16 = 44;

/// Where everything stands; a pane that is not shown has no place.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct Places {
    pub header: Rect,
    pub cycles: Option<Rect>,
    pub attendance: Option<Rect>,
    pub fees: Option<Rect>,
    pub status: Rect,
    pub hints: Rect,
}

/// The places for a window of this area with this pane in front; none when the window is too small. In a cycle
/// without fees the marks take their place.
pub fn places(area: Rect, pane: Pane, charged: bool) -> Option<Places> {
    if area.width < LEAST.0 || area.height < LEAST.1 {
        return None;
    }
    let top = header::height(area);
    let header = Rect { height: top, ..area };
    let hints = Rect { y: area.bottom() - 1, height: 1, ..area };
    let status = Rect { y: area.bottom() - 2, height: 1, ..area };
    let gap = u16::from(top > 1);
    let body = Rect { y: area.y + top + gap, height: area.height - top - gap - 2, ..area };
    let (cycles, mut attendance, mut fees) = panes(body, pane);
    if let (false, Some(marks)) = (charged, &mut attendance) {
        marks.width = fees.take().map_or(marks.width, |fees| fees.right() - marks.x);
    }
    Some(Places { header, cycles, attendance, fees, status, hints })
}

/// Three panes side by side on a wide window, two on a middling one, the one in front on a narrow one.
fn panes(body: Rect, pane: Pane) -> (Option<Rect>, Option<Rect>, Option<Rect>) {
    let part = |x: u16, width: u16| Some(Rect { x: body.x + x, width, ..body });
    // Between two panes stands a line with a space on each side.
    let gap = 3;
    match (body.width, pane) {
        (110.., _) => {
            // What a session is about has room where one looks at sessions, and where there is room for all.
            let wide = pane == Pane::Cycles || body.width >= 144;
            let (cycles, fees) = (if wide { SESSIONS } else { 26 }, if body.width >= 124 { 38 } else { 35 });
            let attendance = body.width - cycles - fees - 2 * gap;
            (part(0, cycles), part(cycles + gap, attendance), part(body.width - fees, fees))
        }
        (72.., Pane::Cycles) => {
            let cycles = SESSIONS;
            (part(0, cycles), part(cycles + gap, body.width - cycles - gap), None)
        }
        (72.., Pane::Attendance) => {
            let fees = 24;
            (None, part(0, body.width - fees - gap), part(body.width - fees, fees))
        }
        (72.., Pane::Fees) => {
            let fees = 36;
            (None, part(0, body.width - fees - gap), part(body.width - fees, fees))
        }
        (_, Pane::Cycles) => (part(0, body.width), None, None),
        (_, Pane::Attendance) => (None, part(0, body.width), None),
        (_, Pane::Fees) => {
            // The names must be seen beside the money.
            let fees = 20;
            (None, part(0, body.width - fees - gap), part(body.width - fees, fees))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_panes_never_overlap_and_the_one_in_front_is_always_there() {
        for width in 0..260 {
            for height in [0, 1, 11, 12, 15, 16, 24, 30, 200] {
                for (pane, charged) in Pane::ALL.into_iter().flat_map(|pane| [(pane, true), (pane, false)]) {
                    let area = Rect::new(0, 0, width, height);
                    let Some(places) = places(area, pane, charged) else {
                        assert!(width < LEAST.0 || height < LEAST.1);
                        continue;
                    };
                    let shown: Vec<Rect> =
                        [places.cycles, places.attendance, places.fees].into_iter().flatten().collect();
                    for pair in shown.windows(2) {
                        assert!(pair[0].right() < pair[1].x, "{width} {pane:?}");
                    }
                    for one in &shown {
                        assert!(one.right() <= area.right() && one.bottom() <= places.status.y);
                        assert!(one.width >= 17 && one.height >= 8, "{width}x{height} {one:?}");
                    }
                    let front = match pane {
                        Pane::Cycles => places.cycles,
                        Pane::Fees if charged => places.fees,
                        Pane::Attendance | Pane::Fees => places.attendance,
                    };
                    assert!(charged || places.fees.is_none());
                    assert!(front.is_some());
                }
            }
        }
    }
}
