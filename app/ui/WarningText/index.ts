export * from './WarningText'
