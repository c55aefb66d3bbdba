//! A screen of plain lines on ronde's terminal layer, driven by `tests/terminal.rs`.
//!
//! Shows the last event and how many came; writes each event to the file named by `PROBE_LOG`.
//! Keys: q leaves, Ctrl-Z suspends, Ctrl-L repaints, p panics with a name and the output locked,
//! t panics in another thread, s hangs, h hangs after the next Ctrl-L, y copies, c shows the
//! cursor, x changes nothing.

use std::fs::File;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use ratatui::crossterm::event::{Event as Input, KeyCode, KeyEvent, KeyModifiers};
use ratatui::layout::Position;
use ratatui::style::Stylize;
use ratatui::text::Line;
use ronde::tui::events::{Event, Events};
use ronde::tui::screen::{OpenError, Screen};

#[derive(Default)]
struct Probe {
    last: String,
    count: usize,
    cursor: bool,
    hangs: bool,
}

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(OpenError::NoTerminal) => ExitCode::from(2),
        Err(OpenError::DumbTerminal) => ExitCode::from(3),
        Err(OpenError::Io(_)) => ExitCode::from(4),
    }
}

fn run() -> Result<ExitCode, OpenError> {
    let mut log = std::env::var_os("PROBE_LOG").map(File::create).transpose()?;
    let book = std::env::var_os("PROBE_BOOK").map(PathBuf::from);
    let mut screen = Screen::open("The probe broke.".to_owned())?;
    let mut events = Events::start()?;
    events.listen()?;
    if let Some(book) = &book {
        events.watch(book)?;
    }
    let mut probe = Probe::default();
    if let Some(log) = &mut log {
        writeln!(log, "pid {}", std::process::id())?;
    }
    loop {
        draw(&mut screen, &probe)?;
        for event in events.wait() {
            if let Some(log) = &mut log {
                writeln!(log, "{}", describe(&event))?;
            }
            match &event {
                Event::End(ending) => {
                    return Ok(u8::try_from(ending.exit_code()).map_or(ExitCode::FAILURE, ExitCode::from));
                }
                Event::Continued | Event::Input(Input::Resize(..)) => screen.repaint()?,
                Event::Input(Input::Key(KeyEvent { code: KeyCode::Char('q'), .. })) => {
                    return Ok(ExitCode::SUCCESS);
                }
                Event::Input(Input::Key(key)) => press(&mut screen, &mut probe, *key)?,
                _ => {}
            }
            if !matches!(event, Event::Input(Input::Key(KeyEvent { code: KeyCode::Char('x' | 'c'), .. }))) {
                probe.last = describe(&event);
                probe.count += 1;
            }
        }
    }
}

fn press(screen: &mut Screen, probe: &mut Probe, key: KeyEvent) -> Result<(), OpenError> {
    match (key.code, key.modifiers) {
        (KeyCode::Char('z'), KeyModifiers::CONTROL) => screen.suspend()?,
        (KeyCode::Char('l'), KeyModifiers::CONTROL) => {
            screen.repaint()?;
            if probe.hangs {
                draw(screen, probe)?;
                hang();
            }
        }
        (KeyCode::Char('y'), _) => screen.copy("Élodie")?,
        (KeyCode::Char('c'), KeyModifiers::NONE) => probe.cursor = !probe.cursor,
        (KeyCode::Char('s'), _) => hang(),
        (KeyCode::Char('h'), _) => probe.hangs = true,
        (KeyCode::Char('p'), _) => {
            let _held = std::io::stdout().lock();
            assert!(probe.count == usize::MAX, "Élodie Exemple");
        }
        (KeyCode::Char('t'), _) => {
            let _ = std::thread::spawn(|| assert!(std::hint::black_box(false), "Élodie Exemple")).join();
        }
        _ => {}
    }
    Ok(())
}

fn hang() {
    std::thread::sleep(Duration::from_mins(1));
}

fn draw(screen: &mut Screen, probe: &Probe) -> std::io::Result<()> {
    screen.draw(|frame| {
        let lines = [
            Line::from("probe ready"),
            Line::from(format!("last {}", probe.last)),
            Line::from(format!("count {}", probe.count)),
            Line::from("selected").red().reversed(),
        ];
        for (line, row) in lines.iter().zip(frame.area().rows()) {
            frame.render_widget(line, row);
        }
        if probe.cursor {
            frame.set_cursor_position(Position::new(5, 2));
        }
    })
}

/// One line, however long the event.
fn describe(event: &Event) -> String {
    match event {
        Event::Input(Input::Key(key)) => format!("key {}", key.code),
        Event::Input(Input::Paste(text)) => {
            format!(
                "paste {} bytes {} letters",
                text.len(),
                text.chars().filter(|c| c.is_alphabetic()).count()
            )
        }
        Event::Input(other) => format!("{other:?}"),
        other => format!("{other:?}"),
    }
}
