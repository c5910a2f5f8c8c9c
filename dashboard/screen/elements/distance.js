/* data: { label, top, line, rows: [{ key, label, text, say, chosen, parts: [{ points, colour, ink,
     text, say }], open: points that may come on top }], legend: [{ colour, label, open, line }], legend_label }
   One bar a place, on one scale from 0 to `top`, with the line that leads out of the slum.
   Sends `picked`, the key of a place. */
const bar = (row, data) => {
  const track = element("span", undefined, "track")
  for (const part of row.parts) {
    const piece = element("span", part.text, "part")
    piece.style.width = `${(100 * part.points) / data.top}%`
    piece.style.backgroundColor = part.colour
    piece.style.color = part.ink
    piece.title = part.say
    track.append(piece)
  }
  if (row.open) {
    const piece = element("span", undefined, "part open")
    piece.style.width = `${(100 * row.open) / data.top}%`
    track.append(piece)
  }
  const line = element("span", undefined, "line")
  line.style.left = `${(100 * data.line) / data.top}%`
  track.append(line)
  return track
}

export default function (component) {
  const { data, parentElement, setTriggerValue } = component
  const root = parentElement.querySelector(".root")
  root.onclick = (event) => {
    const button = event.target.closest("button")
    if (button) setTriggerValue("picked", button.dataset.key)
  }
  if (!fresh(component)) return
  const focused = root.getRootNode().activeElement?.dataset?.key

  const list = element("ol", undefined, "bars")
  list.setAttribute("aria-label", data.label)
  for (const row of data.rows) {
    const item = element("li")
    const button = element("button", undefined, row.chosen ? "chosen" : "")
    button.type = "button"
    button.dataset.key = row.key
    button.setAttribute("aria-label", row.say)
    if (row.chosen) button.setAttribute("aria-current", "true")
    button.append(element("span", row.label, "name"), bar(row, data), element("span", row.text, "text"))
    item.append(button)
    list.append(item)
  }
  const legend = element("ul", undefined, "legend")
  legend.setAttribute("aria-label", data.legend_label)
  for (const entry of data.legend) {
    const item = element("li")
    const sample = element("span", undefined, entry.open ? "sample open" : entry.line ? "sample edge" : "sample")
    sample.style.backgroundColor = entry.colour || ""
    item.append(sample, element("span", entry.label))
    legend.append(item)
  }
  root.replaceChildren(legend, list)
  if (focused) root.querySelector(`button[data-key="${CSS.escape(focused)}"]`)?.focus()
}
