import type { ReactNode } from 'react'
import * as ui from '.'

const error = 'Enter your group’s name'

const radioItems = [
  { value: 'yes', label: 'Yes', hint: 'You have a bank account', conditional: <ui.TextInput id="account" name="account" label="Name on the account" /> },
  { value: 'no', label: 'No' },
  { value: 'later', label: 'Later', divider: 'or' },
]

/** Every component with plain and with difficult content: for the test, and for looking at (tools/specimen). */
export const specimen: Record<string, ReactNode> = {
  SkipLink: <ui.SkipLink />,
  SiteHeader: (
    <ui.SiteHeader
      serviceName="Mayor’s Grants, West Yorkshire"
      homeHref="/"
      languages={<ui.LanguageSwitcher hrefs={{ en: '/', pa: '/pa', ur: '/ur', pl: '/pl' }} />}
      navigation={[
        { href: '/funds', text: 'Find a grant', current: true },
        { href: '/directory', text: 'Who is funded' },
        { href: '/guide', text: 'How to apply' },
      ]}
      account={<a className="site-header__link" href="/sign-in">Sign in</a>}
    />
  ),
  PhaseBanner: <ui.PhaseBanner tag="Try it">Everything here is made up. Nothing is sent to anyone.</ui.PhaseBanner>,
  BackLink: <ui.BackLink href="/tasks" />,
  ErrorSummary: <ui.ErrorSummary errors={[{ href: '#group', text: error }, { href: '#start', text: 'Enter the day you start' }]} />,
  NotificationBanner: <ui.NotificationBanner>Your bid is saved</ui.NotificationBanner>,
  NotificationBannerSuccess: <ui.NotificationBanner success id="sent"><p className="govuk-body">We got your bid. Your number is <ui.Ltr>SCF9-7K3M-2Q</ui.Ltr></p></ui.NotificationBanner>,
  KeyFacts: (
    <ui.KeyFacts
      label="About this fund"
      facts={[
        { id: 'amount', name: 'How much', value: <>Up to <ui.Ltr>£10,000</ui.Ltr></> },
        { id: 'closes', name: 'Closes', value: '5 March 2027, 12 noon' },
        { id: 'who', name: 'Who for', value: 'Community groups in West Yorkshire' },
      ]}
    />
  ),
  StageLine: (
    <ui.StageLine
      label="Where your bid is"
      stages={[
        { id: 'sent', title: 'Sent', date: '5 March 2027', state: 'done' },
        { id: 'checks', title: 'Checks', date: '6 to 12 March', state: 'current' },
        { id: 'scores', title: 'Scoring', date: 'by 9 April', state: 'next' },
        { id: 'decision', title: 'Decision', date: 'by 7 May', state: 'next' },
      ]}
    />
  ),
  CardList: (
    <ui.CardList columns={3}>
      <ui.Card title="Find a grant" href="/funds"><p className="govuk-body">Two funds are open now.</p></ui.Card>
      <ui.Card title="See who is funded" href="/directory"><p className="govuk-body">Groups near you, and what they do.</p></ui.Card>
      <ui.Card title="Sign in" href="/sign-in"><p className="govuk-body">Go on with your bid or report.</p></ui.Card>
    </ui.CardList>
  ),
  TextInput: <ui.TextInput id="group" name="group" label="Your group’s name" hint="As in your rules" error={error} defaultValue="سپین غر" autoComplete="organization" />,
  Money: <ui.TextInput id="sum" name="sum" label="How much do you ask for?" inputMode="decimal" prefix="£" suffix="in all" width={10} spellCheck={false} />,
  Email: <ui.TextInput id="email" name="email" label="Your email address" type="email" autoComplete="email" spellCheck={false} describedBy="email-note" />,
  EmailNote: <p className="govuk-body" id="email-note">We use it to write to you.</p>,
  Textarea: <ui.Textarea id="summary" name="summary" label="What do you want to do?" labelSize="m" words={{ max: 150 }} hint="Say who, how many, where and when" />,
  Radios: <ui.Radios id="bank" name="bank" label="Does your group have a bank account?" items={radioItems} defaultValue="yes" error="Choose yes or no" hint="In the group’s own name" />,
  Checkboxes: <ui.Checkboxes id="place" name="place" label="Where will you work?" items={[{ value: 'leeds', label: 'Leeds' }, { value: 'kirklees', label: 'Kirklees', hint: 'Huddersfield, Dewsbury, Batley' }]} defaultValue={['leeds']} />,
  Declaration: <ui.Checkboxes id="agree" name="agree" label="" alone items={[{ value: 'yes', label: 'What I wrote is true' }]} error="Tick the box to go on" />,
  DateInput: <ui.DateInput id="start" name="start" label="When do you start?" hint="For example, 27 3 2027" error="Enter the day you start" errorParts={['day']} defaultValue={{ month: '3', year: '2027' }} />,
  Select: <ui.Select id="district" name="district" label="District" items={[{ value: '', label: 'Any' }, { value: 'leeds', label: 'Leeds' }]} />,
  FileInput: <ui.FileInput id="file" name="file" label="Your accounts" hint="A photo will do" />,
  Buttons: (
    <ui.ButtonGroup>
      <ui.Button name="do" value="save">Save and go on</ui.Button>
      <ui.Button variant="secondary">Save and come back later</ui.Button>
      <ui.Button variant="warning">Withdraw</ui.Button>
      <ui.LinkButton href="/start" start>Start now</ui.LinkButton>
    </ui.ButtonGroup>
  ),
  Details: <ui.Details summary="Why we ask"><p className="govuk-body">So that we can pay you.</p></ui.Details>,
  InsetText: <ui.InsetText>You can stop at any time. We keep what you wrote.</ui.InsetText>,
  WarningText: <ui.WarningText>Bids that come after 12 noon are out.</ui.WarningText>,
  SummaryList: (
    <ui.SummaryList
      rows={[
        { id: 'row-name', key: 'Your group’s name', value: <ui.UserText lang="ur">{'سپین غر\nلیڈز'}</ui.UserText>, actions: [{ href: '/name', text: 'Change', hidden: 'your group’s name' }] },
        { id: 'row-sum', key: 'How much', value: <ui.Ltr>£4,800.00</ui.Ltr>, actions: [{ href: '/sum', text: 'Change', hidden: 'how much' }, { href: '/sum/note', text: 'Add a note', hidden: 'about how much' }] },
        { id: 'row-ref', key: 'Number', value: <ui.Ltr>SCF9-7K3M-2Q</ui.Ltr> },
      ]}
    />
  ),
  SummaryCard: <ui.SummaryCard title="Spen Valley Women’s Group"><ui.SummaryList rows={[{ key: 'Part', value: 'Lead' }]} /></ui.SummaryCard>,
  Tags: <p className="govuk-body"><ui.Tag>In progress</ui.Tag> <ui.Tag colour="grey">Not yet started</ui.Tag> <ui.Tag colour="red">There is a problem</ui.Tag></p>,
  TaskListView: (
    <ui.TaskListView
      groups={[{ title: 'Your project', items: [
        { id: 'summary-task', title: 'What you want to do', href: '/summary', status: { text: 'Completed' } },
        { id: 'money-task', title: 'Your budget', href: '/money', hint: 'One line for each thing you pay for', status: { text: 'In progress', colour: 'blue' } },
        { id: 'send-task', title: 'Check and send', status: { text: 'Cannot start yet' } },
      ] }]}
    />
  ),
  Table: <ui.Table caption="Budget" columns={[{ head: 'What' }, { head: 'Cost', numeric: true }]} rows={[{ key: 'hall', cells: ['Hall hire', <ui.Ltr key="m">£1,200.00</ui.Ltr>] }]} firstCellIsHeader foot={['In all', <ui.Ltr key="m">£1,200.00</ui.Ltr>]} />,
  Pagination: <ui.Pagination page={4} pages={9} hrefFor={(page) => `/directory?page=${page}`} />,
  LanguageButtons: <ui.LanguageSwitcher formId="answers" />,
  SiteFooter: <ui.SiteFooter links={[{ href: '/privacy', text: 'Privacy' }, { href: '/accessibility', text: 'Accessibility' }]}><p>Call us on <ui.Ltr>0113 000 0000</ui.Ltr>, Monday to Friday.</p></ui.SiteFooter>,
  Panel: <ui.Panel title="We have your bid">Your number is <ui.Ltr>SCF9-7K3M-2Q</ui.Ltr></ui.Panel>,
}
