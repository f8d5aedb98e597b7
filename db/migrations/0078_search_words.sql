-- Rows of before have their words in one line; what is written later brings its own.
update public_organisation set words = array_to_tsvector(array_remove(string_to_array(trim(search_text), ' '), '')) where words is null and search_text <> '';
--> statement-breakpoint
update public_award set words = array_to_tsvector(array_remove(string_to_array(trim(search_text), ' '), '')) where words is null and search_text <> '';
