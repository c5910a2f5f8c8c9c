/* data: { groups: [{ title, note, summary, said: [text], more, cards: [{ badge, look, title, lines: [{ name, text }] }] }] }
   Cards in groups: what is known of a group stands in sight, its cards one click away under `more`; cards of a group
   without a title stand in sight. `look` is firm, open or said, and is told by the badge too. */
const card = (row) => {
  const item = element("li", undefined, row.look)
  item.append(element("p", row.badge, "badge"), element("p", row.title, "name"))
  const list = element("dl")
  for (const line of row.lines) list.append(element("dt", line.name), element("dd", line.text))
  if (row.lines.length) item.append(list)
  return item
}

const cards = (group) => {
  const list = element("ul")
  list.append(...group.cards.map(card))
  return list
}

const part = (group) => {
  if (!group.title) return cards(group)
  const section = element("section")
  section.append(element("p", group.title, "title"), element("p", group.note, "note"))
  section.append(...group.said.map((text) => element("p", text, "finding")), element("p", group.summary, "counts"))
  if (!group.cards.length) return section
  const details = element("details")
  details.append(element("summary", group.more), cards(group))
  section.append(details)
  return section
}

export default function (component) {
  const { data } = component
  const root = fresh(component)
  if (!root) return
  root.replaceChildren(...data.groups.map(part))
}
