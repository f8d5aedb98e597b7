import { useLanguage } from '~/i18n'
import { Button, Ltr } from '~/ui'

/** Takes an invitation back that nobody has answered; its page does it on `do=takeBack`. */
export function TakeInvitationBack({ id, address }: { id: string; address: string }) {
  const { t } = useLanguage()
  return (
    <form method="post" noValidate>
      <input type="hidden" name="invitation" value={id} />
      <Button name="do" value="takeBack" variant="secondary">
        {t('account:group.takeBack')}<span className="govuk-visually-hidden"> <Ltr>{address}</Ltr></span>
      </Button>
    </form>
  )
}
