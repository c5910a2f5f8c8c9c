/* What is written down in a hall, kept in this browser and nowhere else: proposals, what is agreed on, what the
   minutes need. Each window of the browser has it, and undoes its own changes alone, whatever others did meanwhile. */
const NOTHING = { proposals: [], agreed: [], minutes: {}, shown: [], draft: {}, day: "" }
const MOST_UNDONE = 50
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/* What this browser kept, as far as it is what we wrote there. */
const whole = (kept) => {
  const list = (value) => (Array.isArray(value) ? value : []).filter((one) => typeof one?.what === "string")
    .map((one, at) => ({ ...one, id: Number.isInteger(one.id) ? one.id : 1 + at, due: DAY.test(one.due) ? one.due : "" }))
  const words = (value) => Object.fromEntries(Object.entries(value ?? {}).filter(([, each]) => typeof each === "string"))
  const shown = Array.isArray(kept?.shown) ? kept.shown.filter((one) => typeof one === "string") : []
  return {
    proposals: list(kept?.proposals), agreed: list(kept?.agreed), minutes: words(kept?.minutes), shown,
    draft: words(kept?.draft), day: DAY.test(kept?.day) ? kept.day : "",
  }
}

const roomOf = (key, today, changed) => {
  const read = () => {
    try {
      return whole(JSON.parse(localStorage.getItem(key) ?? "{}"))
    } catch {
      return { ...NOTHING }
    }
  }
  const room = { ...read(), kept: true }
  const undone = []
  const save = () => {
    const kept = Object.fromEntries(Object.keys(NOTHING).map((name) => [name, room[name]]))
    try {
      localStorage.setItem(key, JSON.stringify(kept))
      room.kept = true
    } catch {
      room.kept = false
    }
  }
  const note = (made) => { // what no undo takes back
    Object.assign(room, { day: room.day || today }, made)
    save()
  }
  const find = (list, id) => room[list].find((one) => one.id === id)
  const apply = {
    put: (list, one, at) => {
      const known = find(list, one.id)
      const next = known ? room[list].map((other) => (other === known ? { ...known, ...one } : other)) : room[list].toSpliced(at ?? room[list].length, 0, one)
      note({ [list]: next })
    },
    drop: (list, id) => note({ [list]: room[list].filter((one) => one.id !== id) }),
    order: (list, ids) => {
      const place = (one) => (ids.includes(one.id) ? ids.indexOf(one.id) : ids.length)
      note({ [list]: [...room[list]].sort((one, other) => place(one) - place(other)) })
    },
    vote: (list, id, by) => {
      const one = find(list, id)
      if (one) apply.put(list, { id, votes: Math.max(0, (one.votes || 0) + by) })
    },
  }
  /* Only what was changed is written, so that what another window wrote meanwhile stays. */
  const back = {
    put: (list, one) => {
      const known = find(list, one.id)
      if (!known) return () => apply.drop(list, one.id)
      const before = Object.fromEntries(Object.keys(one).map((name) => [name, known[name]]))
      return () => find(list, one.id) && apply.put(list, before)
    },
    drop: (list, id) => {
      const [one, at] = [find(list, id), room[list].findIndex((other) => other.id === id)]
      return () => one && !find(list, id) && apply.put(list, one, at)
    },
    order: (list) => {
      const ids = room[list].map((one) => one.id)
      return () => apply.order(list, ids)
    },
    vote: (list, id, by) => () => apply.vote(list, id, -by),
  }
  const change = (how, ...what) => {
    undone.push(back[how](...what))
    if (undone.length > MOST_UNDONE) undone.shift()
    apply[how](...what)
    changed()
  }
  const undo = () => {
    undone.pop()?.()
    changed()
  }
  const clear = () => {
    undone.length = 0
    Object.assign(room, NOTHING)
    save()
    changed()
  }
  const listen = new AbortController()
  window.addEventListener("storage", (event) => {
    if (event.key !== key && event.key !== null) return
    Object.assign(room, read())
    changed()
  }, { signal: listen.signal })
  return { room, change, undo, note, clear, canUndo: () => undone.length > 0, end: () => listen.abort() }
}

/* Each has a number of its own, by which it is voted for wherever it stands. */
const nextId = (list) => Math.max(0, ...list.map((one) => one.id)) + 1
const byVotes = (list) => [...list].sort((one, other) => (other.votes || 0) - (one.votes || 0)).map((one) => one.id)
