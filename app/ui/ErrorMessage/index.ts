export * from './ErrorMessage'
