use proptest::prelude::*;

use super::*;

const PAYMENT: &str = "BCD\n002\n1\nSCT\n\nSmes ASBL\nBE26068241151929\nEUR50.00\n\n\n+++202/6000/01004+++";
/// Another writer's: an RF reference under version 001, which we read and do not write.
const OTHER: &str = "BCD\n001\n1\nSCT\nGKCCBEBB\nSmes ASBL\nBE26068241151929\nEUR50.00\n\nRF18539007547034";

/// What a reader sees in a picture of this many pixels a side.
fn read(side: usize, dark: impl Fn(usize, usize) -> bool) -> String {
    // Readers want more than one pixel a module.
    let scale = if side < 200 { 5 } else { 1 };
    let pixels = side * scale;
    let shown = |x: usize, y: usize| if dark(x / scale, y / scale) { 0 } else { 255 };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(pixels, pixels, shown);
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1);
    let (about, says) = grids[0].decode().unwrap();
    // 0 is the two bits of level M.
    assert_eq!(about.ecc_level, 0);
    says
}

fn read_modules(code: &Code) -> String {
    let grid = rqrr::SimpleGrid::from_func(code.side, |x, y| code.dark[y * code.side + x]);
    rqrr::Grid::new(grid).decode().unwrap().1
}

fn read_half_blocks(lines: &[String]) -> String {
    let cells: Vec<Vec<char>> = lines.iter().map(|line| line.chars().collect()).collect();
    let dark = |x: usize, y: usize| match cells.get(y / 2).and_then(|row| row.get(x)) {
        Some('█') => true,
        Some('▀') => y.is_multiple_of(2),
        Some('▄') => !y.is_multiple_of(2),
        _ => false,
    };
    read(cells[0].len(), dark)
}

fn read_png(bytes: &[u8]) -> String {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let about = reader.next_frame(&mut pixels).unwrap();
    assert_eq!(about.width, about.height);
    let side = about.width as usize;
    read(side, |x, y| pixels[y * side + x] < 128)
}

/// The squares of the path, as a program that draws it would fill them.
fn read_svg(svg: &str) -> String {
    let side: usize = svg.split("viewBox=\"0 0 ").nth(1).unwrap().split(' ').next().unwrap().parse().unwrap();
    let path = svg.split("<path d=\"").nth(1).unwrap().split('"').next().unwrap();
    let mut dark = vec![false; side * side];
    for square in path.split('M').skip(1) {
        let (place, _) = square.split_once("h1v1h-1z").unwrap();
        let (x, y) = place.split_once(' ').unwrap();
        dark[y.parse::<usize>().unwrap() * side + x.parse::<usize>().unwrap()] = true;
    }
    read(side, |x, y| dark[y * side + x])
}

#[test]
fn every_picture_reads_back() {
    for says in [PAYMENT, OTHER, "x", "L’été à l’œuvre : “漢字” 🙂"] {
        let code = Code::of(says).unwrap();
        assert_eq!(read_modules(&code), says);
        assert_eq!(read_half_blocks(&code.half_blocks()), says);
        assert_eq!(read_png(&code.png().unwrap()), says);
        assert_eq!(read_svg(&code.svg()), says);
    }
}

#[test]
fn a_usual_payment_fits_a_usual_terminal() {
    let code = Code::of(PAYMENT).unwrap();
    assert_eq!((PAYMENT.len(), code.side()), (73, 37), "version 5");
    assert_eq!((OTHER.len(), Code::of(OTHER).unwrap().side()), (76, 37));
    assert_eq!(code.size(), (41, 21));
    // Version 6, with a longer name and a BIC: as bytes, even where digits would take less.
    let longer = Code::of(&"1".repeat(106)).unwrap();
    assert_eq!(longer.size(), (45, 23));
    let lines = longer.half_blocks();
    assert_eq!((lines.len(), lines.iter().map(|line| line.chars().count()).max()), (23, Some(45)));
}

#[test]
fn more_than_version_13_is_refused() {
    assert_eq!(Code::of(&"n".repeat(331)).unwrap().side(), 69);
    assert!(matches!(Code::of(&"n".repeat(332)), Err(CodeError::TooLong)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn any_text_reads_back(says in "\\PC{1,80}") {
        let code = Code::of(&says).unwrap();
        prop_assert_eq!(read_modules(&code), says);
    }
}
