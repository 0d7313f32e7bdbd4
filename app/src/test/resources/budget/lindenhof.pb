META
key;value
description;Stadtteilgeld
country;Germany
unit;Lindenhof
instance;2025
num_projects;4
num_votes;10
budget;1000
vote_type;approval
rule;equalshares/add1u
date_begin;01.03.2025
date_end;14.03.2025
language;de
currency;EUR
PROJECTS
project_id;cost;name;category;neighborhood;votes;selected
1;600;Neue Rutsche auf dem Spielplatz;Spielen;Nord;6;1
2;500;Sommerfest am Brunnen;Feiern;Nord;5;0
3;300;Rampe am Gemeindesaal;Wege;Süd;4;1
4;200;Werkzeug zum Ausleihen;Leihen;Süd;0;0
VOTES
voter_id;vote;sex
a1;1,2;F
a2;1,2;F
a3;1,2;M
a4;1,2;M
a5;1,2;F
a6;1;M
a7;3;F
a8;3;F
a9;3;M
a10;3;M
