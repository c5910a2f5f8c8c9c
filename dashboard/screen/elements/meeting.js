/* The room of a meeting: the stage, and behind a button its notes, its agenda, what is written down, its minutes.
   data: { key: of what is kept in this browser, title, place, language, screens, rule,
     agenda: [{ key, name, chosen, silent: nothing is known of it }], words: { … }, today }
   Sends `agenda`, keys in their order, `minutes`, { kind, room }, `hall` and `left`. */
const icons = {
  more: "M4 12h3M10.5 12h3M17 12h3",
}

const connected = () => document.querySelector("[data-testid=stApp]")?.dataset.testConnectionState === "CONNECTED"

const dialog = (root, title, parts, close, { closing = () => {}, closed = () => {} } = {}) => {
  const made = element("dialog")
  const heading = element("h2", title)
  const shut = button(close, close, () => {
    closing()
    made.close()
  }, "close")
  const body = element("div", undefined, "body")
  body.append(...parts.filter(Boolean))
  made.setAttribute("aria-label", plain(title))
  made.append(heading, body)
  const last = [...body.querySelectorAll(".row")].at(-1) ?? made
  last.append(shut)
  made.onclose = () => {
    made.remove()
    closed()
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
const READ_AFTER = 3000

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
  const kept = roomOf(data.key, data.today, () => refresh())
  const { room } = kept
  const deepest = () => root.getRootNode().activeElement
  const refresh = () => {
    const held = deepest()?.dataset.held
    stages.show(false)
    if (held) reach(held)
  }
  const reach = (held) => root.querySelector(`[data-held="${held}"]`)?.focus()
  const holding = (node, held) => {
    node.dataset.held = held
    return node
  }
  /* What was just written is brought in sight, told aloud, and has the keyboard. */
  const wrote = (list, id, said) => {
    const at = room[list].findIndex((one) => one.id === id)
    if (at >= 0 && data.screens[stages.at.screen].key === list) stages.show(false, pieceOf(list, at))
    stages.tell(said)
    reach(at >= 0 ? `edit-${list}-${id}` : list)
  }
  const pieceOf = (list, at) => {
    let passed = 0
    return fill(list, stages.picture).findIndex((piece) => (passed += piece.filter((node) => node.matches("article")).length) > at)
  }

  /* Proposals */
  const placeName = (key) => data.rule.rts.find((rt) => rt.key === key)?.name ?? data.place
  const amountOf = (one) => {
    const kind = kindOf(one, data.rule)
    if (!one.amount) return ""
    return `${new Intl.NumberFormat(data.language, { maximumFractionDigits: 2 }).format(one.amount)} ${one.unit || kind?.unit || ""}`.trim()
  }
  const says = (one, long = false) => {
    const made = element("div", undefined, "rule")
    const kind = kindOf(one, data.rule)
    made.append(element("strong", kind ? `${words.rule}: ${kind.name}` : words.rule))
    for (const line of ruleSays(one, data.rule, words, data.language, long)) made.append(element("p", line))
    return made
  }
  const vote = (one, by) => {
    kept.change("vote", "proposals", one.id, by)
    stages.tell(fillIn(words.voted, { what: one.what, n: room.proposals.find((other) => other.id === one.id)?.votes ?? 0 }))
  }
  let brief = false
  const proposal = (one) => () => {
    const made = element("article")
    const head = [one.what, placeName(one.where), amountOf(one)].filter(Boolean).join(" · ")
    const heading = element("h2")
    heading.append(`${one.id}. ${head}`)
    heading.lang = TYPED
    made.append(heading)
    made.append(row(
      element("span", fillIn(words.votes, { n: one.votes || 0 }), "votes"),
      holding(button(fillIn(words.less, { what: one.what }), "−", () => vote(one, -1)), `less-${one.id}`),
      holding(button(fillIn(words.plus, { what: one.what }), "+", () => vote(one, 1)), `plus-${one.id}`),
      holding(button(`${words.edit}: ${one.what}`, words.edit, () => writeProposal(one)), `edit-proposals-${one.id}`),
      one.priority && element("strong", words.priority, "first"),
    ))
    if (brief) return made
    if (one.own) {
      const own = element("p")
      own.append(`${words.own}: ${one.own}`)
      made.append(own)
    }
    made.append(says(one))
    return made
  }
  const writeProposal = (known) => {
    const id = known?.id ?? nextId(room.proposals)
    const from = known ?? room.draft
    const what = input("text", from.what, { maxLength: LONGEST_LINE, required: true })
    const where = select([["", words.whole], ...data.rule.rts.map((rt) => [rt.key, rt.name])], from.where)
    const amount = input("text", known ? numberShown(known.amount, data.language) : from.amount, { maxLength: 20, inputMode: "decimal" })
    const kind = select([["", words.kind_meant], ...data.rule.kinds.map((each) => [each.key, each.name]), ["none", words.kind_none]], from.kind)
    const own = input("text", from.own, { maxLength: LONGEST_LINE })
    const votes = input("text", from.votes ?? "", { maxLength: 6, inputMode: "numeric" })
    const priority = input("checkbox", "", { checked: Boolean(known?.priority) })
    const beside = element("div", undefined, "whole")
    const read = () => ({
      id, what: what.value.trim(), where: where.value, kind: kind.value, own: own.value.trim(), priority: priority.checked,
      amount: numberTyped(amount.value, data.language) || null, votes: votesTyped(votes.value) || 0,
    })
    const wrong = element("p", "", "wrong")
    wrong.setAttribute("role", "alert")
    const unread = () => {
      if (Number.isNaN(numberTyped(amount.value, data.language))) return amount
      return Number.isNaN(votesTyped(votes.value)) ? votes : undefined
    }
    const unit = element("span", "", "unit")
    const tell = () => {
      unit.textContent = kindOf(read(), data.rule)?.unit ?? ""
      beside.replaceChildren(says(read(), true))
    }
    const form = element("form")
    const much = element("span", undefined, "much")
    much.append(amount, unit)
    const before = read()
    const first = field(words.priority_hint, priority)
    first.classList.add("tick")
    form.append(
      field(words.what, what, words.what_hint), field(words.where, where), field(words.amount, much),
      field(words.kind, kind), field(words.own, own, words.own_hint), field(words.votes_counted, votes), first, wrong, beside, row(
        element("button", words.save, "main"),
        known && button(words.remove, words.remove, () => done(() => kept.change("drop", "proposals", id), words.removed)),
      ))
    let after = () => {}
    const done = (act, told) => {
      kept.note({ draft: {} })
      after = () => {
        act()
        wrote("proposals", id, fillIn(told, { what: what.value }))
      }
      made.close()
    }
    form.oninput = () => {
      tell()
      if (!known) kept.note({ draft: { what: what.value, where: where.value, kind: kind.value, own: own.value, amount: amount.value, votes: votes.value } })
    }
    form.onsubmit = (event) => {
      event.preventDefault()
      if (!what.value.trim()) return what.focus()
      if (unread()) {
        wrong.textContent = fillIn(words.no_number, { typed: unread().value })
        return unread().focus()
      }
      const now = read()
      const changed = known ? Object.fromEntries(Object.entries(now).filter(([name, value]) => name === "id" || value !== before[name])) : now
      done(() => kept.change("put", "proposals", changed), words.saved)
    }
    tell()
    const made = dialog(root, known ? words.edit : words.propose, [form], words.cancel, {
      closing: () => kept.note({ draft: {} }), closed: () => after(),
    })
    what.focus()
  }

  /* What is agreed on */
  const agreement = (one) => () => {
    const made = element("article")
    const heading = element("h2")
    heading.append(`${one.id}. ${one.what}`)
    heading.lang = TYPED
    const who = [one.owner, one.due && fillIn(words.due, { date: day(one.due) })].filter(Boolean).join(" · ")
    made.append(heading)
    if (who) {
      const line = element("p")
      line.append(who)
      made.append(line)
    }
    made.append(row(holding(button(`${words.edit}: ${one.what}`, words.edit, () => writeAgreement(one)), `edit-agreed-${one.id}`)))
    return made
  }
  const day = (iso) => new Intl.DateTimeFormat(data.language, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })
    .format(new Date(`${iso}T00:00:00Z`))
  const writeAgreement = (known) => {
    const id = known?.id ?? nextId(room.agreed)
    const what = input("text", known?.what, { maxLength: LONGEST_LINE, required: true })
    const owner = input("text", known?.owner, { maxLength: LONGEST_LINE })
    const due = input("date", known?.due)
    const form = element("form")
    let after = () => {}
    const done = (act, told) => {
      after = () => {
        act()
        wrote("agreed", id, fillIn(told, { what: what.value }))
      }
      made.close()
    }
    form.append(
      field(words.agreed_what, what), field(words.owner, owner, words.owner_hint), field(words.due_on, due), row(
        element("button", words.save, "main"),
        known && button(words.remove, words.remove, () => done(() => kept.change("drop", "agreed", id), words.removed)),
      ))
    form.onsubmit = (event) => {
      event.preventDefault()
      if (!what.value.trim()) return what.focus()
      const read = { id, what: what.value.trim(), owner: owner.value.trim(), due: due.value }
      done(() => kept.change("put", "agreed", read), words.saved)
    }
    const made = dialog(root, known ? words.edit : words.agree, [form], words.cancel, { closed: () => after() })
    what.focus()
  }

  const bars = {
    proposals: () => row(
      holding(button(words.propose, `+ ${words.propose}`, () => writeProposal(), "main"), "proposals"),
      room.proposals.length > 1 && holding(button(words.by_votes, words.by_votes, () => {
        kept.change("order", "proposals", byVotes(room.proposals))
        stages.show(true, 0)
        reach("by-votes")
      }), "by-votes"),
      room.proposals.length > 0 && holding(button(brief ? words.long : words.brief, brief ? words.long : words.brief, () => {
        brief = !brief
        refresh()
      }), "brief"),
      kept.canUndo() && holding(button(words.undo, words.undo, kept.undo), "undo"),
    ),
    agreed: () => row(
      holding(button(words.agree, `+ ${words.agree}`, () => writeAgreement(), "main"), "agreed"),
      kept.canUndo() && holding(button(words.undo, words.undo, kept.undo), "undo"),
      holding(button(words.minutes, words.minutes, () => writeMinutes()), "minutes"),
    ),
  }
  const fill = (key, picture) => {
    const [list, make] = key === "proposals" ? [room.proposals, proposal] : [room.agreed, agreement]
    const items = list.map((one) => make(one))
    if (!items.length) items.push(() => element("p", words[`none_${key}`], "none"))
    const bar = () => {
      const made = element("div", undefined, "above")
      made.append(bars[key](), ...(room.kept ? [] : [element("p", words.not_kept, "wrong")]))
      return made
    }
    return onPieces(items, bar, picture, wallOf())
  }

  /* The minutes */
  const MINUTES = [["venue", "text"], ["date", "date"], ["time", "time"], ["present", "number"], ["women", "number"], ["led", "text"]]
  const writeMinutes = () => {
    const held = { date: data.today, ...room.minutes }
    const inputs = MINUTES.map(([name, type]) => [name, input(type === "number" ? "text" : type, held[name], type === "number" ? { inputMode: "numeric", maxLength: 9 } : { maxLength: LONGEST_LINE })])
    const form = element("form")
    const status = element("p", "", "status")
    const told = new AbortController()
    status.setAttribute("role", "status")
    const get = (kind) => () => {
      keep()
      const [present, women] = ["present", "women"].map((name) => Number(room.minutes[name]) || 0)
      if (present && women > present) {
        status.textContent = words.too_many_women
        return
      }
      if (!connected()) {
        status.textContent = words.minutes_offline
        return
      }
      status.textContent = words.minutes_made
      const { agreed, minutes, shown: seen } = room
      const proposals = room.proposals.map((one) => ({ ...one, kind: kindTold(one, data.rule)?.key ?? "" }))
      setTriggerValue("minutes", { kind, room: { proposals, agreed, minutes, shown: seen } })
    }
    window.addEventListener("kotaku-saved", (event) => {
      status.textContent = fillIn(words.file_saved, { name: event.detail })
    }, { signal: told.signal })
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
    const made = dialog(root, words.minutes, [form], words.close, { closed: () => told.abort() })
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
      const pressed = held && list.querySelector(`[data-held="${held}"]`)
      if (pressed) (pressed.disabled ? pressed.closest("li").querySelector("button:not(:disabled)") : pressed)?.focus()
    }
    draw()
    const status = element("p", "", "wrong")
    status.setAttribute("role", "alert")
    const use = button(words.apply, words.apply, () => {
      const chosen = items.filter((item) => item.chosen).map((item) => item.key)
      if (!chosen.length || !connected()) {
        status.textContent = chosen.length ? words.offline : words.choose_one
        return
      }
      made.close()
      setTriggerValue("agenda", chosen)
    }, "main")
    const made = dialog(root, words.agenda, [list, status, row(use)], words.close)
  }
  const behind = () => {
    const status = element("p", "", "wrong")
    status.setAttribute("role", "alert")
    const asks = (label, name) => button(label, label, () => {
      if (!connected()) status.textContent = words.offline
      else {
        made.close()
        setTriggerValue(name, true)
      }
    }, "entry")
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
      asks(words.hall, "hall"), asks(words.leave, "left"), status,
    ], words.close)
  }
  const secondWindow = () => {
    const address = new URL(location.href)
    address.searchParams.set("screen", "proposals")
    return address
  }

  let reading
  const askWhichMeeting = () => {
    const start = button(words.start_new, words.start_new, () => {
      kept.clear()
      made.close()
    })
    const minutes = button(words.minutes, words.minutes, () => {
      made.close()
      writeMinutes()
    })
    const made = dialog(root, fillIn(words.old, { date: day(room.day) }), [
      element("p", words.old_told), row(minutes, start)], words.go_on, { closing: () => kept.note({ day: data.today }) })
  }

  stages = stage(data, {
    fill,
    shown: (key) => { // what was only turned past, nobody was shown
      clearTimeout(reading)
      reading = setTimeout(() => room.shown.includes(key) || kept.note({ shown: [...room.shown, key] }), READ_AFTER)
    },
    tools: [button(words.more, icon(icons.more), behind, "tool")],
    keys: () => !root.querySelector("dialog[open]"),
  })
  root.replaceChildren(stages.node)
  const { key, piece } = remembered()
  stages.open(key, piece)
  if (room.day && room.day !== data.today && (room.proposals.length || room.agreed.length)) askWhichMeeting()
  root.end = () => {
    clearTimeout(reading)
    stages.end()
    kept.end()
  }
}
