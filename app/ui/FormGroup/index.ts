export * from './FormGroup'
