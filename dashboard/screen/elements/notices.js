/* data: { label, items: [{ severity, severity_words, sentence, where, typed, effect }] } */
export default function (component) {
  const { data } = component
  const root = fresh(component)
  if (!root) return

  const list = element("ol")
  list.setAttribute("aria-label", data.label)
  for (const item of data.items) {
    const entry = element("li", undefined, item.severity)
    const head = element("p", undefined, "where")
    head.append(element("span", item.severity_words, "severity"), element("span", item.where))
    entry.append(head, element("p", item.sentence, "sentence"))
    const foot = element("p", undefined, "effect")
    if (item.typed) foot.append(element("span", item.typed, "typed"))
    foot.append(element("span", item.effect))
    entry.append(foot)
    list.append(entry)
  }
  root.replaceChildren(list)
}
