/** The part of `visibility` that is about publication, the directory and partner finding. */
export const directoryVisibility: Record<string, { public?: string; private?: string }> = {
  bid_support: {
    public: 'id kind name districts languages helps website phone email sample active',
    private: 'version edited_by edited_at',
  },
  contact: {
    private: 'id from_id to_id pair notice_id state opened_by created_at delivered_at answered_by answered_at introduced_by introduced_at',
  },
  contact_block: {
    private: 'id organisation_id blocked_id person_id at ended_at',
  },
  contact_message: {
    private: 'id contact_id organisation_id person_id text language once_key held_back at',
  },
  contact_report: {
    private: 'id contact_id notice_id organisation_id about_id person_id reason text at done_at done_by did stopped_until',
  },
  import_file: {
    public: 'funder source_url',
    private: 'id file_name sha256 rows kept problems imported_by created_at',
  },
  legal_delay: {
    private: 'id month why person_id at',
  },
  merge_suggestion: {
    private: 'id first_id second_id reason state created_at merged_id decided_by decided_at',
  },
  notice: {
    private: 'id organisation_id round_id kind things districts text state person_id created_at ended_at',
  },
  profile: {
    private:
      'organisation_id about website districts communities languages themes offers looking_for size shown listed ' +
      'open_to_partners reached_by confirmed_at asked_at version changed_by changed_at',
  },
  public_award: {
    public:
      'id reference origin organisation_id recipient_name fund round year awarded_on amount_pence ' +
      'title description districts priority duration source_url source_note missing published_at ' +
      'funder theme theme_stated source_title certainty search_text state withdrawn_on withdrawn_why corrections grant_id ' +
      'funder_id pot asked_pence starts_on ends_on open_call conditions reasons shares results communities words changed_at',
    private: 'source_line import_id',
  },
  public_notice: {
    public: 'id organisation_id round_id kind things districts text sample published_at',
  },
  public_organisation: {
    public:
      'id name slug other_names charity_number company_number created_at search_text legal_form size website about districts ' +
      'communities languages themes offers looking_for open_to_partners reached_by awards awarded_pence last_awarded_on words ' +
      'sample changed_at',
    private: 'organisation_id merged_into standing_id',
  },
  public_policy: {
    private: 'id organisation_id name keys place_policy name_policy why set_by person_id loosening copies version applied_version created_at changed_at',
  },
  public_remark: {
    private: 'id path text address language created_at done_at done_by answer',
  },
  public_word: {
    public: 'word count',
  },
  publication: {
    private:
      'id application_id decision_id organisation_id reference title description conditions reasons theme districts place_policy ' +
      'name_policy amount_pence state accepted corrections withdrawn_why prepared_by ready_by published_at withdrawn_at version ' +
      'created_at changed_at',
  },
  publicity_answer: {
    private: 'application_id organisation_id name photo event answered_by version answered_at',
  },
  search_award_value: {
    public: 'id facet value',
  },
  search_count: {
    public: 'kind first second entries with_pence pence',
  },
  search_entry: {
    public: 'id kind keys words names name day pence tie published_at',
    private: 'standing_id',
  },
  search_organisation_value: {
    public: 'id facet value',
  },
  search_value: {
    public: 'id facet value',
  },
}
