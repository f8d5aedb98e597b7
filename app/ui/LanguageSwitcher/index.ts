export * from './LanguageSwitcher'
