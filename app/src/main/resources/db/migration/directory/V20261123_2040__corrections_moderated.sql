-- What moderation hid stays decided, but nobody reads it: not on the page, not in the search, not handed out.
alter table directory.correction add column hidden_at timestamptz;

create or replace view directory.metadata_told as
select id, source, original_id, rest, resource_id, resource_type, last_action_date, last_action_type, field_name,
  previous_value, replacement_value, updated_by
from directory.metadata
union all
select c.id, s.source, null, '{}'::jsonb, c.service, 'service', cast(c.decided_at at time zone 'UTC' as date), 'update',
  case c.part
    when 'DESCRIPTION' then 'description'
    when 'ELIGIBILITY' then 'eligibility_description'
    when 'COST' then 'fees_description'
    when 'APPLICATION' then 'application_process'
    when 'HOURS' then 'schedules'
    when 'PLACE' then 'service_at_locations'
    when 'ACCESS' then 'accessibility'
    when 'CONTACT' then 'contacts'
    else 'status'
  end,
  coalesce(case c.part
    when 'DESCRIPTION' then s.description
    when 'ELIGIBILITY' then s.eligibility_description
    when 'COST' then s.fees_description
    when 'APPLICATION' then s.application_process
    when 'GONE' then s.status
  end, ''),
  c.proposed, 'correction'
from directory.correction c join directory.service s on s.id = c.service
where c.state = 'ACCEPTED' and c.hidden_at is null and not exists (select from directory.metadata known where known.id = c.id);
