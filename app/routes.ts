import { index, route, type RouteConfig } from '@remix-run/route-config'

/**
 * Every page of the service, one line each: the table of contents. Paths have no language; /pa, /ur and /pl come
 * off before. A form posts to its own page, so a page with a form is a route(), never an index().
 */
export default [
  // Public: for anyone
  index('routes/public/home.tsx'),
  route('funds', 'routes/public/funds.tsx'),
  route('funds/:fund', 'routes/public/fund.tsx'),
  route('funds/:fund/:pot', 'routes/public/pot.tsx'),
  route('funds/:fund/:pot/check', 'routes/public/check.tsx'),
  route('funds/:fund/:pot/check/result', 'routes/public/check-result.tsx'),
  route('funds/:fund/:pot/questions', 'routes/public/questions.tsx'),
  route('funds/:fund/:pot/questions.docx', 'routes/public/questions-document.ts'),
  route('funds/:fund/:pot/full-questions', 'routes/public/questions.tsx', { id: 'full-questions' }),
  route('funds/:fund/:pot/full-questions.docx', 'routes/public/questions-document.ts', { id: 'full-questions-document' }),
  route('awards', 'routes/public/awards.tsx'),
  route('awards/:reference', 'routes/public/award.tsx'),
  route('contact', 'routes/public/contact.tsx'),
  route('contact/call-back', 'routes/public/call-back.tsx'),
  route('contact/call-back/sent', 'routes/public/call-back-sent.tsx'),
  route('accessibility', 'routes/public/statements/accessibility.tsx'),
  route('privacy', 'routes/public/statements/privacy.tsx'),
  route('cookies', 'routes/public/statements/cookies.tsx'),
  route('languages', 'routes/public/statements/languages.tsx'),
  route('glossary', 'routes/public/glossary.tsx'),

  // Account: signing in, one's own details, organisations
  route('sign-in', 'routes/account/sign-in.tsx'),
  route('sign-in/code', 'routes/account/sign-in-code.tsx'),
  route('sign-in/code-on-paper', 'routes/account/sign-in-paper.tsx'),
  route('sign-in/link/:token', 'routes/account/sign-in-link.tsx'),
  route('sign-in/who', 'routes/account/sign-in-who.tsx'),
  route('sign-in/name', 'routes/account/sign-in-name.tsx'),
  route('sign-out', 'routes/account/sign-out.tsx'),
  route('session', 'routes/account/session.tsx'),
  route('kept', 'routes/account/kept.tsx'),
  route('kept/:kept', 'routes/account/kept-post.tsx'),
  route('account', 'routes/account/account.tsx'),
  route('account/codes', 'routes/account/account-codes.tsx'),
  route('account/addresses', 'routes/account/account-addresses.tsx'),
  route('account/addresses/code', 'routes/account/account-address-code.tsx'),
  route('groups', 'routes/account/groups.tsx'),
  route('groups/find', 'routes/account/group-find.tsx'),
  route('groups/:group', 'routes/account/group.tsx'),
  route('groups/:group/invite', 'routes/account/group-invite.tsx'),
  route('groups/:group/end/:membership', 'routes/account/group-end.tsx'),
  route('groups/:group/proof', 'routes/account/group-proof.tsx'),
  route('invitations/:token', 'routes/account/invitation.tsx'),

  // Applicant: bids and their parts
  route('home', 'routes/applicant/home.tsx'),
  route('bids/start', 'routes/applicant/start.tsx'),
  route('bids/:reference', 'routes/applicant/bid.tsx'),
  route('bids/:reference/adjustments', 'routes/applicant/adjustments.tsx'),
  route('bids/:reference/q/:page', 'routes/applicant/question.tsx'),
  route('bids/:reference/save/:page', 'routes/applicant/save.ts'),
  route('bids/:reference/history/:question', 'routes/applicant/history.tsx'),
  route('bids/:reference/check', 'routes/applicant/check.tsx'),
  route('bids/:reference/sent', 'routes/applicant/sent.tsx'),
  route('bids/:reference/change', 'routes/applicant/change.tsx'),
  route('bids/:reference/withdraw', 'routes/applicant/withdraw.tsx'),
  route('bids/:reference/copy', 'routes/applicant/copy.tsx'),
  route('bids/:reference/print', 'routes/applicant/print.tsx'),
  route('bids/:reference/copy.docx', 'routes/applicant/document.ts'),
  route('bids/:reference/outcome', 'routes/applicant/outcome.tsx'),
  route('bids/:reference/review', 'routes/applicant/review.tsx'),
  route('bids/:reference/equality', 'routes/applicant/equality.tsx'),
  route('messages', 'routes/applicant/messages.tsx'),
  route('messages/:message', 'routes/applicant/message.tsx'),

  // Grantholder: awards and reports

  // Staff: the desk
  route('desk', 'routes/staff/desk.tsx'),
  route('desk/interests', 'routes/staff/interests.tsx'),
  route('desk/bids', 'routes/staff/bids.tsx'),
  route('desk/bids/:reference', 'routes/staff/bid.tsx'),
  route('desk/bids/:reference/interest', 'routes/staff/bid-interest.tsx'),
  route('desk/bids/:reference/decision', 'routes/staff/decision.tsx'),
  route('desk/bids/:reference/scores', 'routes/staff/scores.tsx'),
  route('desk/bids/:reference/scores/:assignment', 'routes/staff/scores-by-phone.tsx'),
  route('desk/assess', 'routes/staff/scoring.tsx'),
  route('desk/rounds/:round/assessors', 'routes/staff/assessors.tsx'),
  route('desk/rounds/:round/ranking', 'routes/staff/ranking.tsx'),
  route('desk/decisions', 'routes/staff/decisions.tsx'),
  route('desk/rounds/:round/announce', 'routes/staff/announce.tsx'),
  route('desk/reviews', 'routes/staff/reviews.tsx'),
  route('desk/reviews/:review', 'routes/staff/review.tsx'),
  route('desk/claims', 'routes/staff/claims.tsx'),
  route('desk/people', 'routes/staff/people.tsx'),
  route('desk/people/:person', 'routes/staff/people-person.tsx'),
  route('desk/call-backs', 'routes/staff/call-backs.tsx'),
  route('desk/adjustments', 'routes/staff/adjustments.tsx'),
  route('desk/merges', 'routes/staff/merges.tsx'),

  // Staff: those who score and translate, in their language
  route('assess', 'routes/staff/assess.tsx'),
  route('assess/interests', 'routes/staff/assess-interests.tsx'),
  route('assess/:reference', 'routes/staff/assess-bid.tsx'),

  // Machine: health, files, feeds
  route('healthz', 'routes/machine/healthz.ts'),
  route('readyz', 'routes/machine/readyz.ts'),
  route('robots.txt', 'routes/machine/robots.ts'),
  route('sitemap.xml', 'routes/machine/sitemap.ts'),
  route('accent.css', 'routes/machine/accent.ts'),

  // Dev: people and mailbox of try-it mode
  route('dev/people', 'routes/dev/people.tsx'),
  route('dev/mailbox', 'routes/dev/mailbox.tsx'),
  route('dev/mailbox/:mail', 'routes/dev/mailbox-mail.tsx'),
  route('dev/clock', 'routes/dev/clock.tsx'),
] satisfies RouteConfig
