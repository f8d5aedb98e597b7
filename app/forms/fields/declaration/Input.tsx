import { Checkboxes } from '~/ui'
import type { QuestionOf } from '../../question'
import { errorOf, type InputProps } from '../input'
import { readTexts } from '../kind'
import { useChoices } from '../options'
import { Several } from '../Several'

/** Each statement is a box of its own, so that each can say that it is missing. */
export function DeclarationField(props: InputProps<QuestionOf<'declaration'>>) {
  const { id, name, question, draft, errors } = props
  const items = useChoices(question, question.statements)
  const ticked = readTexts(draft)
  return (
    <Several props={props}>
      {items.map((item, index) => {
        const boxId = index === 0 ? id : `${id}-${index + 1}`
        return (
          <Checkboxes
            key={item.value}
            id={boxId}
            name={name}
            label={item.label}
            items={[item]}
            error={errorOf(errors, boxId)}
            defaultValue={ticked}
            alone
          />
        )
      })}
    </Several>
  )
}
