import { directoryVisibility } from './visibility-directory.server'

/**
 * Every column of every table, marked: may it reach a public page, file, feed or index, or never? A column that is not
 * here fails a test. Public is what a visitor without an account may read; everything else is private.
 */
export const visibility: Record<string, { public?: string; private?: string }> = {
  ...directoryVisibility,
  adjustment: {
    private: 'application_id kinds words asked_by asked_at version state officer_id note answered_at',
  },
  anonymous_draft: {
    private: 'id token_hash pot_id answers created_at expires_at',
  },
  answer: {
    private: 'id part_id question version value language saved_by saved_at',
  },
  answer_revision: {
    private: 'id part_id question version based_on accepted value language saved_by saved_at',
  },
  application: {
    private:
      'id pot_id lead_organisation_id reference entered_by contact_person_id copied_from started_by ' +
      'created_at',
  },
  application_event: {
    private: 'id application_id kind person_id part_id at',
  },
  attempt: {
    private: 'key_hash at',
  },
  audit_event: {
    private: 'id at person_id system action subject_kind subject_id organisation_id detail',
  },
  call_back: {
    private: 'id name phone language wish created_at done_at done_by',
  },
  caught_mail: {
    private: 'id to subject text message_id language created_at',
  },
  decision: {
    private:
      'id application_id submission_id outcome awarded_pence reasons conditions feedback recorded_by ' +
      'recorded_at confirmed_by confirmed_at returned_by returned_at returned_why told_at stage_id',
  },
  equality_form: {
    private: 'id round_id answers month',
  },
  file: {
    private: 'id sha256 bytes type name scan storage_key organisation_id uploaded_by created_at scanned_at removed_at',
  },
  fund: {
    public: 'id slug code title summary contact_name contact_email contact_phone contact_hours sample',
  },
  invitation: {
    private: 'id organisation_id address role scope_application_id until token_hash invited_by created_at expires_at answered_at answer',
  },
  kept_post: {
    private: 'id person_id path fields created_at expires_at',
  },
  membership: {
    private: 'id person_id organisation_id role state proved_by scope_application_id until helped created_at',
  },
  message: {
    private: 'id person_id address language template params secret application_id created_at sent_at read_at',
  },
  organisation: {
    private:
      'id name other_names legal_form charity_number company_number identity_state merged_into ' +
      'created_at',
  },
  organisation_document: {
    private: 'id organisation_id file_id kind expires_on created_at removed_at',
  },
  organisation_private: {
    private: 'organisation_id details updated_at',
  },
  part: {
    private: 'id stage_id application_id organisation_id role position state shown_as created_at ended_at ended_by ended_why',
  },
  person: {
    private: 'id name language quiet created_at',
  },
  person_address: {
    private: 'person_id address_id created_at',
  },
  person_post: {
    private: 'person_id address phone written_by updated_at',
  },
  plan: {
    public: 'id slug title from until',
  },
  plan_item: {
    public: 'id plan_id kind slug title position',
  },
  portal_clock: {
    private: 'id offset_ms movable',
  },
  pot: {
    public:
      'id round_id slug title summary route min_pence max_pence total_pence min_partners max_partners may_wait_for_partner partners_elsewhere ' +
      'bids_per_organisation max_months earliest_start latest_end areas priorities form_id form_version criteria ' +
      'reporting_rule extra_questions opens_at closes_at open position full_form_id full_form_version assessor_rule documents full_closes_at version',
    private: 'assessors',
  },
  preference: {
    private: 'person_id topic channel',
  },
  register_code: {
    private: 'id membership_id code_hash tries created_at expires_at used_at',
  },
  register_contact: {
    private: 'charity_number name address read_at',
  },
  round: {
    public: 'id fund_id number title plan_id opens_at closes_at decision_by state invited_by full_closes_at announcement announced_at copied_from version',
  },
  session: {
    private: 'id token_hash person_id address_id method strength kind checked_at seen_at created_at ended_at',
  },
  sign_in_address: {
    private: 'id address created_at',
  },
  sign_in_code: {
    private: 'id person_id kind address code_hash tries issued_by created_at expires_at used_at',
  },
  sign_in_request: {
    private: 'id address language token_hash code_hash browser_hash tries next created_at expires_at used_at',
  },
  staff_role: {
    private: 'id person_id role from until',
  },
  stage: {
    private: 'id application_id kind form_id form_version status changing_since created_at',
  },
  submission: {
    private:
      'id stage_id application_id number snapshot snapshot_hash language asked_pence sent_by ' +
      'arrived_at created_at once_key redacted_at redacted_why',
  },
  advice: {
    private: 'id application_id stage_id advice note on recorded_by created_at',
  },
  application_file: {
    private: 'id application_id file_id question part_id added_by created_at removed_at',
  },
  assignment: {
    private: 'id application_id stage_id person_id task assigned_by created_at due_by ended_at ' +
      'ended_why',
  },
  change_note: {
    public: 'id round_id pot_id note at',
    private: 'person_id',
  },
  clarification: {
    private: 'id application_id submission_id question text own_text language asked_by asked_at answer_by reply ' +
      'reply_language reply_english replied_by replied_at',
  },
  errand: {
    private: 'id application_id stage_id kind said how received_at done_by created_at confirmed_by confirmed_at returned_by returned_at',
  },
  interest: {
    private: 'id person_id application_id has why at',
  },
  letter: {
    private: 'id message_id person_id application_id language created_at printed_at printed_by posted_at posted_by',
  },
  moderation: {
    private: 'id application_id stage_id submission_id scores total reasons moderated_by created_at',
  },
  more_time: {
    private: 'id application_id until reason given_by created_at kind confirmed_by confirmed_at returned_at',
  },
  paper_bid: {
    private:
      'stage_id application_id received_at agreed_how scan_file_id entered_by created_at typed_at confirmed_by ' +
      'confirmed_at',
  },
  evidence_figure: {
    public: 'id topic place value unit year statement source_name source_link active position version',
    private: 'edited_by edited_at',
  },
  coach_count: {
    private: 'pot_id kind rule verdict bids',
  },
  planned_commission: {
    public: 'id title summary step planned_for published position version',
    private: 'edited_by edited_at',
  },
  review: {
    private: 'id application_id decision_id ground text language asked_by asked_at answer_by outcome ' +
      'answer answered_by answered_at',
  },
  round_figures: {
    public: 'id round_id figures published_at',
    private: 'published_by',
  },
  round_question: {
    public: 'id round_id question answer published_at corrected_at',
    private: 'asked language person_id created_at answered_by closed_at',
  },
  score_sheet: {
    private: 'id assignment_id application_id stage_id submission_id person_id scores overall language ' +
      'version saved_at sent_at typed_by confirmed_at',
  },
  translation: {
    private: 'id application_id submission_id translator_id lines corrections state version created_at ' +
      'offered_at answer_by corrected_by agreed_at',
  },
  assigned_page: {
    private: 'id application_id part_id page person_id due assigned_by created_at done_at',
  },
  bid_comment: {
    private: 'id application_id question organisation_id person_id language words created_at removed_at',
  },
  lead_offer: {
    private: 'id application_id part_id why offered_by created_at answered_at answered_by answer',
  },
  partner_invitation: {
    private:
      'id application_id organisation_id address group_name words language token_hash invited_by created_at sent_at ' +
      'expires_at answered_at answered_by answer why part_id',
  },
  presence: {
    private: 'application_id person_id part_id page seen_at',
  },
  signature: {
    private: 'id application_id stage_id part_id promise promise_hash signed_by name signed_at ended_at ended_why ended_by',
  },
  submission_part: {
    private: 'id submission_id application_id part_id organisation_id position answers promise promise_hash signature_id waits_until',
  },
}
