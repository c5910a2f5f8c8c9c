/* What is written down in a hall, kept in this browser and nowhere else: proposals, what is agreed on, what the
   minutes need. Each window of the browser has it, and undoes its own changes. */
const NOTHING = { proposals: [], agreed: [], minutes: {}, shown: [] }
const MOST_UNDONE = 50

/* What this browser kept, as far as it is what we wrote there. */
const whole = (kept) => {
  const list = (value) => (Array.isArray(value) ? value : []).filter((one) => typeof one?.what === "string")
    .map((one, at) => ({ ...one, id: Number.isInteger(one.id) ? one.id : -1 - at }))
  const minutes = Object.entries(kept?.minutes ?? {}).filter(([, value]) => typeof value === "string")
  const shown = Array.isArray(kept?.shown) ? kept.shown.filter((one) => typeof one === "string") : []
  return { proposals: list(kept?.proposals), agreed: list(kept?.agreed), minutes: Object.fromEntries(minutes), shown }
}

const roomOf = (key, changed) => {
  const read = () => {
    try {
      return whole(JSON.parse(localStorage.getItem(key) ?? "{}"))
    } catch {
      return { ...NOTHING }
    }
  }
  const room = { ...read(), kept: true }
  const before = []
  const save = () => {
    const { proposals, agreed, minutes, shown } = room
    try {
      localStorage.setItem(key, JSON.stringify({ proposals, agreed, minutes, shown }))
      room.kept = true
    } catch {
      room.kept = false
    }
  }
  const change = (made) => {
    before.push(JSON.stringify({ proposals: room.proposals, agreed: room.agreed }))
    if (before.length > MOST_UNDONE) before.shift()
    Object.assign(room, made)
    save()
    changed()
  }
  const undo = () => {
    if (!before.length) return
    Object.assign(room, JSON.parse(before.pop()))
    save()
    changed()
  }
  const note = (made) => { // what no undo takes back
    Object.assign(room, made)
    save()
  }
  const clear = () => {
    before.length = 0
    Object.assign(room, NOTHING)
    localStorage.removeItem(key)
    changed()
  }
  const listen = new AbortController()
  window.addEventListener("storage", (event) => {
    if (event.key !== key && event.key !== null) return
    Object.assign(room, NOTHING, read())
    changed()
  }, { signal: listen.signal })
  return { room, change, undo, note, clear, canUndo: () => before.length > 0, end: () => listen.abort() }
}

/* Each gets a number of its own, so that it can be changed and its votes counted wherever it stands. */
const fresh_id = (list) => Math.max(0, ...list.map((one) => one.id)) + 1
const replaced = (list, one) => (
  list.some((other) => other.id === one.id) ? list.map((other) => (other.id === one.id ? one : other)) : [...list, one])
const byVotes = (list) => [...list].sort((one, other) => (other.votes || 0) - (one.votes || 0))

/* The kind of work that people mean: the one they name first, with the longest of its names; none where nobody knows. */
const kindMeant = (what, { kinds, unknown }) => {
  const said = ` ${what.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, " ")} `
  const all = [...kinds.map((kind) => [[kind.name, ...kind.spoken], kind]), [unknown, undefined]]
  const found = all.flatMap(([spoken, kind]) => (
    spoken.map((word) => [said.indexOf(` ${word.toLowerCase()} `), word.length, kind])))
  const named = found.filter(([at]) => at >= 0)
  return named.sort((one, other) => one[0] - other[0] || other[1] - one[1])[0]?.[2]
}
const kindOf = (proposal, rule) => (
  proposal.kind ? rule.kinds.find((kind) => kind.key === proposal.kind) : kindMeant(proposal.what ?? "", rule))

/* A number as the language of the page writes it; NaN of anything else, null of nothing. */
const numberTyped = (typed, language) => {
  const [thousands, decimals] = language === "id" ? [".", ","] : [",", "."]
  const said = typed.trim()
  if (!said) return null
  const form = new RegExp(`^\\d{1,3}(\\${thousands}\\d{3})+(\\${decimals}\\d+)?$|^\\d+(\\${decimals}\\d+)?$`)
  return form.test(said) ? Number(said.replaceAll(thousands, "").replace(decimals, ".")) : NaN
}
const numberShown = (value, language) => (
  value === null || value === undefined ? "" : new Intl.NumberFormat(language, { maximumFractionDigits: 2, useGrouping: false }).format(value))

/* What the rule says of a proposal, line by line, as findings/meeting/proposals.py says it in the
   minutes. whole: also what its price is based on. */
const ruleSays = (proposal, rule, words, language, whole = false) => {
  const kind = kindOf(proposal, rule)
  if (!kind) return [words.unknown]
  const amount = Number(proposal.amount) || 0
  const lines = []
  if (!proposal.where) lines.push(words.nowhere)
  else {
    const said = rule.said[kind.key]?.[proposal.where]
    if (!said) lines.push(rule.nothing)
    for (const one of said ?? []) {
      const reached = one.steps.filter((step) => amount >= step.units).at(-1)
      const next = one.steps.find((step) => step.units > amount)
      lines.push([one.lack, (reached ?? next)?.words].filter(Boolean).join("; "))
    }
  }
  lines.push([kind.price, costs(kind, amount, words, language)].filter(Boolean).join("; "))
  if (whole && kind.basis) lines.push(kind.basis)
  return lines
}

const costs = (kind, amount, words, language) => {
  if (!amount || kind.low === null) return ""
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  const money = new Intl.NumberFormat(language, { notation: "compact", compactDisplay: "long", maximumFractionDigits: 2 })
  const ends = [...new Set([kind.low, kind.high].map((rupiah) => `Rp${money.format(Math.round(rupiah * amount))}`))]
  return fillIn(words.costs, { volume: `${number.format(amount)} ${kind.unit}`, money: ends.join("–") })
}
