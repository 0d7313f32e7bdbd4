-- Where people are asked anew, or bring in one thing after another, somebody whose paper is back gets another one: only
-- one letter of theirs is out at a time. Where one is all, none is printed once it is back.
drop index participation.one_letter_each;
create unique index one_letter_out on participation.paper_code (step, person) where person is not null and state = 'OUT';
