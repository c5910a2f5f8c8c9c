/* The minutes: what is typed for them, and the files that the server makes of it. */
const MINUTES = {
  venue: (value) => line(value), date: (value) => input("date", value), time: (value) => input("time", value),
  present: (value) => digits(value, 9), women: (value) => digits(value, 9), led: (value) => line(value),
}

const connected = () => document.querySelector("[data-testid=stApp]")?.dataset.testConnectionState === "CONNECTED"

/* Why the minutes cannot be made; empty where they can. */
const hindrance = ({ room, words }) => {
  const [present, women] = ["present", "women"].map((name) => Number(room.minutes[name]) || 0)
  if (present && women > present) return words.too_many_women
  return connected() ? "" : words.minutes_offline
}

const writeMinutes = (at) => {
  const { data, words, kept, room } = at
  const held = { date: data.today, ...room.minutes }
  const inputs = Object.entries(MINUTES).map(([name, make]) => [name, make(held[name])])
  const keep = () => kept.note({ minutes: Object.fromEntries(inputs.map(([name, each]) => [name, each.value])) })
  const [form, status, listening] = [element("form"), said("status"), new AbortController()]
  const get = (kind) => () => {
    keep()
    const why = hindrance(at)
    status.textContent = why || words.minutes_made
    if (why) return
    const { agreed, minutes, shown } = room
    const proposals = room.proposals.map((one) => ({ ...one, kind: kindTold(one, data.rule)?.key ?? "" }))
    at.send("minutes", { kind, room: { proposals, agreed, minutes, shown } })
  }
  window.addEventListener("kotaku-saved", (event) => {
    status.textContent = fillIn(words.file_saved, { name: event.detail })
  }, { signal: listening.signal })
  form.onsubmit = (event) => event.preventDefault()
  form.oninput = keep
  form.append(
    ...inputs.map(([name, each]) => field(words[`minutes_${name}`], each, name === "led" ? words.owner_hint : "")),
    row(...["docx", "pdf", "csv"].map((kind) => action(`get-${kind}`, words[`get_${kind}`], get(kind), "main"))),
    status, element("p", words.kept_here), row(forgetting(at, () => made.close())))
  const made = dialog(at.root, words.minutes, [form], words.close, { closed: () => listening.abort() })
}

/* Deletes everything, at the second press. */
const forgetting = ({ kept, words }, done) => {
  let sure = false
  const made = button(words.clear, words.clear, () => {
    if (sure) {
      kept.clear()
      return done()
    }
    sure = true
    made.textContent = words.clear_sure
  }, "clear")
  return made
}

/* Notes of another day are not taken for those of today. */
const askWhichMeeting = (at) => {
  const { data, words, kept, room } = at
  const start = button(words.start_new, words.start_new, () => {
    kept.clear()
    made.close()
  })
  const minutes = button(words.minutes, words.minutes, () => {
    made.close()
    writeMinutes(at)
  })
  const parts = [element("p", words.old_told), row(minutes, start)]
  const made = dialog(at.root, fillIn(words.old, { date: dayOf(room.day, data.language) }), parts, words.go_on, {
    closing: () => kept.note({ day: data.today }),
  })
}
