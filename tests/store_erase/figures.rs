//! E2: what was counted before is what stands there after; nobody can be guessed from it.

use ronde::domain::erasure::Whose;

use crate::stage::{Stage, later};

#[test]
fn e2_the_figures_of_after_are_those_of_before() {
    let mut stage = Stage::new();
    let cycle = stage.book.store.cycle(stage.over, later()).unwrap().unwrap();
    let sessions = stage.book.store.sessions(stage.over, later()).unwrap();
    let marks = stage.rows("SELECT session_id, sum(mark IN ('present', 'late')), sum(mark NOT IN ('present', 'late')) FROM marks GROUP BY 1");
    let reduced =
        stage.count("SELECT sum(reduction_cents) FROM enrolments WHERE cycle_id = 1 AND waiting = 0");
    let payments =
        stage.rows("SELECT id, paid_on, amount_cents, method, payer_id, reverses, shared FROM payments");
    stage.erase(Whose::Cycle(stage.over));
    assert_eq!(
        stage.rows("SELECT * FROM cycle_figures"),
        [format!("1 {} 1 {} {} {reduced}", cycle.enrolled, cycle.waiting, cycle.due.0)]
    );
    let paid = stage.count("SELECT sum(amount_cents) FROM settled_allocations WHERE cycle_id = 1");
    assert_eq!(paid, cycle.paid.0);
    let counted: Vec<String> =
        sessions.iter().map(|s| format!("{} {} {} {}", s.id, s.expected, s.marked, s.away)).collect();
    assert_eq!(stage.rows("SELECT * FROM session_figures"), counted);
    let came = "sum(count) FILTER (WHERE mark IN ('present', 'late', 'came'))";
    let away = "coalesce(sum(count) FILTER (WHERE mark NOT IN ('present', 'late', 'came')), 0)";
    let told =
        stage.rows(&format!("SELECT session_id, coalesce({came}, 0), {away} FROM mark_figures GROUP BY 1"));
    assert_eq!(told, marks);
    assert_eq!(
        stage.rows("SELECT role, count FROM role_figures"),
        [" 9"],
        "six and three, but nobody is told by three"
    );
    let after =
        stage.rows("SELECT id, paid_on, amount_cents, method, payer_id, reverses, shared FROM payments");
    assert_eq!(after, payments);
}

#[test]
fn no_figure_but_the_head_count_is_of_fewer_than_five() {
    let mut stage = Stage::new();
    stage.erase(Whose::Cycle(stage.over));
    let few = stage.rows("SELECT mark, role FROM mark_figures WHERE count < 5");
    assert!(!few.is_empty());
    assert!(few.iter().all(|figure| figure == "came " || figure == "away "), "{few:?}");
}
