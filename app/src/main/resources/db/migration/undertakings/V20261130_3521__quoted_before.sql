-- What events before this one quoted, as far as it can still be told: promises and tasks by their wording.
update undertakings.event e set things = array[c.id]
from commitments.commitment c
where e.things = '{}' and e.undertaking = c.undertaking and e.act like 'commitment\_%' and e.said[1] = c.wording;

update undertakings.event e set things = array[t.id]
from participation.shared_task t
where e.things = '{}' and e.undertaking = t.undertaking and e.act like 'task\_%' and e.said[1] = t.wording;
