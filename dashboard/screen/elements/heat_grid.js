/* data: { label, corner, columns: [{ key, name, full, top }], rows: [{ key, label, whole, chosen,
     cells: [cell] }], legend: [{ look, colour, ink, text, label }], legend_label,
     picked: [row, column] or null, still: whether a cell is only read }; cell: { text, look, colour, edge, ink, label },
     its look total, zero, missing, framed, dashed or points
   Sends `picked` as [row, column].
   The table is kept when data change, so that the keyboard stays where it was. */
const MANY = 9 // columns, above which their names stand upright, and a row on a phone is a card

const SHORT = 6 // letters of a name that needs not stand upright on a phone, or of a corner that tells little

const paint = (node, cell) => {
  node.className = `cell ${cell.look}`
  node.style.backgroundColor = cell.colour || ""
  node.style.color = cell.ink || ""
  node.classList.toggle("range", Boolean(cell.edge))
  node.style.setProperty("--edge", cell.edge || "")
}

const say = (node, cell) => {
  paint(node, cell)
  node.textContent = cell.text
  if (node.nodeName === "BUTTON") node.setAttribute("aria-label", cell.label)
  node.title = cell.label
}

const build = (root, data) => {
  const scroll = element("div", undefined, "scroll")
  const table = element("table")
  table.setAttribute("aria-label", data.label)
  const head = table.createTHead().insertRow()
  head.append(Object.assign(element("th", data.corner, "corner"), { scope: "col" }))
  for (const column of data.columns) {
    const cell = element("th")
    cell.append(element("span", column.name, "name"), element("span", column.top, "top"))
    if (data.rows[0]?.cells[data.columns.indexOf(column)].look.startsWith("total")) cell.classList.add("sum")
    cell.scope = "col"
    cell.title = column.full
    cell.setAttribute("aria-label", column.full)
    head.append(cell)
  }
  const body = table.createTBody()
  data.rows.forEach((row, r) => {
    const line = body.insertRow()
    line.append(Object.assign(element("th", row.label), { scope: "row" }))
    row.cells.forEach((cell, c) => {
      const button = element(data.still ? "div" : "button")
      if (!data.still) button.type = "button"
      button.dataset.at = `${r},${c}`
      const place = line.insertCell()
      place.dataset.column = data.columns[c].name
      place.classList.toggle("sum", cell.look.startsWith("total"))
      place.append(button)
    })
  })
  const squares = data.rows[0]?.cells.filter((cell) => !cell.look.startsWith("total")).length ?? 0
  root.classList.toggle("many", squares > MANY)
  root.classList.toggle("told", data.corner.length > SHORT)
  root.classList.toggle("short", data.columns.every((column) => column.name.length <= SHORT))
  root.style.setProperty("--squares", squares)
  scroll.append(table)
  const legend = element("ul", undefined, "legend")
  legend.setAttribute("aria-label", data.legend_label)
  for (const entry of data.legend) {
    const item = element("li")
    const sample = element("span", entry.text)
    sample.setAttribute("aria-hidden", "true")
    paint(sample, entry)
    item.append(sample, element("span", entry.label))
    legend.append(item)
  }
  root.replaceChildren(scroll, legend)
}

const fill = (root, data) => {
  root.querySelector("table").setAttribute("aria-label", data.label)
  const lines = root.querySelectorAll("tbody tr")
  data.rows.forEach((row, r) => {
    lines[r].className = `${row.whole ? "whole" : ""} ${row.chosen ? "chosen" : ""}`.trim()
    lines[r].toggleAttribute("aria-current", row.chosen)
    row.cells.forEach((cell, c) => {
      const node = root.querySelector(`[data-at="${r},${c}"]`)
      say(node, cell)
      if (data.still) return
      const picked = data.picked && data.picked[0] === row.key && data.picked[1] === data.columns[c].key
      node.setAttribute("aria-pressed", String(Boolean(picked)))
      node.tabIndex = picked || (!data.picked && r === 0 && c === 0) ? 0 : -1
    })
  })
  if (!root.querySelector('button[tabindex="0"]')) root.querySelector("button")?.setAttribute("tabindex", "0")
}

const STEPS = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }
const ENDS = { Home: () => 0, End: (data) => data.columns.length - 1 }

export default function (component) {
  const { data, parentElement, setTriggerValue } = component
  const root = parentElement.querySelector(".root")
  const shape = JSON.stringify([Boolean(data.still), data.columns, data.rows.map((row) => row.label), data.legend, data.corner])
  if (root.dataset.shape !== shape) {
    build(root, data)
    root.dataset.shape = shape
  }
  fill(root, data)

  root.onclick = (event) => {
    const button = event.target.closest("button")
    if (!button) return
    const [r, c] = button.dataset.at.split(",").map(Number)
    setTriggerValue("picked", [data.rows[r].key, data.columns[c].key])
  }
  root.onkeydown = (event) => {
    const button = event.target.closest("button")
    if (!button) return
    const [r, c] = button.dataset.at.split(",").map(Number)
    const step = STEPS[event.key]
    const end = ENDS[event.key]
    const at = step ? [r + step[0], c + step[1]] : end ? [r, end(data)] : null
    const next = at && root.querySelector(`button[data-at="${at[0]},${at[1]}"]`)
    if (!next) return
    event.preventDefault()
    button.tabIndex = -1
    next.tabIndex = 0
    next.focus()
  }
}
