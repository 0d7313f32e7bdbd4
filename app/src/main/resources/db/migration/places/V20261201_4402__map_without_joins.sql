-- Words are looked up in the marks; with the spot beside them nothing needs to be joined.
alter table places.map_mark add column code bigint, add column x integer, add column y integer;
update places.map_mark m set code = p.code, x = p.x, y = p.y from places.map_point p where p.number = m.number;
alter table places.map_mark alter column code set not null, alter column x set not null, alter column y set not null;

-- A tile reads its points from the index alone.
drop index places.map_point_code_idx;
create index map_point_code_idx on places.map_point (code) include (x, y, number, layer, category);
