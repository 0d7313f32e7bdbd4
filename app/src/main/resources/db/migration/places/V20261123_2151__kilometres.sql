-- Along the surface, by the haversine formula.
create function places.kilometres(latitude float8, longitude float8, to_latitude float8, to_longitude float8)
returns float8 language sql immutable parallel safe as $$
  select 6371 * 2 * asin(sqrt(least(1, sin(radians(latitude - to_latitude) / 2) ^ 2
    + cos(radians(to_latitude)) * cos(radians(latitude)) * sin(radians(longitude - to_longitude) / 2) ^ 2)))
$$;
