//! The code of a payment on a real terminal: what a telephone reads off it, with colours and without.

use crate::code::{decode, halves};
use crate::desk::{Desk, Start};
use crate::pty::Pty;

/// What a telephone reads; a terminal without colours shows its own light ink on its own dark ground.
fn read(pty: &Pty, colours: bool) -> Option<String> {
    let screen = pty.parser.screen();
    let (rows, columns) = screen.size();
    let cell = |x: u16, y: u16| {
        let cell = screen.cell(y, x).unwrap();
        let tone = |colour: vt100::Color, otherwise: bool| match colour {
            vt100::Color::Idx(16) if colours => true,
            vt100::Color::Idx(231) if colours => false,
            _ => otherwise,
        };
        let (ink, ground) = (tone(cell.fgcolor(), false), tone(cell.bgcolor(), true));
        let (ink, ground) = if cell.inverse() { (ground, ink) } else { (ink, ground) };
        halves(cell.contents(), ink, ground)
    };
    let rows = (0..rows.get()).map(|y| (0..columns.get()).map(|x| cell(x, y)).collect());
    decode(&rows.collect::<Vec<_>>())
}

#[test]
fn the_code_is_read_off_a_usual_terminal_in_both_themes() {
    let desk = Desk::with_people(3);
    desk.ok(["config", "beneficiary", "La Ronde Exemple ASBL"]);
    desk.ok(["config", "iban", "BE68 5390 0754 7034"]);
    let json: serde_json::Value = serde_json::from_str(&desk.ok(["qr", "Nom01", "--json"])).unwrap();
    let payload = json["payload"].as_str().map(str::to_owned);
    for env in [&[][..], &[("NO_COLOR", "1")]] {
        let mut pty = desk.start(&Start { env, size: (24, 80), ..Start::default() });
        pty.send(b"3Q");
        // With colours and without: the picture comes in more than one piece.
        for colours in [true, false] {
            pty.until("the code", |pty| read(pty, colours) == payload);
        }
        pty.send(b"\x03q");
        assert_eq!(pty.exit_code(), 0);
    }
}
