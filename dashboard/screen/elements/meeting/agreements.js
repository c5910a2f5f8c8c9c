/* What the hall agrees on: a list, each with who answers for it and by when, and a form. */
const dayOf = (iso, language) => new Intl.DateTimeFormat(language, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })
  .format(new Date(`${iso}T00:00:00Z`))

const agreementsOf = (at) => {
  const { data, words, kept, room } = at
  const item = (one) => {
    const made = element("article")
    made.append(typedHeading(one))
    const due = one.due && fillIn(words.due, { date: dayOf(one.due, data.language) })
    if (one.owner || due) made.append(typedLine(one.owner, due))
    made.append(row(holding(`edit-agreed-${one.id}`, button(`${words.edit}: ${one.what}`, words.edit, () => write(one)))))
    return made
  }
  const bar = () => row(
    action("agreed", `+ ${words.agree}`, () => write(), "main"),
    kept.canUndo() && action("undo", words.undo, kept.undo),
    action("minutes", words.minutes, () => writeMinutes(at)),
  )
  const write = (known) => {
    const id = known?.id ?? nextId(room.agreed)
    const what = line(known?.what, { required: true })
    const owner = line(known?.owner)
    const due = input("date", known?.due)
    const form = element("form")
    form.append(field(words.agreed_what, what), field(words.owner, owner, words.owner_hint), field(words.due_on, due))
    const save = () => ({ id, what: what.value.trim(), owner: owner.value.trim(), due: due.value })
    writing(at, { list: "agreed", known, id, what, form, title: words.agree, save })
  }
  return { item, bar, write }
}
