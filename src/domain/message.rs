//! Kinds of messages to the people of a session.

use super::session::Standing;

/// What a message is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub enum MessageKind {
    Change,
    Reminder,
    Welcome,
    /// To those of the institution that receives the group.
    Host,
}

impl MessageKind {
    /// Every kind, in the order in which one turns to the next.
    pub const ALL: [MessageKind; 4] =
        [MessageKind::Change, MessageKind::Reminder, MessageKind::Welcome, MessageKind::Host];

    /// The stable word, on the command line and in names of templates.
    pub fn word(self) -> &'static str {
        match self {
            MessageKind::Change => "change",
            MessageKind::Reminder => "reminder",
            MessageKind::Welcome => "welcome",
            MessageKind::Host => "host",
        }
    }

    /// The kind with this stable word.
    pub fn from_word(word: &str) -> Option<MessageKind> {
        MessageKind::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// The kind that a session calls for.
    pub fn suited(standing: Standing) -> MessageKind {
        if standing == Standing::AsPlanned { MessageKind::Reminder } else { MessageKind::Change }
    }

    /// The kind so many further on, around.
    #[must_use]
    pub fn turned(self, by: usize) -> MessageKind {
        MessageKind::ALL[(self as usize + by) % MessageKind::ALL.len()]
    }
}
