/* data: { label, drawings: [a drawing as SVG for a screen, one for a phone], paper: one for paper, at night,
     tiles: [{ key, chosen, looks: [{ said, value, step }] }], frames: [name], shown: the number of one of them,
     steps: [{ name, look, colour }], legend_label, value_label, filter_label, count_label, hint, card: { title, lines: [text], links: [{ label }] } or null,
     still: whether nothing can be picked, frames_label, play, pause }
   Sends `picked`, the key of a place, `turned`, the name of a frame, and `went`, the number of a link of the card.
   A place of a drawing says how it looks in each frame: data-fill, data-ink and data-rim, one after another. */
const prepare = (drawing, data) => {
  drawing.setAttribute("role", "group")
  drawing.setAttribute("aria-label", plain(data.label))
  drawing.querySelectorAll("text").forEach((words) => words.setAttribute("aria-hidden", "true"))
  for (const place of drawing.querySelectorAll(".place")) {
    const tile = data.tiles[Number(place.dataset.at)]
    place.dataset.key = tile.key
    place.prepend(document.createElementNS(SPACE, "title"))
    place.setAttribute("role", data.still ? "img" : "button")
    if (data.still) continue
    place.setAttribute("aria-pressed", String(tile.chosen))
    place.setAttribute("tabindex", "-1")
  }
  const first = drawing.querySelector('.place[aria-pressed="true"]') ?? drawing.querySelector(".place")
  if (!data.still) first?.setAttribute("tabindex", "0")
  return drawing
}

/* A value on as many lines as it has, as short as its words allow: as drawings/maps/local_map.py cuts it. */
const cut = (value, lines) => {
  if (lines < 2) return [value]
  const words = value.split(/[ \u00a0]/)
  const halves = words.map((_, at) => [words.slice(0, at + 1).join(" "), words.slice(at + 1).join(" ")])
  const longest = (pair) => Math.max(...pair.map((line) => line.length))
  return halves.reduce((best, pair) => (longest(pair) < longest(best) ? pair : best))
}

/* A place as it looks in a frame. */
const turn = (place, tile, at, shown) => {
  const { said, value, step } = tile.looks[at]
  place.dataset.step = step
  place.querySelector("title").textContent = plain(said)
  place.setAttribute("aria-label", plain(said))
  const [fill, ink, rim] = ["fill", "ink", "rim"].map((name) => place.dataset[name].split(" ")[at])
  for (const shape of place.querySelectorAll("path, circle")) {
    if (shape.getAttribute("fill") !== "none") shape.setAttribute("fill", fill)
  }
  const lines = [...place.querySelectorAll(":scope > .value")]
  const halves = cut(plain(value), lines.length)
  lines.forEach((line, number) => (line.textContent = halves[number]))
  for (const words of place.querySelectorAll(":scope > text")) {
    if (place.hasAttribute("data-below")) continue
    words.setAttribute("fill", ink)
    words.setAttribute("stroke-width", rim)
  }
  place.classList.toggle("other", at !== shown)
}

const beside = (data, toggle, go) => {
  const made = element("div", undefined, "words")
  if (data.card) {
    const card = element("section", undefined, "card")
    card.append(element("h3", data.card.title), ...data.card.lines.map((line) => element("p", line)))
    const ways = data.card.links.map(({ label }, at) => {
      const way = element("button", label, "way")
      way.type = "button"
      way.onclick = () => go(at)
      return way
    })
    card.append(...ways)
    made.append(card)
  }
  const legend = element("ul", undefined, "legend")
  legend.setAttribute("aria-label", data.legend_label)
  legend.append(...data.steps.map((step, number) => stepOf(step, number, toggle)))
  made.append(element("p", data.legend_label, "about"), legend, element("p", data.filter_label, "hint"))
  if (data.value_label) made.append(element("p", data.value_label))
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

const BEAT = 1600

/* The years in a row, and a button that turns them over one after another, once. */
const strip = (data, turned) => {
  const made = element("div", undefined, "strip")
  made.setAttribute("role", "group")
  made.setAttribute("aria-label", data.frames_label)
  const button = (words, pressed) => {
    const one = element("button", words)
    one.type = "button"
    one.onclick = pressed
    made.append(one)
    return one
  }
  let timer
  const halt = (at) => {
    clearTimeout(timer)
    timer = undefined
    play.textContent = `▶ ${data.play}`
    if (at !== undefined) turned(at, true)
  }
  const step = (at) => {
    if (!made.isConnected) return
    turned(at, false)
    const last = at + 1 === data.frames.length
    timer = setTimeout(() => (last ? halt(at) : step(at + 1)), BEAT)
  }
  const play = button("", () => {
    if (timer) return halt(Number(made.dataset.at))
    play.textContent = `❚❚ ${data.pause}`
    step(0)
  })
  data.frames.forEach((name, at) => (button(name, () => halt(at)).dataset.frame = at))
  play.className = "play"
  halt()
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
  const named = data.steps.map((step) => step.name).join()
  if (root.stepsNamed !== named) root.onlySteps = new Set() // of another legend
  root.stepsNamed = named
  const only = root.onlySteps
  let at = data.shown
  const show = () => {
    for (const place of root.querySelectorAll(".place")) {
      turn(place, data.tiles[Number(place.dataset.at)], at, data.shown)
      place.classList.toggle("faint", only.size > 0 && !only.has(Number(place.dataset.step)))
    }
    for (const step of root.querySelectorAll(".step")) {
      const number = Number(step.dataset.step)
      const places = data.tiles.filter((tile) => tile.looks[at].step === number).length
      countIn(step, places, only.has(number), only.size > 0)
    }
    root.classList.toggle("turned", at !== data.shown) // what does not turn along is not shown meanwhile
    year.textContent = plain(data.frames[at] ?? "")
    for (const button of root.querySelectorAll("[data-frame]")) {
      button.setAttribute("aria-pressed", String(Number(button.dataset.frame) === at))
    }
  }
  const toggle = (number) => {
    if (!only.delete(number)) only.add(number)
    show()
  }
  const maps = element("div", undefined, "maps")
  const year = element("p", "", "year")
  year.setAttribute("aria-live", "polite")
  maps.append(year)
  maps.append(...forPaper(data).map((drawing) => prepare(drawing, data)))
  if (data.frames.length > 1) {
    const years = strip(data, (frame, stays) => {
      years.dataset.at = at = frame
      show()
      if (stays && frame !== data.shown) setTriggerValue("turned", data.frames[frame])
    })
    maps.append(years)
  }
  root.replaceChildren(maps, beside(data, toggle, (at) => setTriggerValue("went", at)))
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
