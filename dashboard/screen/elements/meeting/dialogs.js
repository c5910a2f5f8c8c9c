/* Dialogs of a meeting and what stands in them. */
const LONGEST_LINE = 200

/* closing: done where it is left without an answer; closed: done in the end. */
const dialog = (root, title, parts, close, { closing = () => {}, closed = () => {} } = {}) => {
  const made = element("dialog")
  const body = element("div", undefined, "body")
  body.append(...parts.filter(Boolean))
  made.setAttribute("aria-label", plain(title))
  made.append(element("h2", title), body)
  const last = [...body.querySelectorAll(".row")].at(-1) ?? made
  last.append(button(close, close, () => {
    closing()
    made.close()
  }, "close"))
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
const line = (value, more = {}) => input("text", value, { maxLength: LONGEST_LINE, ...more })
const digits = (value, most) => input("text", value, { maxLength: most, inputMode: "numeric" })
const select = (options, value) => {
  const made = document.createElement("select")
  made.append(...options.map(([key, name]) => (
    Object.assign(document.createElement("option"), { value: key, textContent: plain(name) }))))
  made.value = value ?? ""
  return made
}

/* Words that are read aloud as soon as they are there: alert where something is wrong, else status. */
const said = (role) => {
  const made = element("p", "", role === "alert" ? "wrong" : "status")
  made.setAttribute("role", role)
  return made
}

const row = (...parts) => {
  const made = element("div", undefined, "row")
  made.append(...parts.filter(Boolean))
  return made
}

/* A button that finds the keyboard again after all around it was made anew. */
const holding = (held, node) => {
  node.dataset.held = held
  return node
}
const action = (held, words, pressed, className) => holding(held, button(words, words, pressed, className))

/* What somebody typed, under its number, in the language of the data. */
const typedHeading = (one, ...more) => {
  const made = element("h2")
  made.append(`${one.id}. ${[one.what, ...more].filter(Boolean).join(" · ")}`)
  made.lang = TYPED
  return made
}
const typedLine = (...parts) => {
  const made = element("p")
  made.append(parts.filter(Boolean).join(" · "))
  return made
}

/* A form in which something is written down or changed: saved by its first button, taken back by its second.
   form: the form, its fields in it; known: what is changed; save: makes what to do of it, or nothing where that cannot be
   read; what: the field of its words; list: where it is kept. */
const writing = (at, { list, known, id, what, form, title, save, closing }) => {
  const { words } = at
  let after = () => {}
  const done = (act, told) => {
    after = () => {
      act()
      at.wrote(list, id, fillIn(told, { what: what.value }))
    }
    closing?.()
    made.close()
  }
  const drop = () => done(() => at.kept.change("drop", list, id), words.removed)
  form.append(row(element("button", words.save, "main"), known && button(words.remove, words.remove, drop)))
  form.onsubmit = (event) => {
    event.preventDefault()
    if (!what.value.trim()) return what.focus()
    const saved = save()
    if (saved) done(() => at.kept.change("put", list, saved), words.saved)
  }
  const made = dialog(at.root, known ? words.edit : title, [form], words.cancel, { closing, closed: () => after() })
  what.focus()
}
