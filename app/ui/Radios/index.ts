export * from './Radios'
