export * from './Ltr'
