export * from './Hint'
