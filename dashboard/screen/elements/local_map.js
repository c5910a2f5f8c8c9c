/* data: { label, drawings: [a drawing as SVG for a screen, one for a phone], tiles: [{ key, said, chosen }],
     steps: [{ name, places, look, colour }], legend_label, count_label, hint, card: { title, lines: [text] } or null,
     still: whether nothing can be picked }
   Sends `picked`, the key of a place.
   The drawings are made by drawings/local_map.py, which writes every text as text. They are read as XML, in which
   nothing runs, and shown only where they hold nothing but shapes and words. */
const KNOWN = ["svg", "title", "g", "rect", "circle", "line", "path", "text", "defs", "pattern"]
const SPACE = "http://www.w3.org/2000/svg"

const drawn = (source) => {
  const read = new DOMParser().parseFromString(source, "image/svg+xml").documentElement
  const all = [read, ...read.querySelectorAll("*")]
  if (all.some((node) => node.namespaceURI !== SPACE || !KNOWN.includes(node.localName))) return element("div")
  return document.importNode(read, true)
}

const prepare = (drawing, data) => {
  drawing.setAttribute("role", "group")
  drawing.setAttribute("aria-label", plain(data.label))
  drawing.querySelectorAll("text").forEach((words) => words.setAttribute("aria-hidden", "true"))
  for (const place of drawing.querySelectorAll(".place")) {
    const tile = data.tiles[Number(place.dataset.at)]
    place.dataset.key = tile.key
    const title = document.createElementNS(SPACE, "title")
    title.textContent = plain(tile.said)
    place.prepend(title)
    place.setAttribute("role", data.still ? "img" : "button")
    place.setAttribute("aria-label", plain(tile.said))
    if (data.still) continue
    place.setAttribute("aria-pressed", String(tile.chosen))
    place.setAttribute("tabindex", "-1")
  }
  const first = drawing.querySelector('.place[aria-pressed="true"]') ?? drawing.querySelector(".place")
  if (!data.still) first?.setAttribute("tabindex", "0")
  return drawing
}

const sample = (step) => {
  const made = element("span", undefined, `sample ${step.look}`)
  made.style.backgroundColor = step.colour
  return made
}

/* A step that no place is in is told, and cannot be pressed. */
const stepOf = (step, number, toggle) => {
  const item = element("li")
  const button = element("button", undefined, "step")
  button.type = "button"
  button.disabled = !step.places
  button.dataset.step = number
  button.append(sample(step), element("span", step.name), element("b", String(step.places)))
  button.onclick = () => toggle(number)
  item.append(button)
  return item
}

const beside = (data, toggle) => {
  const made = element("div", undefined, "words")
  if (data.card) {
    const card = element("section", undefined, "card")
    card.append(element("h3", data.card.title), ...data.card.lines.map((line) => element("p", line)))
    made.append(card)
  }
  const legend = element("ul", undefined, "legend")
  legend.setAttribute("aria-label", data.legend_label)
  legend.append(...data.steps.map((step, number) => stepOf(step, number, toggle)))
  made.append(element("p", data.legend_label, "about"), legend)
  if (data.count_label) {
    const count = element("p", undefined, "count")
    const badge = element("span", "1", "badge")
    badge.setAttribute("aria-hidden", "true")
    count.append(badge, element("span", data.count_label))
    made.append(count)
  }
  if (data.hint) made.append(element("p", data.hint, "hint"))
  return made
}

const DIRECTIONS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }
const middle = (node) => {
  const box = node.getBoundingClientRect()
  return [box.left + box.width / 2, box.top + box.height / 2]
}

/* The nearest place in a direction: what lies aside counts twice. */
const next = (place, [right, down]) => {
  const [x, y] = middle(place)
  const found = [...place.ownerSVGElement.querySelectorAll(".place")].map((other) => {
    const [dx, dy] = [middle(other)[0] - x, middle(other)[1] - y]
    const ahead = dx * right + dy * down
    return [ahead, ahead + 2 * Math.abs(dx * down + dy * right), other]
  }).filter(([ahead]) => ahead > 1)
  return found.sort((one, other) => one[1] - other[1])[0]?.[2]
}

export default function (component) {
  const { data, parentElement, setTriggerValue } = component
  const shown = parentElement.querySelector(".root")
  const held = shown.getRootNode().activeElement?.closest?.(".place")?.dataset.key
  const root = fresh(component)
  if (!root) return
  const hidden = (root.hiddenSteps ??= new Set())
  const show = () => {
    for (const place of root.querySelectorAll(".place")) {
      place.classList.toggle("faint", hidden.has(Number(place.dataset.step)))
    }
    for (const step of root.querySelectorAll(".step")) {
      step.setAttribute("aria-pressed", String(!hidden.has(Number(step.dataset.step))))
    }
  }
  const toggle = (number) => {
    if (!hidden.delete(number)) hidden.add(number)
    show()
  }
  const maps = element("div", undefined, "maps")
  maps.append(...data.drawings.map((source) => prepare(drawn(source), data)))
  root.replaceChildren(maps, beside(data, toggle))
  show()
  const seen = [...maps.querySelectorAll(".place")].filter((place) => place.getClientRects().length)
  if (held) seen.find((place) => place.dataset.key === held)?.focus()

  const pick = (place) => setTriggerValue("picked", place.dataset.key)
  maps.onclick = (event) => {
    const place = event.target.closest(".place")
    if (place && !data.still) pick(place)
  }
  maps.onkeydown = (event) => {
    const place = event.target.closest(".place")
    if (!place) return
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault()
      pick(place)
      return
    }
    const other = DIRECTIONS[event.key] && next(place, DIRECTIONS[event.key])
    if (!other) return
    event.preventDefault()
    place.setAttribute("tabindex", "-1")
    other.setAttribute("tabindex", "0")
    other.focus()
  }
}
