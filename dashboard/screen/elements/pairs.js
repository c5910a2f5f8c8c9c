/* data: { label, first, last, rows: [{ label, from, to, text, say, colour }] }
   Before and after on one scale from 0 to 100 %: a hollow mark before, a full one after, null where not known. */
const mark = (kind, at) => {
  const node = element("span", undefined, kind)
  node.style.left = `${at}%`
  return node
}

const track = (row) => {
  const node = element("span", undefined, "track")
  if (row.from !== null && row.to !== null) {
    const link = element("span", undefined, "link")
    link.style.backgroundColor = row.colour
    link.style.left = `${Math.min(row.from, row.to)}%`
    link.style.width = `${Math.abs(row.from - row.to)}%`
    node.append(link)
  }
  if (row.from !== null) node.append(mark("before", row.from))
  if (row.to !== null) {
    const after = mark("after", row.to)
    after.style.backgroundColor = row.colour
    node.append(after)
  }
  return node
}

export default function (component) {
  const { data } = component
  const root = fresh(component)
  if (!root) return
  const legend = element("p", undefined, "legend")
  legend.append(element("span", undefined, "before"), element("span", data.first))
  legend.append(element("span", undefined, "after"), element("span", data.last))
  const list = element("ul")
  list.setAttribute("aria-label", data.label)
  for (const row of data.rows) {
    const item = element("li")
    const seen = element("div", undefined, "row")
    seen.setAttribute("role", "img")
    seen.setAttribute("aria-label", row.say)
    seen.append(element("span", row.label, "label"), track(row), element("span", row.text, "text"))
    item.append(seen)
    list.append(item)
  }
  root.replaceChildren(legend, list)
}
