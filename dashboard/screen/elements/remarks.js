/* data: { sentences: [text], a paragraph each }
   The beginning of what is said in one line, two where there is little room; all of it one click away. */
const SHORT = 60

export default function (component) {
  const { data } = component
  const root = fresh(component)
  if (!root) return
  const [first, ...rest] = data.sentences
  if (!rest.length && first.length <= SHORT) return root.replaceChildren(element("p", first))
  const details = element("details")
  const summary = element("summary")
  summary.append(element("span", first, "first"))
  details.append(summary, ...rest.map((text) => element("p", text)))
  root.replaceChildren(details)
}
