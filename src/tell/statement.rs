//! Why a file is no statement.

use crate::exchange::statement::StatementError;
use crate::text::Text;

/// Why a file is no statement, and where.
pub fn statement_error(_text: &Text, error: &StatementError) -> String {
    error.to_string()
}
