/* data: { label, steps: [{ name, look, colour, places, told }], filter_label }
   Keeps `only`: the names of the steps that a reader wants to see; none are all. */
export default function (component) {
  const { data, setStateValue } = component
  const root = fresh(component)
  if (!root) return
  const only = (root.onlySteps ??= new Set()) // by name: it holds for every legend that has it
  const legend = element("ul", undefined, "legend")
  legend.setAttribute("aria-label", plain(data.label))
  const show = () => {
    for (const step of legend.querySelectorAll(".step")) {
      const { name, places, told } = data.steps[Number(step.dataset.step)]
      countIn(step, places, only.has(name), only.size > 0, told)
    }
  }
  const toggle = (number) => {
    const { name } = data.steps[number]
    if (!only.delete(name)) only.add(name)
    show()
    setStateValue("only", [...only])
  }
  legend.append(...data.steps.map((step, number) => stepOf(step, number, toggle)))
  root.replaceChildren(element("p", data.label, "about"), legend, element("p", data.filter_label, "hint"))
  show()
}
