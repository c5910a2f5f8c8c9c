/* Proposals as people say them: a list with votes, each beside what the rule says of it, and a form. */
const proposalsOf = (at) => {
  const { data, words, kept, room } = at
  let brief = false

  const says = (one, long = false) => {
    const made = element("div", undefined, "rule")
    const kind = kindOf(one, data.rule)
    made.append(element("strong", kind ? `${words.rule}: ${kind.name}` : words.rule))
    made.append(...ruleSays(one, data.rule, words, data.language, long).map((words) => element("p", words)))
    return made
  }
  const placeName = (key) => data.rule.rts.find((rt) => rt.key === key)?.name ?? data.place
  const amountOf = (one) => {
    if (!one.amount) return ""
    return `${numberOf(one.amount, data.language)} ${kindOf(one, data.rule)?.unit ?? ""}`.trim()
  }
  const vote = (one, by) => {
    kept.change("vote", "proposals", one.id, by)
    const n = room.proposals.find((other) => other.id === one.id)?.votes ?? 0
    at.stages.tell(fillIn(words.voted, { what: one.what, n }))
  }
  const item = (one) => {
    const made = element("article")
    made.append(typedHeading(one, placeName(one.where), amountOf(one)), row(
      element("span", fillIn(words.votes, { n: one.votes || 0 }), "votes"),
      holding(`less-${one.id}`, button(fillIn(words.less, { what: one.what }), "−", () => vote(one, -1))),
      holding(`plus-${one.id}`, button(fillIn(words.plus, { what: one.what }), "+", () => vote(one, 1))),
      holding(`edit-proposals-${one.id}`, button(`${words.edit}: ${one.what}`, words.edit, () => write(one))),
      one.priority && element("strong", words.priority, "first"),
    ))
    if (brief) return made
    if (one.own) made.append(typedLine(`${words.own}: ${one.own}`))
    made.append(says(one))
    return made
  }
  const byMostVotes = () => {
    kept.change("order", "proposals", byVotes(room.proposals))
    at.stages.show(true, 0)
    at.reach("by-votes")
  }
  const turnBrief = () => {
    brief = !brief
    at.refresh()
  }
  const bar = () => row(
    action("proposals", `+ ${words.propose}`, () => write(), "main"),
    room.proposals.length > 1 && action("by-votes", words.by_votes, byMostVotes),
    room.proposals.length > 0 && action("brief", brief ? words.long : words.brief, turnBrief),
    kept.canUndo() && action("undo", words.undo, kept.undo),
  )

  const fieldsOf = (known) => {
    const from = known ?? room.draft
    const { language, rule } = data
    return {
      what: line(from.what, { required: true }),
      where: select([["", words.whole], ...rule.rts.map((rt) => [rt.key, rt.name])], from.where),
      amount: line(known ? numberShown(known.amount, language) : from.amount, { maxLength: 20, inputMode: "decimal" }),
      kind: select([["", words.kind_meant], ...rule.kinds.map(({ key, name }) => [key, name]), ["none", words.kind_none]], from.kind),
      own: line(from.own),
      votes: digits(from.votes ?? "", 6),
      priority: input("checkbox", "", { checked: Boolean(known?.priority) }),
    }
  }
  const readOf = (id, fields) => ({
    id, what: fields.what.value.trim(), where: fields.where.value, kind: fields.kind.value, own: fields.own.value.trim(),
    amount: numberTyped(fields.amount.value, data.language) || null, votes: votesTyped(fields.votes.value) || 0,
    priority: fields.priority.checked,
  })
  const unreadOf = ({ amount, votes }) => {
    if (Number.isNaN(numberTyped(amount.value, data.language))) return amount
    return Number.isNaN(votesTyped(votes.value)) ? votes : undefined
  }
  const write = (known) => {
    const id = known?.id ?? nextId(room.proposals)
    const fields = fieldsOf(known)
    const before = readOf(id, fields)
    const [form, unit, much, beside] = [element("form"), element("span", "", "unit"), element("span", undefined, "much"), element("div", undefined, "whole")]
    const wrong = said("alert")
    much.append(fields.amount, unit)
    const first = field(words.priority_hint, fields.priority)
    first.classList.add("tick")
    form.append(
      field(words.what, fields.what, words.what_hint), field(words.where, fields.where), field(words.amount, much),
      field(words.kind, fields.kind), field(words.own, fields.own, words.own_hint),
      field(words.votes_counted, fields.votes), first, wrong, beside)
    const tell = () => {
      const one = readOf(id, fields)
      unit.textContent = kindOf(one, data.rule)?.unit ?? ""
      beside.replaceChildren(says(one, true))
    }
    form.oninput = () => {
      tell()
      const { priority, ...typed } = fields
      if (!known) kept.note({ draft: Object.fromEntries(Object.entries(typed).map(([name, each]) => [name, each.value])) })
    }
    const save = () => {
      const unread = unreadOf(fields)
      if (unread) {
        wrong.textContent = fillIn(words.no_number, { typed: unread.value })
        unread.focus()
        return undefined
      }
      const now = readOf(id, fields)
      return known ? Object.fromEntries(Object.entries(now).filter(([name, value]) => name === "id" || value !== before[name])) : now
    }
    tell()
    writing(at, {
      list: "proposals", known, id, what: fields.what, form, title: words.propose, save,
      closing: () => known || kept.note({ draft: {} }),
    })
  }
  return { item, bar, write }
}
