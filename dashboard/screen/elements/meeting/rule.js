/* The kind of work that people mean: the one they name first, with the longest of its names; none where nobody knows. */
const NO_KIND = { key: "none" }
const ENDING = "(?:nya|an|annya|isasi|s)?"
const kindMeant = (what, { kinds, unknown }) => {
  const said = what.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, " ")
  const where = (word) => said.search(new RegExp(`(?<![^ ])${word.toLowerCase()}${ENDING}(?![^ ])`))
  const all = [...kinds.map((kind) => [[kind.name, ...kind.spoken], kind]), [unknown, undefined]]
  const found = all.flatMap(([spoken, kind]) => (
    spoken.map((word) => [where(word), word.length, kind ?? NO_KIND])))
  const named = found.filter(([at]) => at >= 0)
  return named.sort((one, other) => one[0] - other[0] || other[1] - one[1])[0]?.[2]
}
/* NO_KIND is one that the rule does not score; none is one that nobody recognises. */
const kindTold = (proposal, rule) => (
  proposal.kind === "none" ? NO_KIND
    : proposal.kind ? rule.kinds.find((kind) => kind.key === proposal.kind) : kindMeant(proposal.what ?? "", rule))
const kindOf = (proposal, rule) => {
  const kind = kindTold(proposal, rule)
  return kind === NO_KIND ? undefined : kind
}

/* A number as the language of the page writes it; NaN of anything else, null of nothing. */
const UNIT = /\s*(m|meter|metre|metres|meters|kk|unit|units|buah|rumah)\.?$/i
const LARGEST = 1_000_000
const numberTyped = (typed, language) => {
  const [thousands, decimals] = language === "id" ? [".", ","] : [",", "."]
  const said = typed.trim().replace(UNIT, "")
  if (!said) return typed.trim() ? NaN : null
  const form = new RegExp(`^\\d{1,3}(\\${thousands}\\d{3})+(\\${decimals}\\d+)?$|^\\d+(\\${decimals}\\d+)?$`)
  const value = form.test(said) ? Number(said.replaceAll(thousands, "").replace(decimals, ".")) : NaN
  return value > 0 && value <= LARGEST ? value : NaN
}
/* Votes are whole; none is none. */
const votesTyped = (typed) => (/^\d{0,6}$/.test(typed.trim()) ? Number(typed) : NaN)
const numberShown = (value, language) => (
  value === null || value === undefined ? "" : new Intl.NumberFormat(language, { maximumFractionDigits: 2, useGrouping: false }).format(value))

/* What the rule says of a proposal, line by line, as findings/meeting/proposals.py says it in the
   minutes. long: also what its price is based on. */
const ruleSays = (proposal, rule, words, language, long = false) => {
  const told = kindTold(proposal, rule)
  const kind = kindOf(proposal, rule)
  if (!kind) return [told ? words.unknown : words.unrecognised]
  const amount = Number(proposal.amount) || 0
  const said = rule.said[kind.key]?.[proposal.where] ?? []
  const lines = proposal.where ? said.map((one) => {
    const reached = one.steps.filter((step) => amount >= step.units).at(-1)
    const next = one.steps.find((step) => step.units > amount)
    return [one.lack, (reached ?? next)?.words].filter(Boolean).join("; ")
  }) : [rule.nowhere]
  if (proposal.where && !said.length) lines.push(rule.nothing)
  const most = neededAtMost(said)
  if (most !== null && amount > most) lines.push(fillIn(words.more_than, { volume: `${numberOf(most, language)} ${kind.unit}` }))
  lines.push([kind.price, costs(kind, amount, words, language)].filter(Boolean).join("; "))
  if (long && kind.basis) lines.push(kind.basis)
  return lines
}
const numberOf = (value, language) => new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value)
const neededAtMost = (said) => {
  if (!said.length || said.some((one) => one.needed === null)) return null
  const shared = said.filter((one) => one.shared).reduce((sum, one) => sum + one.needed, 0)
  return shared || Math.max(...said.map((one) => one.needed))
}

const costs = (kind, amount, words, language) => {
  if (!amount || kind.low === null) return ""
  const money = new Intl.NumberFormat(language, { notation: "compact", compactDisplay: "long", maximumFractionDigits: 2 })
  const ends = [...new Set([kind.low, kind.high].map((rupiah) => `Rp${money.format(Math.round(rupiah * amount))}`))]
  return fillIn(words.costs, { volume: `${numberOf(amount, language)} ${kind.unit}`, money: ends.join("–") })
}
