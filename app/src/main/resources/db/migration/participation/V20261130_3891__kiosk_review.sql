-- Answered at which tablet in the house: only where no names were agreed on.
alter table participation.review_reply add column kiosk uuid references participation.kiosk (id);
alter table participation.review_reply add check (kiosk is null or anonymous);
create index on participation.review_reply (kiosk) where kiosk is not null;
