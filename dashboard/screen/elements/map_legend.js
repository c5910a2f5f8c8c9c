/* data: { label, steps: [{ name, look, colour, places, told }] }
   Keeps `hidden`: the names of the steps that are not drawn. */
export default function (component) {
  const { data, setStateValue } = component
  const root = fresh(component)
  if (!root) return
  const hidden = (root.hiddenSteps ??= new Set()) // by name: it holds for every legend that has it
  const legend = element("ul", undefined, "legend")
  legend.setAttribute("aria-label", plain(data.label))
  const show = () => {
    for (const step of legend.querySelectorAll(".step")) {
      const { name, places, told } = data.steps[Number(step.dataset.step)]
      countIn(step, places, hidden.has(name), told)
    }
  }
  const toggle = (number) => {
    const { name } = data.steps[number]
    if (!hidden.delete(name)) hidden.add(name)
    show()
    setStateValue("hidden", [...hidden])
  }
  legend.append(...data.steps.map((step, number) => stepOf(step, number, toggle)))
  root.replaceChildren(element("p", data.label, "about"), legend)
  show()
}
