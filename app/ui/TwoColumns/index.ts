export * from './TwoColumns'
