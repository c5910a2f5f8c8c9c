/* data: { label, legend: [{ look, colour, label }], legend_label, scale: [{ share, text }], still: whether a row is only
     read,
     rows: [{ key, label, say, note, chosen, bars: [bar] }] }; a bar is either
     { name, text, line, parts: [{ share, look, colour, ink, text, say }] } or
     { name, text, marks: [{ at, from, to, look, colour, say }], links: [{ from, to, colour }], zones: parts, line }
   Under the name of each row, where it has one, its bars, one below the other from one edge. `share`, `at`, `from` and
   `to` are parts of the whole width (0 to 1). Parts follow one another; their `look` is full, hatched (it may be less) or
   empty (not known). Marks stand on an axis, joined by links, with zones
   behind them; a range goes from one end to the other and has no mark, as nobody knows where in it the value lies: thin
   where its mark would be hollow. Their `look` is mark, hollow mark, far mark or tick mark. `line` (0 to 1, or
   null) crosses a bar; in the legend it is the look of a sample.
   The scale is named once, above all rows.
   Sends `picked`, the key of a row, where rows are not only read. */
const edgeAt = (share) => {
  const edge = element("span", undefined, "line")
  edge.style.left = `${100 * share}%`
  return edge
}

const trackOf = (bar) => {
  const track = element("span", undefined, "track")
  track.append(...bar.parts.map(piece))
  if (bar.line !== null) track.append(edgeAt(bar.line))
  return track
}

const markOf = (mark) => {
  const made = element("span", undefined, mark.look)
  made.style.left = `${100 * mark.at}%`
  if (mark.colour) made.style.backgroundColor = mark.colour
  if (mark.say) made.title = plain(mark.say)
  return made
}

const rangeOf = (mark) => {
  const made = element("span", undefined, mark.look.startsWith("hollow") ? "range" : "range firm")
  made.style.left = `${100 * mark.from}%`
  made.style.width = `${100 * (mark.to - mark.from)}%`
  return made
}

const axisOf = (bar) => {
  const axis = element("span", undefined, bar.zones.length ? "track axis zoned" : "track axis")
  axis.append(...bar.zones.map(piece))
  for (const piece of bar.links) {
    const link = element("span", undefined, "link")
    link.style.backgroundColor = piece.colour
    link.style.left = `${100 * piece.from}%`
    link.style.width = `${100 * (piece.to - piece.from)}%`
    axis.append(link)
  }
  if (bar.line !== null) axis.append(edgeAt(bar.line))
  const ranges = bar.marks.filter((mark) => mark.to > mark.from)
  axis.append(...ranges.map(rangeOf), ...bar.marks.filter((mark) => !ranges.includes(mark)).map(markOf))
  return axis
}

const line = (bar) => {
  const made = element("span", undefined, bar.marks || bar.parts.length ? "bar" : "bar bare")
  const track = bar.marks ? axisOf(bar) : trackOf(bar)
  made.append(element("span", bar.name, "name"), track, element("span", bar.text, "text"))
  return made
}

const seenOf = (row, still) => {
  const seen = element(still ? "div" : "button", undefined, row.chosen ? "chosen" : "")
  seen.setAttribute("aria-label", row.say)
  if (still) seen.setAttribute("role", "img")
  else {
    seen.type = "button"
    seen.dataset.key = row.key
  }
  if (row.chosen) seen.setAttribute("aria-current", "true")
  seen.append(...row.bars.map(line))
  return seen
}

const scaleOf = (parts) => {
  const row = element("li", undefined, "scale")
  const bar = element("div", undefined, "bar")
  const track = element("span", undefined, "track axis")
  track.append(...parts.map((part) => piece({ look: "step", ...part })))
  bar.append(element("span", "", "name"), track, element("span", "", "text"))
  row.append(bar)
  row.setAttribute("aria-hidden", "true")
  return row
}

const legendOf = (data) => {
  const legend = element("ul", undefined, "legend")
  if (data.legend_label) legend.setAttribute("aria-label", data.legend_label)
  for (const entry of data.legend) {
    const item = element("li")
    const sample = element("span", undefined, `sample ${entry.look}`)
    if (entry.look === "full") sample.style.backgroundColor = entry.colour
    item.append(sample, element("span", entry.label))
    legend.append(item)
  }
  return legend
}

export default function (component) {
  const { data, parentElement, setTriggerValue } = component
  parentElement.querySelector(".root").onclick = (event) => {
    const button = event.target.closest("button")
    if (button) setTriggerValue("picked", button.dataset.key)
  }
  const root = fresh(component)
  if (!root) return
  const focused = root.getRootNode().activeElement?.dataset?.key

  const axes = data.rows.some((row) => row.bars.some((bar) => bar.marks))
  const list = element("ul", undefined, ["rows", ...(data.still ? [] : ["picks"]), ...(axes ? ["axes"] : [])].join(" "))
  list.setAttribute("aria-label", data.label)
  if (data.scale.length) list.append(scaleOf(data.scale))
  for (const row of data.rows) {
    const item = element("li")
    if (row.label) item.append(element("p", row.label, "label"))
    item.append(seenOf(row, data.still))
    if (row.note) item.append(element("p", row.note, "note"))
    list.append(item)
  }
  root.replaceChildren(...(data.legend.length ? [legendOf(data)] : []), list)
  if (focused) root.querySelector(`button[data-key="${CSS.escape(focused)}"]`)?.focus()
}
