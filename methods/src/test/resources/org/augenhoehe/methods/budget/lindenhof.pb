META
key;value
description;A made-up quarter
country;Germany
unit;Lindenhof
instance;2026
num_projects;4
num_votes;10
budget;1000
vote_type;approval
rule;equalshares/add1
PROJECTS
project_id;cost;name;category;selected
playground;500;Playground with shade;children,green;1
festival;500;Summer festival;culture;0
reading;400;Reading evenings;culture;1
bench;100;A bench at the pond;green;1
VOTES
voter_id;age;vote
1;34;playground,festival,bench
2;41;playground,festival
3;38;playground,festival
4;29;playground,festival
5;33;playground,festival
6;70;playground,bench
7;71;reading
8;67;reading
9;45;reading
10;;reading
