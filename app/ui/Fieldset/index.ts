export * from './Fieldset'
