/* data: { number, sentence, small }; small is null or one of
     { kind: "squares", edge: a colour, squares: [{ side, area, label, look, colour }] }, `side` of the largest (0 to 1)
     { kind: "tiles", label, tiles: [tile], legend: [tile], note }, a tile is { name: [text], say, look, colour, ink, chosen }
     { kind: "meters", meters: [{ name, text, parts: [{ share, look, colour, say }] }] }, `share` of the whole width (0 to 1)
     { kind: "steps", steps: [text] }
   A number, a picture as small as a card, a sentence. Tiles with names are as large as these. */
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

const swatch = (tile) => {
  const made = element("span", undefined, `tile ${tile.look}`)
  if (tile.colour) made.style.backgroundColor = tile.colour
  else made.classList.add("missing")
  return made
}

const tileOf = (tile) => {
  const made = swatch(tile)
  made.append(...tile.name.map((line) => element("span", line)))
  made.title = tile.say
  if (tile.chosen) made.classList.add("chosen")
  if (tile.colour) made.style.color = tile.ink
  return made
}

const meterOf = (meter) => {
  const item = element("li")
  const track = element("span", undefined, "track")
  track.append(...meter.parts.map(piece))
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
    const named = small.tiles.some((tile) => tile.name.length)
    const drawn = listOf("div", named ? "tiles few" : "tiles", small.tiles.map(tileOf))
    drawn.setAttribute("role", "img")
    drawn.setAttribute("aria-label", small.label)
    const legend = listOf("ul", "legend", small.legend.map((tile) => {
      const item = element("li")
      item.append(swatch(tile), element("span", tile.name[0]))
      return item
    }))
    if (small.note) legend.append(element("li", small.note))
    return listOf("div", "places", [drawn, legend])
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
