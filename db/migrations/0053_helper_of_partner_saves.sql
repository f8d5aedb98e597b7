-- Saving holds the stage, so that nothing is saved while a bid is sent: helpers of a partner write in its part, too.
alter policy lock_partner on stage using (actor_partners(application_id, 'owner', 'editor', 'helper'));
