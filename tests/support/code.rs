//! A QR code read off a screen of cells, as a telephone sees it.
#![allow(dead_code)] // each test file uses its part

/// The upper and the lower half of a cell, dark or not, by its symbol and the tones of ink and ground.
pub fn halves(symbol: &str, ink_is_dark: bool, ground_is_dark: bool) -> [bool; 2] {
    match symbol {
        "█" => [ink_is_dark, ink_is_dark],
        "▀" => [ink_is_dark, ground_is_dark],
        "▄" => [ground_is_dark, ink_is_dark],
        _ => [ground_is_dark, ground_is_dark],
    }
}

/// What the only code on a screen says, if a reader finds one that is not inverted.
pub fn decode(rows: &[Vec<[bool; 2]>]) -> Option<String> {
    /// Pixels of a half cell.
    const SCALE: usize = 6;
    let (width, height) = (rows.iter().map(Vec::len).max()?, rows.len() * 2);
    let dark = |x: usize, y: usize| rows[y / 2].get(x).is_none_or(|halves| halves[y % 2]);
    let shade = |x: usize, y: usize| if dark(x / SCALE, y / SCALE) { 0 } else { 255 };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width * SCALE, height * SCALE, shade);
    let grids = image.detect_grids();
    match &grids[..] {
        [grid] => Some(grid.decode().ok()?.1),
        _ => None,
    }
}
