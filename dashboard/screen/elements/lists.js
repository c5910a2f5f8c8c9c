/* data: { groups: [{ title, summary, note, rows: [{ label, value, text, share, most }] }] }
   Short lists for one screen of a phone: a label, a value on the right, a line of text below; a thin bar of
   `share` (0 to 1) under the label where there is one, hatched up to `most`, which it may be. Where there is little room a list is folded under its
   summary. */
const NARROW = 640

const line = (row) => {
  const item = element("li")
  const head = element("div", undefined, "head")
  head.append(element("span", row.label, "label"), element("span", row.value, "value"))
  item.append(head)
  if (row.share != null) {
    const bar = element("div", undefined, "bar")
    const filled = element("div")
    filled.style.width = `${100 * row.share}%`
    bar.append(filled)
    if (row.most != null) {
      const open = element("div", undefined, "open")
      open.style.width = `${100 * (row.most - row.share)}%`
      bar.append(open)
    }
    item.append(bar)
  }
  if (row.text) item.append(element("div", row.text, "text"))
  return item
}

const part = (group, open) => {
  const details = element("details")
  details.open = open
  const summary = element("summary")
  summary.append(element("span", group.title, "title"), element("span", group.summary, "summary"))
  details.append(summary)
  if (group.note) details.append(element("p", group.note, "note"))
  const list = element("ul")
  list.append(...group.rows.map(line))
  if (group.rows.length) details.append(list)
  return details
}

export default function (component) {
  const { data } = component
  const root = fresh(component)
  if (!root) return
  const open = root.getBoundingClientRect().width > NARROW
  root.replaceChildren(...data.groups.map((group) => part(group, open)))
}
