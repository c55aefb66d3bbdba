//! The walk over an XML file that can stop and go on: where we are, what each leaf says.
//!
//! Guards against what XML can do to a reader: no DOCTYPE, no entity but the five of XML, bounded depth, names
//! and texts. Knows nothing of banks.

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::encoding::is_illegal;
use crate::exchange::statement::Fault;

const MAX_DEPTH: usize = 64;
const MAX_NAME: usize = 100;
const MAX_TEXT: usize = 1024 * 1024;
/// The elements that come several times beside each other: their number stands in a place.
const COUNTED: [&str; 5] = ["Stmt", "Bal", "Ntry", "NtryDtls", "TxDtls"];

/// Who is told of the elements; `path` holds local names with slashes.
pub(super) trait Visitor {
    /// An element begins.
    fn open(&mut self, path: &str, attributes: Attributes<'_>) -> Result<(), Fault>;
    /// An element without elements inside ends, with its trimmed text.
    fn leaf(&mut self, path: &str, text: &str) -> Result<(), Fault>;
    /// An element ends, also a leaf.
    fn close(&mut self, path: &str) -> Result<(), Fault>;
}

/// The attributes of an element.
pub(super) struct Attributes<'e>(&'e BytesStart<'e>);

impl Attributes<'_> {
    /// The value of the first attribute that fits; nothing in it is resolved.
    pub fn find(&self, fits: impl Fn(&str, &str) -> bool) -> Option<String> {
        let mut attributes = self.0.attributes();
        // Its search for doubles takes the square of their number.
        let attributes = attributes.with_checks(false).flatten();
        let mut values = attributes.map(|attribute| (attribute.key, attribute.value));
        values
            .find_map(|(key, value)| fits(key.local_name().into_inner(), &value).then(|| value.into_owned()))
    }
}

/// An XML file and how far it is read.
#[derive(Debug)]
pub(super) struct Xml {
    source: String,
    at: usize,
    trail: Trail,
}

impl Xml {
    /// Before the first element.
    pub fn new(source: String) -> Xml {
        Xml { source, at: 0, trail: Trail::default() }
    }

    /// Bytes behind, and bytes in all.
    pub fn progress(&self) -> (usize, usize) {
        (self.at, self.source.len())
    }

    /// The element that we are in, numbered where it has brothers.
    pub fn place(&self) -> String {
        self.trail.place()
    }

    /// Goes on for about `budget` bytes; whether that was all.
    ///
    /// Stops after an element's end only: there a new parser can begin, as long as the trail, not the parser,
    /// knows what is open.
    pub fn walk(&mut self, budget: usize, visitor: &mut impl Visitor) -> Result<bool, Fault> {
        let start = self.at;
        let mut reader = Reader::from_str(&self.source[start..]);
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        loop {
            let event = reader.read_event();
            let behind = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
            let is_over = start.saturating_add(behind) >= self.source.len();
            // What stays open is read up to the end of the file in search of its end.
            let event = event.map_err(|_| if is_over { Fault::Truncated } else { Fault::BadXml })?;
            match event {
                Event::Start(start) => self.trail.open(&start, visitor)?,
                Event::End(end) => {
                    self.trail.close(end.name().into_inner(), visitor)?;
                    self.at = start + behind;
                    if behind >= budget {
                        return Ok(false);
                    }
                }
                Event::Text(text) => self.trail.say(&text)?,
                Event::CData(text) => self.trail.say(&text)?,
                Event::GeneralRef(reference) => {
                    self.trail.say(resolve(&reference)?.encode_utf8(&mut [0; 4]))?;
                }
                Event::DocType(_) => return Err(Fault::Entity),
                Event::Eof => return self.trail.end(),
                Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
        }
    }
}

/// What is open, and what the innermost element says so far.
#[derive(Debug, Default)]
struct Trail {
    path: String,
    open: Vec<Opened>,
    text: String,
    has_ended: bool,
}

/// An open element.
#[derive(Debug)]
struct Opened {
    /// Where its local name begins in the path.
    at: usize,
    /// Its name as written, with its prefix.
    name: String,
    /// Its number among its brothers, if they are counted.
    number: Option<u32>,
    /// Its children so far, by their place in [`COUNTED`].
    children: [u32; COUNTED.len()],
    is_leaf: bool,
}

impl Trail {
    fn open(&mut self, start: &BytesStart<'_>, visitor: &mut impl Visitor) -> Result<(), Fault> {
        let (name, local) = (start.name().into_inner(), start.local_name().into_inner());
        if self.has_ended || local.is_empty() || name.len() > MAX_NAME {
            return Err(Fault::BadXml);
        }
        if self.open.len() >= MAX_DEPTH {
            return Err(Fault::TooDeep);
        }
        let mut number = None;
        if let Some(parent) = self.open.last_mut() {
            parent.is_leaf = false;
            let children = COUNTED.iter().position(|counted| *counted == local);
            if let Some(count) = children.and_then(|at| parent.children.get_mut(at)) {
                *count += 1;
                number = Some(*count);
            }
            self.path.push('/');
        }
        let opened = Opened {
            at: self.path.len(),
            name: name.to_owned(),
            number,
            children: [0; COUNTED.len()],
            is_leaf: true,
        };
        self.path.push_str(local);
        self.open.push(opened);
        self.text.clear();
        visitor.open(&self.path, Attributes(start))
    }

    fn close(&mut self, name: &str, visitor: &mut impl Visitor) -> Result<(), Fault> {
        let Some(opened) = self.open.last().filter(|opened| opened.name == name) else {
            return Err(Fault::BadXml);
        };
        if opened.is_leaf {
            visitor.leaf(&self.path, self.text.trim())?;
        }
        visitor.close(&self.path)?;
        self.path.truncate(opened.at.saturating_sub(1));
        self.open.pop();
        self.text.clear();
        self.has_ended = self.open.is_empty();
        Ok(())
    }

    fn say(&mut self, text: &str) -> Result<(), Fault> {
        if self.open.is_empty() && !text.trim().is_empty() {
            return Err(Fault::BadXml);
        }
        if self.text.len() + text.len() > MAX_TEXT {
            return Err(Fault::TooLong);
        }
        self.text.push_str(text);
        Ok(())
    }

    fn end(&self) -> Result<bool, Fault> {
        if self.has_ended { Ok(true) } else { Err(Fault::Truncated) }
    }

    fn place(&self) -> String {
        let ends = self.open.iter().skip(1).map(|opened| opened.at.saturating_sub(1));
        let ends = ends.chain([self.path.len()]);
        let mut place = String::new();
        for (opened, end) in self.open.iter().zip(ends) {
            if !place.is_empty() {
                place.push('/');
            }
            place.push_str(self.path.get(opened.at..end).unwrap_or_default());
            if let Some(number) = opened.number {
                place.extend(["[", &number.to_string(), "]"]);
            }
        }
        place
    }
}

/// A character by its number, or one of the five entities that XML has itself.
fn resolve(reference: &BytesRef<'_>) -> Result<char, Fault> {
    if reference.is_char_ref() {
        let resolved = reference.resolve_char_ref().ok().flatten();
        return resolved.filter(|c| !is_illegal(*c)).ok_or(Fault::BadXml);
    }
    match &**reference {
        "amp" => Ok('&'),
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        _ => Err(Fault::Entity),
    }
}
