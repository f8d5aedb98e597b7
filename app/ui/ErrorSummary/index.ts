export * from './ErrorSummary'
