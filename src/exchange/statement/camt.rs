//! CAMT.053 of ISO 20022, versions 001.02 to 001.13: elements by local name, in any namespace.
//!
//! `xml` walks and guards, `message` follows the elements, `entry` decides what becomes a movement.

mod balance;
mod detail;
mod encoding;
mod entry;
mod message;
mod xml;

use super::{Fault, Place, StatementError, StatementFile, Step};
use crate::domain::movement::Format;
use message::Message;
use xml::Xml;

/// A CAMT.053 file that is being read.
#[derive(Debug)]
pub(super) struct Camt {
    xml: Xml,
    message: Message,
}

impl Camt {
    /// Decodes the bytes.
    pub fn new(bytes: Vec<u8>) -> Result<Camt, StatementError> {
        Ok(Camt { xml: Xml::new(encoding::decode(bytes)?), message: Message::default() })
    }

    /// Reads about `budget` bytes further.
    pub fn advance(&mut self, budget: usize) -> Result<Step, StatementError> {
        let is_whole = self.xml.walk(budget, &mut self.message).map_err(|fault| {
            let path = self.xml.place();
            let is_whole = path.is_empty() || matches!(fault, Fault::Unknown | Fault::OtherMessage(_));
            fault.at(if is_whole { Place::File } else { Place::Path(path) })
        })?;
        if !is_whole {
            let (done, total) = self.xml.progress();
            return Ok(Step::More { done, total });
        }
        let (version, statements) = self.message.finish().map_err(|fault| fault.at(Place::File))?;
        Ok(Step::Done(StatementFile { format: Format::Camt, version, statements }))
    }
}
