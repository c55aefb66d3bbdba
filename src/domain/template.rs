//! Templates of messages: the subject, a blank line, the body, with `{placeholders}`.
//!
//! A line whose placeholders all come out empty is left out.

use std::fmt;

macro_rules! placeholders {
    ($($(#[$doc:meta])* $place:ident $word:literal,)*) => {
        /// What a template may leave open.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Placeholder { $($(#[$doc])* $place),* }

        impl Placeholder {
            /// Every placeholder.
            pub const ALL: &[Placeholder] = &[$(Placeholder::$place),*];

            /// What stands between the braces.
            pub fn word(self) -> &'static str {
                match self { $(Placeholder::$place => $word),* }
            }
        }
    };
}

placeholders! {
    /// The given name, or everybody.
    Name "name",
    /// The name of the cycle.
    Cycle "cycle",
    /// The day of the session.
    Date "date",
    /// From when to when; empty for a cancelled session.
    Hours "hours",
    /// Where: its own place, else the host with its address; empty for a cancelled session.
    Place "place",
    /// The institution that receives the group.
    Host "host",
    /// The room of the host, in a message to the host.
    Room "room",
    /// What has become of the session, in a sentence.
    What "what",
    /// The same in a word.
    State "state",
    /// How many are expected, in a message to the host.
    Expected "expected",
    /// Every date still to come, one a line.
    Dates "dates",
    /// Who runs the cycle.
    Animators "animators",
    /// That a calendar is joined, if one is.
    Calendar "calendar",
}

impl fmt::Display for Placeholder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{{{}}}", self.word())
    }
}

/// Why a text is no template; lines are counted from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs)] // the names say it
pub enum TemplateError {
    #[error("line 1: no subject")]
    NoSubject,
    #[error("line 2: not blank")]
    NoBlankLine,
    #[error("nothing after the subject")]
    NoBody,
    #[error("line {line}: no placeholder {word:?}")]
    Unknown { line: usize, word: String },
    #[error("line {line}: a brace that is not closed")]
    Unclosed { line: usize },
}

/// A template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    subject: Line,
    body: Vec<Line>,
}

type Line = Vec<Piece>;

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Words(String),
    Place(Placeholder),
}

impl Template {
    /// Reads a template.
    pub fn parse(text: &str) -> Result<Template, TemplateError> {
        let text = text.trim_start_matches('\u{feff}').trim_end();
        let mut lines = text.lines().zip(1..);
        let (subject, _) = lines.next().unwrap_or_default();
        if subject.trim().is_empty() {
            return Err(TemplateError::NoSubject);
        }
        let subject = line(subject.trim(), 1)?;
        match lines.next() {
            None => return Err(TemplateError::NoBody),
            Some((blank, _)) if !blank.trim().is_empty() => return Err(TemplateError::NoBlankLine),
            Some(_) => {}
        }
        let body = lines.map(|(text, number)| line(text.trim_end(), number)).collect::<Result<_, _>>()?;
        Ok(Template { subject, body })
    }

    /// The subject on one line, and the body with `\n` after each line.
    pub fn fill(&self, said: &dyn Fn(Placeholder) -> String) -> (String, String) {
        let subject = self.subject.iter().map(|piece| piece.filled(said).replace('\n', " ")).collect();
        let (mut body, mut left_out) = (String::new(), false);
        for line in &self.body {
            if is_left_out(line, said) {
                left_out = true;
                continue;
            }
            // Where a whole paragraph is left out, one of the blank lines around it goes, too.
            let doubled = left_out && line.is_empty() && (body.is_empty() || body.ends_with("\n\n"));
            if !doubled {
                body.extend(line.iter().map(|piece| piece.filled(said)));
                body.push('\n');
                left_out = false;
            }
        }
        body.truncate(body.trim_end().len());
        body.push('\n');
        (subject, body)
    }
}

impl Piece {
    fn filled(&self, said: &dyn Fn(Placeholder) -> String) -> String {
        match self {
            Piece::Words(words) => words.clone(),
            Piece::Place(place) => said(*place),
        }
    }
}

fn is_left_out(line: &Line, said: &dyn Fn(Placeholder) -> String) -> bool {
    let mut places = line.iter().filter_map(|piece| match piece {
        Piece::Place(place) => Some(*place),
        Piece::Words(_) => None,
    });
    places.clone().next().is_some() && places.all(|place| said(place).is_empty())
}

/// The pieces of a line.
fn line(text: &str, number: usize) -> Result<Line, TemplateError> {
    let (mut pieces, mut rest) = (Vec::new(), text);
    while let Some((before, after)) = rest.split_once('{') {
        let (word, after) = after.split_once('}').ok_or(TemplateError::Unclosed { line: number })?;
        let place = Placeholder::ALL.iter().find(|place| place.word() == word.trim());
        let unknown = || TemplateError::Unknown { line: number, word: word.trim().to_owned() };
        pieces.extend(Some(Piece::Words(before.to_owned())).filter(|_| !before.is_empty()));
        pieces.push(Piece::Place(*place.ok_or_else(unknown)?));
        rest = after;
    }
    pieces.extend(Some(Piece::Words(rest.to_owned())).filter(|_| !rest.is_empty()));
    Ok(pieces)
}

#[cfg(test)]
mod tests;
