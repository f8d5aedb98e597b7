-- What a helper drafts may change what was signed: that the signature ended is noted for her, too.
alter policy helper on application_event with check (kind = 'signatureEnded' or not actor_helps(application_id));
