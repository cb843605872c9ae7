import ReferralForms
import XMLCore

/// A change to one element of a valid document that should make it invalid.
struct Mutation {
  /// What is done to the element.
  enum Kind: String, CaseIterable {
    case drop, double, move, rename, unknownChild, unknownAttribute
    case wrongCode, wrongDate, wrongPattern, tooLong, empty
  }

  let kind: Kind
  let path: String
  /// Why the changed document is valid all the same, where the schema means it to be.
  let excuse: String?
  private let makeDocument: () -> MarkupElement

  /// The changed document, made when it is asked for.
  var document: MarkupElement { makeDocument() }

  init(kind: Kind, path: String, document: @autoclosure @escaping () -> MarkupElement, excuse: String?) {
    (self.kind, self.path, self.excuse, makeDocument) = (kind, path, excuse, document)
  }
}

/// Makes every mutation of a document.
struct Mutator {
  let outline: [String: OutlineEntry]

  init(form: Form) {
    outline = Dictionary(uniqueKeysWithValues: form.outline.map { ($0.path, $0) })
  }

  func mutations(of root: MarkupElement) -> [Mutation] {
    mutations(of: root, path: "/" + root.name) { $0 }
  }

  /// The mutations of an element and all below it; `rebuild` puts a changed element back into its document.
  private func mutations(
    of element: MarkupElement, path: String, rebuild: @escaping (MarkupElement) -> MarkupElement
  ) -> [Mutation] {
    var result = ownMutations(of: element, path: path, rebuild: rebuild)
    for (index, child) in element.children.enumerated() {
      let childPath = "\(path)/\(child.name)"
      func replacing(_ children: [MarkupElement]) -> MarkupElement {
        var parent = element
        parent.children.replaceSubrange(index...index, with: children)
        return rebuild(parent)
      }
      let siblings = element.children.count { $0.name == child.name }
      let entry = outline[childPath]
      let isOptional = (entry?.occurrence.lowerBound ?? 1) == 0
      let isAddressPart = isOptional && !(entry?.isNillable ?? true)
      let excuse: String? =
        if isAddressPart {
          element.children.count > 1 ? "one part of an address" : nil
        } else {
          isOptional ? "an optional element" : siblings > 1 ? "one of several" : nil
        }
      result.append(
        Mutation(kind: .drop, path: childPath, document: replacing([]), excuse: excuse))
      let hasRoom = siblings < (entry?.occurrence.upperBound ?? 1)
      result.append(
        Mutation(
          kind: .double, path: childPath, document: replacing([child, child]),
          excuse: hasRoom && (entry?.occurrence.upperBound ?? 1) > 1 ? "one of several" : nil))
      if index + 1 < element.children.count {
        func swapping() -> MarkupElement {
          var parent = element
          parent.children.swapAt(index, index + 1)
          return rebuild(parent)
        }
        let next = element.children[index + 1]
        result.append(
          Mutation(
            kind: .move, path: childPath, document: swapping(),
            excuse: next.name == child.name ? "the next of several" : nil))
      }
      result += mutations(of: child, path: childPath) { replacing([$0]) }
    }
    return result
  }

  private func ownMutations(
    of element: MarkupElement, path: String, rebuild: @escaping (MarkupElement) -> MarkupElement
  ) -> [Mutation] {
    func changed(
      _ kind: Mutation.Kind, _ excuse: String? = nil, _ change: @escaping (inout MarkupElement) -> Void
    ) -> Mutation {
      func document() -> MarkupElement {
        var copy = element
        change(&copy)
        return rebuild(copy)
      }
      return Mutation(kind: kind, path: path, document: document(), excuse: excuse)
    }
    var result = [
      changed(.rename) { $0.name += "X" },
      changed(.unknownAttribute) { $0.attributes.append(MarkupAttribute(name: "colour", value: "green")) },
      changed(.unknownChild) { copy in
        // An element beside text would be mixed content, which the writer cannot make.
        copy.children.append(MarkupElement(name: "Unknown"))
        copy.text = ""
      },
    ]
    guard let entry = outline[path], let type = entry.type, element.children.isEmpty else { return result }
    result.append(changed(.empty) { $0.text = "" })
    let length = type == "Text" ? 501 : type == "LongText" ? 50_001 : 300
    result.append(changed(.tooLong) { $0.text = String(repeating: "7", count: length) })
    if !entry.codes.isEmpty {
      result.append(changed(.wrongCode) { $0.text = "X" + $0.text })
    } else if type == "Date" || type == "DateTime" {
      result.append(changed(.wrongDate) { $0.text = type == "Date" ? "2023-02-29" : "2023-02-29T10:00:00" })
      result.append(changed(.wrongPattern) { $0.text += "Z" })
    } else {
      // A text of several lines takes anything but a blank.
      let wrong = type == "LongText" ? " \n " : type == "Text" ? "one\ntwo" : "~\u{e9}"
      result.append(changed(.wrongPattern) { $0.text = wrong })
    }
    return result
  }
}
