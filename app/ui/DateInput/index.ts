export * from './DateInput'
