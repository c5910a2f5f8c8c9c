/* data: { label, heads: { year, area, score, works, facts }, nothing,
     years: [{ year, areas: [{ share, text, firm }], scores: [{ low, high, line, text }], works: [text], facts: [text] }] }
   One row a year, all on the same scales; shares, ends and lines are from 0 to 1. What may be is hollow. */
const bar = (pieces) => {
  const track = element("div", undefined, "track")
  track.setAttribute("aria-hidden", "true")
  for (const [className, from, to] of pieces.filter(([name, from, to]) => to > from || name === "line")) {
    const piece = element("span", undefined, className)
    piece.style.left = `${100 * from}%`
    piece.style.width = `${100 * (to - from)}%`
    track.append(piece)
  }
  return track
}

const cell = (head, children, className) => {
  const part = element("div", undefined, children.length ? className : `${className} empty`)
  part.append(element("span", head, "head"), ...children)
  return part
}

const area = (one) => [bar([[one.firm ? "area" : "area hollow", 0, one.share]]), element("div", one.text)]
const score = (one) => [
  bar([["score", 0, one.low], ["hollow", one.low, one.high], ["line", one.line, one.line]]), element("div", one.text),
]
const list = (texts) => {
  if (!texts.length) return []
  const made = element("ul")
  made.append(...texts.map((text) => element("li", text)))
  return [made]
}

export default function (component) {
  const { data } = component
  const root = fresh(component)
  if (!root) return
  const years = element("ol")
  years.setAttribute("aria-label", data.label)
  for (const row of data.years) {
    const item = element("li", undefined, "year")
    const parts = [
      cell(data.heads.area, row.areas.flatMap(area), "areas"), cell(data.heads.score, row.scores.flatMap(score), "scores"),
      cell(data.heads.works, list(row.works), "works"), cell(data.heads.facts, list(row.facts), "facts"),
    ]
    const bare = parts.every((part) => part.classList.contains("empty"))
    item.append(element("div", row.year, "number"), ...(bare ? [element("div", data.nothing, "nothing")] : parts))
    years.append(item)
  }
  const heads = element("div", undefined, "heads")
  heads.setAttribute("aria-hidden", "true")
  heads.append(...Object.values(data.heads).map((head) => element("span", head)))
  root.replaceChildren(heads, years)
}
