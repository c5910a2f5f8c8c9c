/* The room of a meeting: the stage, and behind a button its notes, its agenda, what is written down, its minutes.
   data: { key: of what is kept in this browser, title, place, language, screens, rule,
     agenda: [{ key, name, chosen, silent: nothing is known of it }], words: { … }, today }
   Sends `agenda`, keys in their order, `minutes`, { kind, room }, `hall` and `left`. */
const icons = {
  more: "M4 12h3M10.5 12h3M17 12h3",
}

const connected = () => document.querySelector("[data-testid=stApp]")?.dataset.testConnectionState === "CONNECTED"

const dialog = (root, title, parts, close) => {
  const made = element("dialog")
  const heading = element("h2", title)
  const shut = button(close, close, () => made.close(), "close")
  const body = element("div", undefined, "body")
  body.append(...parts.filter(Boolean))
  made.setAttribute("aria-label", plain(title))
  made.append(heading, body)
  const last = [...body.querySelectorAll(".row")].at(-1) ?? made
  last.append(shut)
  made.onclose = () => {
    made.remove()
    root.waiting?.()
  }
  root.append(made)
  made.showModal()
  return made
}

const field = (label, input, hint) => {
  const made = element("label", undefined, "field")
  made.append(element("span", label), input)
  if (hint) made.append(element("small", hint))
  return made
}
const input = (type, value, more = {}) => Object.assign(document.createElement("input"), { type, value: value ?? "", ...more })
const select = (options, value) => {
  const made = document.createElement("select")
  for (const [key, name] of options) made.append(Object.assign(document.createElement("option"), { value: key, textContent: plain(name) }))
  made.value = value ?? ""
  return made
}
const LONGEST_LINE = 200

/* One row of buttons. */
const row = (...parts) => {
  const made = element("div", undefined, "row")
  made.append(...parts.filter(Boolean))
  return made
}

/* Items on as many pieces as have room, each below the same row of buttons. */
const onPieces = (items, bar, picture, wall) => {
  if (wall === "phone") return [[bar(), ...items.map((make) => make())]]
  const pieces = []
  picture.replaceChildren(bar())
  const room = picture.clientHeight
  let held = []
  for (const make of items) {
    const one = make()
    picture.append(one)
    if (held.length && picture.scrollHeight > room + 1) {
      pieces.push(held)
      held = []
      picture.replaceChildren(bar(), one)
    }
    held.push(make)
  }
  if (held.length || !pieces.length) pieces.push(held)
  return pieces.map((piece) => [bar(), ...piece.map((make) => make())])
}

