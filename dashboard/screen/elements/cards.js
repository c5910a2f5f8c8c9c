/* data: { groups: [{ title, note, summary, said: [text], more, cards: [{ badge, look, title, lines: [{ name, text }],
     drawing }] }] }
   Cards in groups: what is known of a group stands in sight, its cards too, or one click away under `more`. `look` is
   firm, open or said, and is told by the badge too. `drawing` is a symbol of drawings.svg, or empty. */
const drawingOf = (name) => {
  const drawing = document.createElementNS("http://www.w3.org/2000/svg", "svg")
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use")
  drawing.setAttribute("aria-hidden", "true")
  use.setAttribute("href", `#${name}`)
  drawing.append(use)
  return drawing
}

const card = (row) => {
  const item = element("li", undefined, row.drawing ? `${row.look} drawn` : row.look)
  if (row.drawing) item.append(drawingOf(row.drawing))
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
  if (!group.title && !group.more) return cards(group)
  const section = element("section")
  section.append(element("p", group.title, "title"), element("p", group.note, "note"))
  section.append(...group.said.map((text) => element("p", text, "finding")), element("p", group.summary, "counts"))
  if (!group.cards.length) return section
  if (!group.more) {
    section.append(cards(group))
    return section
  }
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
