/* The room of a meeting: the stage, what is written down in it, and what lies behind a button (meeting/).
   data: { key: of what is kept in this browser, title, place, language, screens, rule,
     agenda: [{ key, name, chosen, silent: nothing is known of it }], words: { … }, today }
   Sends `agenda`, keys in their order, `minutes`, { kind, room }, `hall` and `left`. */
const MORE = "M4 12h3M10.5 12h3M17 12h3"
const READ_AFTER = 3000

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

/* A list that is written in the room, as pieces of its screen. */
const written = (at, key, picture) => {
  const { words, room } = at
  const { item, bar } = at.lists[key]
  const items = room[key].map((one) => () => item(one))
  if (!items.length) items.push(() => element("p", words[`none_${key}`], "none"))
  const above = () => {
    const made = element("div", undefined, "above")
    made.append(bar(), ...(room.kept ? [] : [element("p", words.not_kept, "wrong")]))
    return made
  }
  return onPieces(items, above, picture, wallOf())
}

/* What was just written is brought in sight, told aloud, and has the keyboard. */
const bringInSight = (at, list, id, told) => {
  const number = at.room[list].findIndex((one) => one.id === id)
  if (number >= 0 && at.data.screens[at.stages.at.screen].key === list) {
    let passed = 0
    const pieces = written(at, list, at.stages.picture)
    const has = (piece) => (passed += piece.filter((node) => node.matches("article")).length) > number
    at.stages.show(false, pieces.findIndex(has))
  }
  at.stages.tell(told)
  at.reach(number >= 0 ? `edit-${list}-${id}` : list)
}

export default function meeting(component) {
  const { data, parentElement, setTriggerValue } = component
  const before = parentElement.querySelector(".root")
  before.waiting = undefined
  if (before.querySelector("dialog[open]")) { // what somebody is writing is not taken away from them
    before.waiting = () => meeting(component)
    return
  }
  const root = fresh(component)
  if (!root) return
  before.end?.()
  const kept = roomOf(data.key, data.today, () => at.refresh())
  const at = { data, words: data.words, root, kept, room: kept.room, send: setTriggerValue }
  at.reach = (held) => root.querySelector(`[data-held="${held}"]`)?.focus()
  at.refresh = () => {
    const held = root.getRootNode().activeElement?.dataset.held
    at.stages.show(false)
    if (held) at.reach(held)
  }
  at.wrote = (...what) => bringInSight(at, ...what)
  at.lists = { proposals: proposalsOf(at), agreed: agreementsOf(at) }

  let reading
  at.stages = stage(data, {
    fill: (key, picture) => written(at, key, picture),
    shown: (key) => { // what was only turned past, nobody was shown
      clearTimeout(reading)
      reading = setTimeout(() => at.room.shown.includes(key) || kept.note({ shown: [...at.room.shown, key] }), READ_AFTER)
    },
    tools: [button(data.words.more, icon(MORE), () => behind(at), "tool")],
    keys: () => !root.querySelector("dialog[open]"),
  })
  root.replaceChildren(at.stages.node)
  const { key, piece } = remembered()
  at.stages.open(key, piece)
  const { day, proposals, agreed } = at.room
  if (day && day !== data.today && proposals.length + agreed.length) askWhichMeeting(at)
  root.end = () => {
    clearTimeout(reading)
    at.stages.end()
    kept.end()
  }
}
