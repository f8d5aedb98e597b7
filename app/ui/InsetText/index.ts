export * from './InsetText'
