-- A survey that has its result does not know any more what was answered at which tablet: the hours are counted apart.
update participation.survey_sheet s set kiosk = null
from participation.survey v
where v.step = s.step and v.closed_at is not null and s.kiosk is not null;
