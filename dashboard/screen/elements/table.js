/* data: { label, columns: [{ label, numeric }], rows: [[text]], total: bool (the last row is a sum),
     cards: bool (where the columns have no room a row is a card, each cell under the name of its column),
     aside: what is said where columns lie beside the screen } */
const SHORT = 12
const LONG = 60
const kind = (text, column) =>
  column.numeric ? "numeric" : text.length > LONG ? "long" : text.length <= SHORT ? "short" : ""

export default function (component) {
  const { data } = component
  const root = fresh(component)
  if (!root) return

  const table = element("table", undefined, data.cards ? "cards" : "")
  table.setAttribute("aria-label", data.label)
  const head = table.createTHead().insertRow()
  data.columns.forEach((column, position) => {
    const short = data.rows.every((texts) => texts[position].length <= SHORT)
    const cell = element("th", column.label, column.numeric ? "numeric" : short ? "short" : "")
    cell.scope = "col"
    head.append(cell)
  })
  const body = table.createTBody()
  data.rows.forEach((texts, index) => {
    const row = body.insertRow()
    if (data.total && index === data.rows.length - 1) row.className = "total"
    texts.forEach((text, position) => {
      const cell = element(position === 0 ? "th" : "td", text, kind(text, data.columns[position]))
      if (position === 0) cell.scope = "row"
      else cell.dataset.column = data.columns[position].label
      if (!text) cell.classList.add("empty")
      row.append(cell)
    })
  })
  const scroll = element("div", undefined, "scroll")
  scroll.tabIndex = 0
  scroll.setAttribute("role", "region")
  scroll.setAttribute("aria-label", data.label)
  scroll.append(table)
  const aside = element("p", data.aside, "aside")
  root.replaceChildren(aside, scroll)
  let width = -1
  const fit = () => {
    if (root.clientWidth === width) return
    width = root.clientWidth
    root.classList.remove("narrow")
    root.classList.toggle("narrow", table.offsetWidth > scroll.clientWidth + 1)
  }
  root.watch?.disconnect()
  root.watch = new ResizeObserver(fit)
  root.watch.observe(root)
  fit()
}
