package import Markup
package import Pages
internal import References
internal import Wording

/// Questions, tiles, measures, and the lists of works and files.
extension BlockWriter {
  func quiz(_ quiz: PageQuiz) -> Node {
    let id = id(quiz.id)
    let answers = quiz.options.map { option in
      element(
        "li", [:], worded("strong", option.verdict),
        inlines(option.text), " ", inlines(option.reason))
    }
    return element(
      "section", ["class": "quiz", "id": id, "aria-labelledby": "\(id)-text"],
      element(
        "p", ["class": "question", "id": "\(id)-text"], .text(words.page(.question(quiz.number)) + " "),
        inlines(quiz.question)),
      element("ol", [:], quiz.options.map { element("li", [:], inlines($0.text)) }),
      element("details", [:], worded("summary", .answer), element("ol", [:], answers)))
  }

  func tile(_ tile: PageTile) -> Node {
    element(
      "div", [:], element("dt", [:], .text(tile.title)),
      element("dd", ["class": "large"], .text(tile.large.value)), element("dd", [:], .text(tile.small.value)),
      .group((tile.beside?.value.lines ?? []).map { element("dd", [:], .text($0)) }),
      tile.beside?.value.drawing.map { element("dd", [:], $0) } ?? .none)
  }

  func measure(_ measure: MeasureText) -> Node {
    element(
      "div", [:], element("dt", [:], .text(measure.title)),
      measure.description.map { element("dd", [:], .text($0)) } ?? .none,
      element(
        "dd", [:],
        measure.lines.enumerated().flatMap { index, line -> [Node] in
          [
            index == 0 ? .none : .text("; "), worded("span", line.name + " "),
            line.isCode ? element("code", [:], .text(line.text)) : .text(line.text),
          ]
        } + ["."]))
  }

  package func referenceList(_ references: [PageReference]) -> Node {
    element("ul", ["class": "reference-list"], references.map(reference))
  }

  func reference(_ reference: PageReference) -> Node {
    let links = reference.citedIn.map { element("a", ["href": $0.address], .text($0.title)) }
    let pages = Node.group(links.enumerated().flatMap { $0 == 0 ? [$1] : [", ", $1] })
    let citedIn: Node =
      links.isEmpty
      ? .none : element("span", ["class": "cited-in"], words.parts(.citedIn(.gap())).nodes(pages))
    return element("li", [:], markup(reference.key), " ", citedIn)
  }

  func licence(_ licence: PageLicence) -> Node {
    guard let address = licence.address else { return .text(licence.name) }
    return element("a", ["href": address, "rel": "license"], .text(licence.name))
  }

  func credits(_ works: [PageWork]) -> Node {
    guard !works.isEmpty else { return element("p", [:], .text(words.source(.noWorks))) }
    func listed(_ nodes: [Node]) -> Node {
      .group(nodes.enumerated().flatMap { $0 == 0 ? [$1] : ["; ", $1] })
    }
    let items = works.map { work in
      element(
        "li", [:], markup(work.key), " ",
        element(
          "span", ["class": "cited-in"],
          words.parts(.shown(kinds: work.kinds, places: .gap(0), licences: .gap(1))).nodes(
            listed(work.places.map { element("a", ["href": $0.address], .text($0.words)) }),
            work.licences.isEmpty
              ? .text(words.source(.notStated)) : listed(work.licences.map(licence)))))
    }
    return element("ul", ["class": "reference-list credits"], items)
  }

  func markup(_ key: String) -> Node {
    bibliography[key].map { citationStyle.markup($0, words) } ?? .none
  }

  func inputs(_ inputs: PageInputs) -> Node {
    let rows = inputs.files.map { file in
      element(
        "tr", [:], element("th", ["scope": "row"], .text(file.path)),
        element("td", ["class": "num"], .text(String(file.bytes))),
        element("td", ["class": "hash"], .text(file.digest)))
    }
    let head = element(
      "thead", [:],
      element(
        "tr", [:], worded("th", ["scope": "col"], words.site(.file)),
        worded("th", ["scope": "col", "class": "num"], words.site(.bytes)),
        element("th", ["scope": "col"], "SHA-256")))
    return [
      element("p", [:], .text(inputs.words)),
      element(
        "div",
        ["class": "scroll", "role": "group", "tabindex": "0", "aria-label": words.site(.inputsTable)],
        element("table", ["class": "inputs"], head, element("tbody", [:], rows))),
    ]
  }
}
