/* data: { number, sentence, small }; small is null or one of
     { kind: "squares", label, edge: a colour, squares: [{ side, area, label, look, colour }] }, `side` of the largest (0 to 1)
     { kind: "tiles", label, tiles: [{ name: [text], say, look, colour, ink, chosen }] }
     { kind: "meters", meters: [{ name, text, parts: [{ share, look, colour, say }] }] }, `share` of the whole width (0 to 1)
     { kind: "steps", steps: [text] }
   A number, a picture as small as a card, a sentence. Names stand in tiles while there are few. */
const FEW = 12
const SIDE = 4.4 // rem, of the largest square

const squareOf = (edge) => (square) => {
  const item = element("li")
  const drawn = element("span", undefined, `square ${square.look}`)
  drawn.style.width = drawn.style.height = `${Math.max(0.3, SIDE * square.side)}rem`
  drawn.style.backgroundColor = square.colour
  drawn.style.borderColor = edge
  item.append(drawn, element("b", square.area), element("span", square.label, "label"))
  return item
}

const tileOf = (named) => (tile) => {
  const made = element("span", undefined, `tile ${tile.look}`)
  if (named) made.append(...tile.name.map((line) => element("span", line)))
  made.title = tile.say
  if (tile.chosen) made.classList.add("chosen")
  if (tile.colour) made.style.backgroundColor = tile.colour
  else made.classList.add("missing")
  if (tile.colour) made.style.color = tile.ink
  return made
}

const meterOf = (meter) => {
  const item = element("li")
  const track = element("span", undefined, "track")
  for (const part of meter.parts) {
    const made = element("span", undefined, `part ${part.look}`)
    made.style.width = `${100 * part.share}%`
    if (part.look === "full") made.style.backgroundColor = part.colour
    if (part.say) made.title = part.say
    track.append(made)
  }
  item.append(element("span", meter.name, "name"), track, element("span", meter.text, "text"))
  return item
}

const listOf = (tag, className, items) => {
  const list = element(tag, undefined, className)
  list.append(...items)
  return list
}

const smallOf = {
  squares: (small) => listOf("ul", "squares", small.squares.map(squareOf(small.edge))),
  tiles: (small) => {
    const few = small.tiles.length <= FEW
    const made = listOf("div", few ? "tiles few" : "tiles", small.tiles.map(tileOf(few)))
    made.setAttribute("role", "img")
    made.setAttribute("aria-label", small.label)
    return made
  },
  meters: (small) => listOf("ul", "meters", small.meters.map(meterOf)),
  steps: (small) => listOf("ol", "steps", small.steps.map((step) => element("li", step))),
}

export default function (component) {
  const { data } = component
  const root = fresh(component)
  if (!root) return
  const drawn = data.small ? [smallOf[data.small.kind](data.small)] : []
  if (data.sentence) drawn.push(element("p", data.sentence, "sentence"))
  root.replaceChildren(element("p", data.number, "number"), ...drawn)
}
