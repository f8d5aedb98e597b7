export * from './SummaryCard'
