-- Sending looks at the files of all groups of a joint bid: none with a virus is sent.
create policy read_freeze on file for select using (actor_system('freeze'));
