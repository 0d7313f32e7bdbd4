-- Each part of a task may be in another language where a template lacks the reader's; what was taken before has one.
alter table undertakings.task
    add column objective_language text,
    add column about_language text;
update undertakings.task set objective_language = language, about_language = language;
alter table undertakings.task
    alter column objective_language set not null,
    alter column about_language set not null;
