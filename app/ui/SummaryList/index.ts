export * from './SummaryList'
