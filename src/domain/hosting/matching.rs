//! The most sessions that can each be given to another institution. Kuhn's algorithm: a cycle is small.

/// How many of the sessions, each with those who can take it, find somebody who takes no other, without one who is
/// not asked.
pub(super) fn most(sessions: &[Vec<usize>], institutions: usize, without: usize) -> usize {
    let mut taken: Vec<Option<usize>> = vec![None; institutions];
    let mut found = 0;
    for session in 0..sessions.len() {
        let mut asked = vec![false; institutions];
        asked[without] = true;
        found += usize::from(place(session, sessions, &mut taken, &mut asked));
    }
    found
}

/// Gives a session to somebody who is free, or whose session somebody else can take.
fn place(session: usize, sessions: &[Vec<usize>], taken: &mut [Option<usize>], asked: &mut [bool]) -> bool {
    for &one in &sessions[session] {
        if asked[one] {
            continue;
        }
        asked[one] = true;
        if taken[one].is_none_or(|other| place(other, sessions, taken, asked)) {
            taken[one] = Some(session);
            return true;
        }
    }
    false
}
