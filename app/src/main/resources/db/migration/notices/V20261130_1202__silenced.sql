-- To find what was told with words that moderation hides.
create index on notices.notice using gin (arguments);
