export * from './Details'
