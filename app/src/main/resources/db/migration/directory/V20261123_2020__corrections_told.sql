-- What is handed out: the directory as its sources tell it, with what was accepted as right. Nothing is written into
-- the sources' own rows, so the next import neither loses a correction nor reads it twice.

-- A correction is a change in the words of HSDS; who made it is nobody's business. One that was handed out and came
-- back with an import is told once.
create view directory.metadata_told as
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
where c.state = 'ACCEPTED' and not exists (select from directory.metadata known where known.id = c.id);

-- A service that is no longer there, as somebody knew and whoever answers for it confirmed, is defunct.
create view directory.service_told as
select id, source, original_id, rest, organization_id, program_id, name, alternate_name, description, url, email,
  case
    when exists (select from directory.correction c where c.service = s.id and c.state = 'ACCEPTED' and c.part = 'GONE')
    then 'defunct' else status
  end as status,
  interpretation_services, application_process, fees_description, wait_time, fees, accreditations,
  eligibility_description, minimum_age, maximum_age, assured_date, assurer_email, licenses, alert, last_modified,
  easy_name, easy_description, easy_eligibility, easy_application, access_point, gone_at
from directory.service s;
