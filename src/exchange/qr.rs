//! A QR code of level M and at most version 13, as half blocks, SVG and PNG: always dark on light.
//!
//! Knows nothing of what it says.

use qrcode::bits::Bits;
use qrcode::{Color, EcLevel, QrCode, Version};

/// The greatest version that a payment may use (EPC069-12).
const GREATEST: i16 = 13;
/// Light modules around a code on paper and in files, as ISO 18004 wants.
const QUIET: usize = 4;
/// Light modules around a code on a screen: readers do with two.
const QUIET_ON_SCREEN: usize = 2;
/// Pixels of a module.
const PIXELS: usize = 8;

/// The modules of a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    side: usize,
    dark: Vec<bool>,
}

/// Why there is no code or no picture of it.
#[derive(Debug, thiserror::Error)]
pub enum CodeError {
    /// More than version 13 holds.
    #[error("too long")]
    TooLong,
    /// The picture cannot be written.
    #[error(transparent)]
    Picture(#[from] png::EncodingError),
}

impl Code {
    /// The smallest code that says this.
    ///
    /// As bytes only: left to itself the encoder takes parts of UTF-8 for Shift-JIS and writes them as kanji.
    pub fn of(says: &str) -> Result<Code, CodeError> {
        let made = (1..=GREATEST).find_map(|version| {
            let mut bits = Bits::new(Version::Normal(version));
            bits.push_byte_data(says.as_bytes()).ok()?;
            bits.push_terminator(EcLevel::M).ok()?;
            QrCode::with_bits(bits, EcLevel::M).ok()
        });
        let code = made.ok_or(CodeError::TooLong)?;
        let side = code.width();
        Ok(Code { side, dark: code.into_colors().into_iter().map(|color| color == Color::Dark).collect() })
    }

    /// Modules from one side to the other.
    pub fn side(&self) -> usize {
        self.side
    }

    /// Whether the module of this column and row is dark; what lies outside is light.
    fn is_dark(&self, x: usize, y: usize, quiet: usize) -> bool {
        let inside = |at: usize| at.checked_sub(quiet).filter(|at| *at < self.side);
        inside(x).zip(inside(y)).is_some_and(|(x, y)| self.dark[y * self.side + x])
    }

    /// Columns and rows of [`Code::half_blocks`].
    pub fn size(&self) -> (usize, usize) {
        let side = self.side + 2 * QUIET_ON_SCREEN;
        (side, side.div_ceil(2))
    }

    /// Two modules a cell, one above the other; what is drawn is dark.
    pub fn half_blocks(&self) -> Vec<String> {
        let (columns, rows) = self.size();
        let dark = |x, y| self.is_dark(x, y, QUIET_ON_SCREEN);
        let cell = |x, y| match (dark(x, 2 * y), dark(x, 2 * y + 1)) {
            (false, false) => ' ',
            (true, false) => '▀',
            (false, true) => '▄',
            (true, true) => '█',
        };
        (0..rows).map(|y| (0..columns).map(|x| cell(x, y)).collect()).collect()
    }

    /// One path of squares on a white ground.
    pub fn svg(&self) -> String {
        let side = self.side + 2 * QUIET;
        let pixels = side * PIXELS;
        let places = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
        let dark = places.filter(|(x, y)| self.is_dark(*x, *y, QUIET));
        let path = dark.map(|(x, y)| format!("M{x} {y}h1v1h-1z")).collect::<Vec<_>>().concat();
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{pixels}\" height=\"{pixels}\" \
             viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\">\n\
             <path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/>\n<path d=\"{path}\"/>\n</svg>\n"
        )
    }

    /// Black and white, eight pixels a module.
    pub fn png(&self) -> Result<Vec<u8>, CodeError> {
        let side = (self.side + 2 * QUIET) * PIXELS;
        let pixels = u32::try_from(side).map_err(|_| CodeError::TooLong)?;
        let mut made = Vec::new();
        let mut encoder = png::Encoder::new(&mut made, pixels, pixels);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::One);
        let mut writer = encoder.write_header()?;
        let light = |x: usize, y: usize| !self.is_dark(x / PIXELS, y / PIXELS, QUIET);
        // A module is as wide as a byte: eight pixels of one colour.
        let row = |y: usize| (0..side / PIXELS).map(move |x| if light(x * PIXELS, y) { 0xff } else { 0 });
        writer.write_image_data(&(0..side).flat_map(row).collect::<Vec<u8>>())?;
        writer.finish()?;
        Ok(made)
    }
}

#[cfg(test)]
mod tests;
