/* What lies behind the button: notes and source of a screen, the order of the agenda, everything else there is to do. */
const tellNotes = (at) => {
  const { words } = at
  const screen = at.data.screens[at.stages.at.screen]
  const list = element("ul")
  list.append(...(screen.notes ?? []).map((note) => element("li", note)))
  const link = screen.address && Object.assign(element("a", words.more_of_it), { href: screen.address, target: "_blank" })
  dialog(at.root, words.notes, [list, screen.source && element("p", screen.source), link], words.close)
}

const arrange = (at) => {
  const { words } = at
  const items = at.data.agenda.map((one) => ({ ...one }))
  const list = element("ol", undefined, "agenda")
  const draw = (held) => {
    list.replaceChildren(...items.map((item, number) => agendaItem(at, items, number, draw)))
    const pressed = held && list.querySelector(`[data-held="${held}"]`)
    const left = pressed?.disabled ? pressed.closest("li").querySelector("button:not(:disabled)") : pressed
    left?.focus()
  }
  draw()
  const wrong = said("alert")
  const use = button(words.apply, words.apply, () => {
    const chosen = items.filter((item) => item.chosen).map((item) => item.key)
    wrong.textContent = !chosen.length ? words.choose_one : connected() ? "" : words.offline
    if (wrong.textContent) return
    made.close()
    at.send("agenda", chosen)
  }, "main")
  const made = dialog(at.root, words.agenda, [list, wrong, row(use)], words.close)
}

const agendaItem = ({ words }, items, number, draw) => {
  const item = items[number]
  const made = element("li")
  const tick = input("checkbox", "", { checked: item.chosen })
  tick.onchange = () => { item.chosen = tick.checked }
  const label = element("label")
  label.append(tick, element("span", item.name), ...(item.silent ? [element("small", words.silent)] : []))
  const arrow = (sign, name, by) => {
    const move = () => {
      [items[number], items[number + by]] = [items[number + by], items[number]]
      draw(`${item.key}${by}`)
    }
    const made = holding(`${item.key}${by}`, button(fillIn(name, { name: plain(item.name) }), sign, move))
    made.disabled = !items[number + by]
    return made
  }
  made.append(label, arrow("↑", words.up, -1), arrow("↓", words.down, 1))
  return made
}

const behind = (at) => {
  const { words } = at
  const wrong = said("alert")
  const opens = (label, act) => button(label, label, () => {
    made.close()
    act()
  }, "entry")
  const asks = (label, name) => button(label, label, () => {
    if (!connected()) {
      wrong.textContent = words.offline
      return
    }
    made.close()
    at.send(name, true)
  }, "entry")
  const second = new URL(location.href)
  second.searchParams.set("screen", "proposals")
  const made = dialog(at.root, words.more, [
    opens(words.notes, () => tellNotes(at)),
    opens(words.propose, () => at.lists.proposals.write()),
    opens(words.agree, () => at.lists.agreed.write()),
    opens(words.minutes, () => writeMinutes(at)),
    opens(words.agenda, () => arrange(at)),
    opens(words.second, () => window.open(second, "_blank")),
    asks(words.hall, "hall"), asks(words.leave, "left"), wrong,
  ], words.close)
}
