-- What is said in secret carries no time: whoever knows when somebody was here would know what they said. In which
-- order one and the same mark spoke is told by "turn".
alter table participation.consent_answer add column turn integer;
update participation.consent_answer a set turn = n.turn
from (select id, row_number() over (partition by step, mark order by said_at, id) as turn
    from participation.consent_answer) n
where n.id = a.id;
alter table participation.consent_answer alter column turn set not null;
alter table participation.consent_answer add check (turn >= 1);
alter table participation.consent_answer drop constraint consent_answer_step_mark_said_at_key;
alter table participation.consent_answer add unique (step, mark, turn);
alter table participation.consent_answer alter column said_at drop not null;
update participation.consent_answer set said_at = null where secret;
alter table participation.consent_answer add check (secret = (said_at is null));
