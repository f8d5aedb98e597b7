export * from './NotificationBanner'
