/* data: { label, legend: [{ look, colour, label }], rows: [{ key, label, say, note, bars: [{ name, text,
     parts: [{ share, look, colour, ink, text }] }] }] }
   Under the name of each row, where it has one, its bars, one below the other from one edge; `share` is a part of the whole width (0 to 1).
   `look` is full, hatched (it may be less) or empty (not known); parts follow one another. */
const piece = (part) => {
  const made = element("span", part.text, `part ${part.look}`)
  made.style.width = `${100 * part.share}%`
  if (part.look === "full") made.style.backgroundColor = part.colour
  if (part.ink) made.style.color = part.ink
  return made
}

const line = (bar) => {
  const made = element("div", undefined, bar.parts.length ? "bar" : "bar bare")
  const track = element("span", undefined, "track")
  track.append(...bar.parts.map(piece))
  made.append(element("span", bar.name, "name"), track, element("span", bar.text, "text"))
  return made
}

const legendOf = (entries) => {
  const legend = element("ul", undefined, "legend")
  for (const entry of entries) {
    const item = element("li")
    const sample = element("span", undefined, `sample ${entry.look}`)
    if (entry.look === "full") sample.style.backgroundColor = entry.colour
    item.append(sample, element("span", entry.label))
    legend.append(item)
  }
  return legend
}

export default function (component) {
  const { data } = component
  const root = fresh(component)
  if (!root) return
  const list = element("ul", undefined, "rows")
  list.setAttribute("aria-label", data.label)
  for (const row of data.rows) {
    const item = element("li")
    const seen = element("div")
    seen.setAttribute("role", "img")
    seen.setAttribute("aria-label", row.say)
    seen.append(...row.bars.map(line))
    if (row.label) item.append(element("p", row.label, "label"))
    item.append(seen)
    if (row.note) item.append(element("p", row.note, "note"))
    list.append(item)
  }
  root.replaceChildren(...(data.legend.length ? [legendOf(data.legend)] : []), list)
}
