-- A cycle whose people are gone (:cycle, by :on), as an erasure leaves it: what stands for what was counted.
INSERT INTO cycle_figures
SELECT :cycle, count(*) FILTER (WHERE waiting = 0 AND left_on IS NULL),
  count(*) FILTER (WHERE waiting = 0 AND left_on IS NOT NULL), count(*) FILTER (WHERE waiting = 1 AND left_on IS NULL),
  coalesce(sum(price_cents - reduction_cents) FILTER (WHERE waiting = 0), 0),
  coalesce(sum(reduction_cents) FILTER (WHERE waiting = 0), 0)
FROM enrolments WHERE cycle_id = :cycle;

INSERT INTO session_figures
SELECT s.id, count(e.id), count(m.mark), count(m.mark) FILTER (WHERE m.mark IN ('excused', 'absent'))
FROM sessions AS s
LEFT JOIN enrolments AS e ON e.cycle_id = s.cycle_id AND e.waiting = 0
  AND e.joined_on <= s.date AND (e.left_on IS NULL OR e.left_on >= s.date)
LEFT JOIN marks AS m ON m.session_id = s.id AND m.person_id = e.person_id
WHERE s.cycle_id = :cycle GROUP BY s.id;

INSERT INTO settled_allocations
SELECT a.payment_id, e.cycle_id, sum(a.amount_cents)
FROM allocations AS a JOIN enrolments AS e ON e.id = a.enrolment_id
WHERE e.cycle_id = :cycle GROUP BY a.payment_id;

DELETE FROM marks WHERE session_id IN (SELECT id FROM sessions WHERE cycle_id = :cycle);
DELETE FROM allocations WHERE enrolment_id IN (SELECT id FROM enrolments WHERE cycle_id = :cycle);
UPDATE payment_references SET enrolment_id = NULL
WHERE enrolment_id IN (SELECT id FROM enrolments WHERE cycle_id = :cycle);
DELETE FROM enrolments WHERE cycle_id = :cycle;
DELETE FROM animators WHERE cycle_id = :cycle;
DELETE FROM people WHERE id NOT IN (SELECT person_id FROM enrolments);
UPDATE cycles SET erased_on = :on WHERE id = :cycle;
DELETE FROM journal_images;
DELETE FROM journal;
