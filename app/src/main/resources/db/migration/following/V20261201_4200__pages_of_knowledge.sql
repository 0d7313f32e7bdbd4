alter table following.follow drop constraint follow_kind_check;
alter table following.follow add constraint follow_kind_check check (kind in ('UNDERTAKING', 'SERVICE', 'PAGE', 'PLACE'));