export default function meeting(component) {
  const { data, parentElement, setTriggerValue } = component
  const shown = parentElement.querySelector(".root")
  shown.waiting = undefined
  if (shown.querySelector("dialog[open]")) { // what somebody is writing is not taken away from them
    shown.waiting = () => meeting(component)
    return
  }
  const root = fresh(component)
  if (!root) return
  shown.end?.()
  const { words } = data
  let stages
  const kept = roomOf(data.key, () => refresh())
  const { room } = kept
  const refresh = () => {
    const held = root.getRootNode().activeElement?.dataset.held
    stages.show(false)
    if (held) root.querySelector(`[data-held="${held}"]`)?.focus()
  }
  const holding = (node, held) => {
    node.dataset.held = held
    return node
  }

  /* Proposals */
  const placeName = (key) => data.rule.rts.find((rt) => rt.key === key)?.name ?? data.place
  const amountOf = (one) => {
    const kind = kindOf(one, data.rule)
    if (!one.amount) return ""
    return `${new Intl.NumberFormat(data.language, { maximumFractionDigits: 2 }).format(one.amount)} ${one.unit || kind?.unit || ""}`.trim()
  }
  const says = (one, whole = false) => {
    const made = element("div", undefined, "rule")
    const kind = kindOf(one, data.rule)
    made.append(element("strong", kind ? `${words.rule}: ${kind.name}` : words.rule))
    for (const line of ruleSays(one, data.rule, words, data.language, whole)) made.append(element("p", line))
    return made
  }
  const vote = (one, by) => kept.change({
    proposals: replaced(room.proposals, { ...one, votes: Math.max(0, (Number(one.votes) || 0) + by) }) })
  const proposal = (one, number) => () => {
    const made = element("article")
    const head = [one.what, placeName(one.where), amountOf(one)].filter(Boolean).join(" · ")
    const heading = element("h2")
    heading.append(`${number}. ${head}`)
    heading.lang = TYPED
    made.append(heading)
    const votes = row(
      element("span", fillIn(words.votes, { n: one.votes || 0 }), "votes"),
      holding(button(fillIn(words.less, { what: one.what }), "−", () => vote(one, -1)), `less-${one.id}`),
      holding(button(fillIn(words.plus, { what: one.what }), "+", () => vote(one, 1)), `plus-${one.id}`),
      holding(button(`${words.edit}: ${one.what}`, words.edit, () => writeProposal(one)), `edit-${one.id}`),
    )
    if (one.own) made.append(element("p", undefined, "own"))
    if (one.own) made.querySelector(".own").append(`${words.own}: ${one.own}`)
    made.append(votes, says(one))
    return made
  }
  const writeProposal = (one = { id: fresh_id(room.proposals) }) => {
    const what = input("text", one.what, { maxLength: LONGEST_LINE, required: true })
    const where = select([["", words.whole], ...data.rule.rts.map((rt) => [rt.key, rt.name])], one.where)
    const amount = input("text", numberShown(one.amount, data.language), { maxLength: 20, inputMode: "decimal" })
    const kind = select([["", words.kind_meant], ...data.rule.kinds.map((each) => [each.key, each.name]), ["none", words.kind_none]], one.kind)
    const own = input("text", one.own, { maxLength: LONGEST_LINE })
    const votes = input("text", one.votes ?? "", { maxLength: 9, inputMode: "numeric" })
    const beside = element("div", undefined, "whole")
    const read = () => ({
      id: one.id, what: what.value.trim(), where: where.value, kind: kind.value, own: own.value.trim(),
      amount: numberTyped(amount.value, data.language) || null, votes: Math.round(numberTyped(votes.value, data.language) || 0),
    })
    const wrong = element("p", "", "wrong")
    wrong.setAttribute("role", "alert")
    const unread = () => [amount, votes].find((each) => Number.isNaN(numberTyped(each.value, data.language)))
    const unit = element("span", "", "unit")
    const tell = () => {
      unit.textContent = kindOf(read(), data.rule)?.unit ?? ""
      beside.replaceChildren(says(read(), true))
    }
    const form = element("form")
    const much = element("span", undefined, "much")
    much.append(amount, unit)
    const known = room.proposals.some((other) => other.id === one.id)
    const save = element("button", words.save, "main")
    form.append(
      field(words.what, what, words.what_hint), field(words.where, where), field(words.amount, much),
      field(words.kind, kind), field(words.own, own, words.own_hint), field(words.votes_counted, votes), wrong, beside, row(
        save,
        known && button(words.remove, words.remove, () => {
          kept.change({ proposals: room.proposals.filter((other) => other.id !== one.id) })
          made.close()
        }),
      ))
    form.oninput = tell
    form.onsubmit = (event) => {
      event.preventDefault()
      if (!what.value.trim()) return what.focus()
      if (unread()) {
        wrong.textContent = fillIn(words.no_number, { typed: unread().value })
        return unread().focus()
      }
      kept.change({ proposals: replaced(room.proposals, read()) })
      made.close()
    }
    tell()
    const made = dialog(root, known ? words.edit : words.propose, [form], words.cancel)
    what.focus()
  }

  /* What is agreed on */
  const agreement = (one, number) => () => {
    const made = element("article")
    const heading = element("h2")
    heading.append(`${number}. ${one.what}`)
    heading.lang = TYPED
    const who = [one.owner, one.due && fillIn(words.due, { date: day(one.due) })].filter(Boolean).join(" · ")
    made.append(heading)
    if (who) {
      const line = element("p")
      line.append(who)
      made.append(line)
    }
    made.append(row(holding(button(`${words.edit}: ${one.what}`, words.edit, () => writeAgreement(one)), `agreed-${one.id}`)))
    return made
  }
  const day = (iso) => new Intl.DateTimeFormat(data.language, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })
    .format(new Date(`${iso}T00:00:00Z`))
  const writeAgreement = (one = { id: fresh_id(room.agreed) }) => {
    const what = input("text", one.what, { maxLength: LONGEST_LINE, required: true })
    const owner = input("text", one.owner, { maxLength: LONGEST_LINE })
    const due = input("date", one.due)
    const known = room.agreed.some((other) => other.id === one.id)
    const form = element("form")
    form.append(
      field(words.agreed_what, what), field(words.owner, owner, words.owner_hint), field(words.due_on, due), row(
        element("button", words.save, "main"),
        known && button(words.remove, words.remove, () => {
          kept.change({ agreed: room.agreed.filter((other) => other.id !== one.id) })
          made.close()
        }),
      ))
    form.onsubmit = (event) => {
      event.preventDefault()
      if (!what.value.trim()) return what.focus()
      const read = { id: one.id, what: what.value.trim(), owner: owner.value.trim(), due: due.value }
      kept.change({ agreed: replaced(room.agreed, read) })
      made.close()
    }
    const made = dialog(root, known ? words.edit : words.agree, [form], words.cancel)
    what.focus()
  }

  const bars = {
    proposals: () => row(
      holding(button(words.propose, `+ ${words.propose}`, () => writeProposal(), "main"), "propose"),
      room.proposals.length > 1 && holding(button(words.by_votes, words.by_votes,
        () => kept.change({ proposals: byVotes(room.proposals) })), "by-votes"),
      kept.canUndo() && holding(button(words.undo, words.undo, kept.undo), "undo"),
    ),
    agreed: () => row(
      holding(button(words.agree, `+ ${words.agree}`, () => writeAgreement(), "main"), "agree"),
      kept.canUndo() && holding(button(words.undo, words.undo, kept.undo), "undo"),
      holding(button(words.minutes, words.minutes, () => writeMinutes()), "minutes"),
    ),
  }
  const fill = (key, picture) => {
    const [list, make] = key === "proposals" ? [room.proposals, proposal] : [room.agreed, agreement]
    const items = list.map((one, at) => make(one, at + 1))
    if (!items.length) items.push(() => element("p", words[`none_${key}`], "none"))
    if (!room.kept) items.push(() => element("p", words.not_kept, "none"))
    return onPieces(items, bars[key], picture, wallOf())
  }

  /* The minutes */
  const MINUTES = [["venue", "text"], ["date", "date"], ["time", "text"], ["present", "number"], ["women", "number"], ["led", "text"]]
  const writeMinutes = () => {
    const held = { date: data.today, ...room.minutes }
    const inputs = MINUTES.map(([name, type]) => [name, input(type === "number" ? "text" : type, held[name], type === "number" ? { inputMode: "numeric", maxLength: 9 } : { maxLength: LONGEST_LINE })])
    const form = element("form")
    const status = element("p", "", "status")
    status.setAttribute("role", "status")
    const get = (kind) => () => {
      keep()
      if (!connected()) {
        status.textContent = words.minutes_offline
        return
      }
      status.textContent = words.minutes_made
      const { agreed, minutes, shown: seen } = room
      const proposals = room.proposals.map((one) => ({ ...one, kind: kindOf(one, data.rule)?.key ?? "" }))
      setTriggerValue("minutes", { kind, room: { proposals, agreed, minutes, shown: seen } })
    }
    const keep = () => kept.note({ minutes: Object.fromEntries(inputs.map(([name, each]) => [name, each.value])) })
    form.onsubmit = (event) => event.preventDefault()
    form.oninput = keep
    let sure = false
    const forget = button(words.clear, words.clear, () => {
      if (sure) {
        kept.clear()
        return made.close()
      }
      sure = true
      forget.textContent = words.clear_sure
    }, "clear")
    form.append(
      ...inputs.map(([name, each]) => field(words[`minutes_${name}`], each, name === "led" ? words.owner_hint : "")),
      row(...["docx", "pdf", "csv"].map((kind) => holding(button(words[`get_${kind}`], words[`get_${kind}`], get(kind), "main"), `get-${kind}`))),
      status, element("p", words.kept_here), row(forget))
    const made = dialog(root, words.minutes, [form], words.close)
  }

  /* Behind the button */
  const tellNotes = () => {
    const screen = data.screens[stages.at.screen]
    const list = element("ul")
    list.append(...(screen.notes ?? []).map((line) => element("li", line)))
    const link = screen.address && element("a", words.more_of_it)
    if (link) {
      link.href = screen.address
      link.target = "_blank"
    }
    dialog(root, words.notes, [list, screen.source && element("p", screen.source), link], words.close)
  }
  const arrange = () => {
    let items = data.agenda.map((one) => ({ ...one }))
    const list = element("ol", undefined, "agenda")
    const draw = (held) => {
      list.replaceChildren(...items.map((item, at) => {
        const one = element("li")
        const tick = input("checkbox", "", { checked: item.chosen })
        tick.onchange = () => { item.chosen = tick.checked }
        const label = element("label")
        label.append(tick, element("span", item.name), ...(item.silent ? [element("small", words.silent)] : []))
        const move = (by) => () => {
          [items[at], items[at + by]] = [items[at + by], items[at]]
          draw(`${item.key}${by}`)
        }
        const up = holding(button(fillIn(words.up, { name: plain(item.name) }), "↑", move(-1)), `${item.key}-1`)
        const down = holding(button(fillIn(words.down, { name: plain(item.name) }), "↓", move(1)), `${item.key}1`)
        up.disabled = at === 0
        down.disabled = at === items.length - 1
        one.append(label, up, down)
        return one
      }))
      if (held) list.querySelector(`[data-held="${held}"]`)?.focus()
    }
    draw()
    const use = button(words.apply, words.apply, () => {
      const chosen = items.filter((item) => item.chosen).map((item) => item.key)
      made.close()
      if (chosen.length) setTriggerValue("agenda", chosen)
    }, "main")
    const made = dialog(root, words.agenda, [list, row(use)], words.close)
  }
  const behind = () => {
    const opens = (label, act) => button(label, label, () => {
      made.close()
      act()
    }, "entry")
    const made = dialog(root, words.more, [
      opens(words.notes, tellNotes),
      opens(words.propose, () => writeProposal()),
      opens(words.agree, () => writeAgreement()),
      opens(words.minutes, writeMinutes),
      opens(words.agenda, arrange),
      opens(words.second, () => window.open(secondWindow(), "_blank")),
      opens(words.hall, () => setTriggerValue("hall", true)),
      opens(words.leave, () => setTriggerValue("left", true)),
    ], words.close)
  }
  const secondWindow = () => {
    const address = new URL(location.href)
    address.searchParams.set("screen", "proposals")
    return address
  }

  stages = stage(data, {
    fill,
    shown: (key) => room.shown.includes(key) || kept.note({ shown: [...room.shown, key] }),
    tools: [button(words.more, icon(icons.more), behind, "tool")],
    keys: () => !root.querySelector("dialog[open]"),
  })
  root.replaceChildren(stages.node)
  const { key, piece } = remembered()
  stages.open(key, piece)
  root.end = () => {
    stages.end()
    kept.end()
  }
}
