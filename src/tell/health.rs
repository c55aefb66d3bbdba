//! What a thorough look at the book found: each in a sentence with the way out.

use crate::store::{Broken, Exposed, Exposure, Rule};
use crate::text::Text;

/// Numbers that a sentence names: the first ones say where to look.
const NAMED: usize = 5;

/// A rule that rows break.
pub fn broken(text: &Text, broken: &Broken) -> String {
    let named: Vec<String> = broken.numbers.iter().take(NAMED).map(i64::to_string).collect();
    let more = if broken.numbers.len() > NAMED { ", …" } else { "" };
    let numbers = named.join(", ") + more;
    let args = [("count", broken.numbers.len().into()), ("numbers", numbers.into())];
    let id = match broken.rule {
        Rule::Amount => "resc-rule-amount",
        Rule::Parts => "resc-rule-parts",
        Rule::Unallocated => "resc-rule-unallocated",
        Rule::Returned => "resc-rule-returned",
        Rule::MarkOutside => "resc-rule-mark-outside",
        Rule::Erased => "resc-rule-erased",
        Rule::MarkLater => "resc-rule-mark-later",
        Rule::MarkWaiting => "resc-rule-mark-waiting",
    };
    text.with(id, &args)
}

/// A file or folder that others can get at, with the command that ends it.
pub fn exposed(text: &Text, exposed: &Exposed) -> String {
    let command = format!("chmod {:o} {}", exposed.mode, super::backup::shell(&super::path(&exposed.path)));
    let args = [("path", super::path(&exposed.path).into()), ("command", command.into())];
    let id = match exposed.how {
        Exposure::Others => "resc-exposed-others",
        Exposure::Group => "resc-exposed-group",
        Exposure::OthersWrite => "resc-exposed-others-write",
        Exposure::Closed => "resc-exposed-closed",
    };
    text.with(id, &args)
}
