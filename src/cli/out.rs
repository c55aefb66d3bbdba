//! The one writer: data on stdout, words on stderr, and nothing of people's texts that acts on a terminal.

mod columns;

use std::io::{self, ErrorKind, IsTerminal, Write};

use serde::Serialize;

use super::args::Args;
use super::exit::{Exit, Failure};
use crate::tell::{PageLine, Weight};
use crate::text::{clean, wrap};

pub use columns::{Column, Columns};

/// How a piece of a line looks where colours may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// As it comes.
    Plain,
    /// What matters.
    Strong,
    /// What matters less.
    Faint,
    /// In order.
    Good,
    /// To be looked at.
    Bad,
}

impl Tone {
    fn code(self) -> Option<&'static str> {
        match self {
            Tone::Plain => None,
            Tone::Strong => Some("1"),
            Tone::Faint => Some("2"),
            Tone::Good => Some("32"),
            Tone::Bad => Some("31"),
        }
    }
}

/// What a command has to say; data is kept until the end and written at once.
pub struct Out {
    data: Vec<u8>,
    json: bool,
    quiet: bool,
    colour: bool,
    width: Option<usize>,
}

impl Out {
    /// As the options ask.
    pub fn new(args: &Args) -> Out {
        Out {
            data: Vec::new(),
            json: args.flag("json"),
            quiet: args.flag("quiet"),
            colour: args.colour(),
            width: terminal_width(),
        }
    }

    /// Whether data is to be one JSON object.
    pub fn is_json(&self) -> bool {
        self.json
    }

    /// The columns of the terminal; none when stdout is something else, and lines are never cut.
    pub fn width(&self) -> Option<usize> {
        self.width
    }

    /// A line of data.
    pub fn line(&mut self, text: &str) {
        self.pieces(&[(Tone::Plain, text)]);
    }

    /// A line of data that stands out.
    pub fn title(&mut self, text: &str) {
        self.pieces(&[(Tone::Strong, text)]);
    }

    /// A line of data in pieces, cut where the terminal ends.
    pub fn pieces(&mut self, pieces: &[(Tone, &str)]) {
        let mut room = self.width.unwrap_or(usize::MAX);
        for (tone, piece) in pieces {
            let piece = clean::fit(piece, room);
            room -= clean::width(&piece).min(room);
            let code = tone.code().filter(|_| self.colour && !piece.trim().is_empty());
            match code {
                Some(code) => self.data.extend(format!("\x1b[{code}m{piece}\x1b[m").bytes()),
                None => self.data.extend(piece.bytes()),
            }
        }
        self.data.push(b'\n');
    }

    /// A sentence about the line above, indented; it goes on in the next line where the terminal ends.
    pub fn paragraph(&mut self, tone: Tone, text: &str) {
        self.flow("  ", tone, text);
    }

    /// A sentence of its own; it goes on in the next line where the terminal ends.
    pub fn sentence(&mut self, text: &str) {
        self.flow("", Tone::Plain, text);
    }

    /// A page, each line going on below where the terminal ends.
    pub fn page(&mut self, lines: &[PageLine]) {
        for PageLine { weight, indent, text } in lines {
            let tone = match weight {
                Weight::Title => Tone::Strong,
                Weight::Plain => Tone::Plain,
                Weight::Quiet => Tone::Faint,
                Weight::Alarm => Tone::Bad,
                Weight::Good => Tone::Good,
            };
            self.flow(&" ".repeat(*indent), tone, text);
        }
    }

    /// A page on stderr, at once; none when quiet, unless a question follows that it has to be read for.
    pub fn told(&self, lines: &[PageLine], asked: bool) {
        if self.quiet && !asked {
            return;
        }
        let room = self.width.unwrap_or(usize::MAX);
        for PageLine { indent, text, .. } in lines {
            for line in wrap(text, room.saturating_sub(*indent)) {
                self.error(&format!("{}{line}\n", " ".repeat(*indent)));
            }
        }
    }

    fn flow(&mut self, indent: &str, tone: Tone, text: &str) {
        let room = self.width.unwrap_or(usize::MAX);
        let mut line = String::new();
        for word in text.split(' ') {
            if !line.is_empty() && clean::width(indent) + clean::width(&line) + 1 + clean::width(word) > room
            {
                self.pieces(&[(Tone::Plain, indent), (tone, &line)]);
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        self.pieces(&[(Tone::Plain, indent), (tone, &line)]);
    }

    /// A line of a text that is to be used elsewhere: never cut.
    pub fn whole(&mut self, text: &str) {
        self.data.extend(clean::clean(text).bytes());
        self.data.push(b'\n');
    }

    /// A picture of two tones, dark on light whatever the terminal's own colours are; its lines are never cut.
    pub fn picture(&mut self, lines: &[String]) {
        // Light on dark and reversed: right on a terminal without colours, too, as long as its ground is dark. A code
        // needs its tones to be read: what asks for fewer colours is about decoration. 16 and 231 are in no palette.
        let (before, after) = match self.width {
            None if !self.colour => ("", ""),
            _ => ("\x1b[7;38;5;231;48;5;16m", "\x1b[m"),
        };
        self.data.extend(lines.iter().flat_map(|line| format!("{before}{line}{after}\n").into_bytes()));
    }

    /// The one object of `--json`, with the version of its form.
    pub fn object(&mut self, data: &impl Serialize) -> Result<(), Failure> {
        #[derive(Serialize)]
        struct Versioned<'a, T> {
            schema: u8,
            #[serde(flatten)]
            data: &'a T,
        }
        let object = serde_json::to_string(&Versioned { schema: 1, data })
            .map_err(|error| Failure::System(error.to_string()))?;
        self.data.extend(clean::json(&object).bytes());
        self.data.push(b'\n');
        Ok(())
    }

    /// A text that the program made itself, for a program to read: completions, the manual.
    pub fn made(&mut self, made: &[u8]) {
        self.data.extend(made);
    }

    /// A word about what was done: none when quiet.
    pub fn word(&self, text: &str) {
        if !self.quiet {
            self.error(text);
        }
    }

    /// Why something was not done: told even when quiet.
    #[allow(clippy::unused_self)] // the one writer
    pub fn error(&self, text: &str) {
        complain(text);
    }

    /// Writes the data; a reader who has gone has seen enough.
    pub fn finish(&mut self, exit: Exit) -> Result<Exit, Failure> {
        let data = std::mem::take(&mut self.data);
        let written = io::stdout().lock().write_all(&data).and_then(|()| io::stdout().flush());
        match written {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
            _ => Ok(exit),
        }
    }
}

/// Words on stderr.
pub fn complain(text: &str) {
    for line in text.lines() {
        // Nobody is left to be told that nobody listens.
        let _ = writeln!(io::stderr(), "{}", clean::clean(line));
    }
}

fn terminal_width() -> Option<usize> {
    if !io::stdout().is_terminal() {
        return None;
    }
    let size = rustix::termios::tcgetwinsize(io::stdout()).ok()?;
    Some(usize::from(size.ws_col)).filter(|columns| *columns > 0)
}
