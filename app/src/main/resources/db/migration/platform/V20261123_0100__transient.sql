-- A backup leaves out what begins with "transient": after a restore everybody signs in again.
comment on table platform.spring_session is 'transient: who is signed in right now';
comment on table platform.spring_session_attributes is 'transient: what a signed-in visit remembers';
