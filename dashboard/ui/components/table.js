/* data: { label, columns: [{ label, numeric }], rows: [[text]], total: bool (the last row is a sum) } */
const kind = (text, column) => (column.numeric ? "numeric" : text.length > 60 ? "long" : "")

export default function (component) {
  const { data, parentElement } = component
  const root = parentElement.querySelector(".root")
  const known = JSON.stringify(data)
  if (root.dataset.known === known) return
  root.dataset.known = known

  const table = element("table")
  table.setAttribute("aria-label", data.label)
  const head = table.createTHead().insertRow()
  for (const column of data.columns) {
    const cell = element("th", column.label, column.numeric ? "numeric" : "")
    cell.scope = "col"
    head.append(cell)
  }
  const body = table.createTBody()
  data.rows.forEach((texts, index) => {
    const row = body.insertRow()
    if (data.total && index === data.rows.length - 1) row.className = "total"
    texts.forEach((text, position) => {
      const cell = element(position === 0 ? "th" : "td", text, kind(text, data.columns[position]))
      if (position === 0) cell.scope = "row"
      row.append(cell)
    })
  })
  const scroll = element("div", undefined, "scroll")
  scroll.tabIndex = 0
  scroll.setAttribute("role", "region")
  scroll.setAttribute("aria-label", data.label)
  scroll.append(table)
  root.replaceChildren(scroll)
}
