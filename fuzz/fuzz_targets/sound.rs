//! What must hold of every file: it is refused, or it adds up.

use ronde::exchange::statement::{MAX_MOVEMENTS, read};

/// Reads the bytes; a panic is a find.
pub fn check(bytes: &[u8]) {
    let Ok(file) = read(bytes) else { return };
    let mut count = 0;
    for statement in &file.statements {
        count += statement.movements.len();
        let sum: i128 = statement.movements.iter().map(|movement| i128::from(movement.amount.0)).sum();
        if let (Some(opening), Some(closing)) = (statement.opening, statement.closing) {
            assert_eq!(i128::from(opening.0) + sum, i128::from(closing.0));
        }
        assert!(statement.movements.iter().all(|movement| movement.amount.0 != 0));
    }
    assert!(count <= MAX_MOVEMENTS);
}
