export * from './Checkboxes'
