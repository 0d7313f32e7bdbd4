-- Of a text: whether everybody reads the words after the end, each for itself and in an order of chance.
alter table participation.survey_question add column told boolean not null default false;
alter table participation.survey_question add check (kind = 'TEXT' or not told);
