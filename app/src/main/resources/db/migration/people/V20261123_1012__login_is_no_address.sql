-- Nobody signs in under a name that is the address of somebody else.
alter table people.password add constraint login_is_no_address check (position('@' in login) = 0);
