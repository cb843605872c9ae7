public import ProbationRecord

extension Form {
  /// What is wrong with the form's declaration; empty for a form that can be used.
  ///
  /// A form with faults makes no document. Whoever declares a form tests that there are none.
  public var faults: [DeclarationProblem] {
    names + questions + sections.flatMap(\.faults)
  }

  private var names: [DeclarationProblem] {
    ElementName.isPlain(rootElement)
      ? [] : [DeclarationProblem(id, "The root element must be a plain name of letters and digits.")]
  }

  private var questions: [DeclarationProblem] {
    var asked: Set<AnyFact> = []
    return fields.flatMap { field -> [DeclarationProblem] in
      let place = "\(id).\(field.name)"
      guard field.fact.isCatalogued else {
        return [
          DeclarationProblem(place, "No catalogue holds its fact. Declare the fact in a group of a record.")
        ]
      }
      var faults: [DeclarationProblem] = []
      if !audience.maySee(field.fact) {
        faults.append(DeclarationProblem(place, "The form's audience may not see \(field.fact.path)."))
      }
      if !asked.insert(field.fact).inserted {
        faults.append(DeclarationProblem(place, "The form asks for \(field.fact.path) twice."))
      }
      return faults
    }
  }
}

extension FormSection {
  fileprivate var faults: [DeclarationProblem] {
    var names: Set<String> = []
    return items.flatMap { item -> [DeclarationProblem] in
      let element: String
      var faults: [DeclarationProblem] = []
      switch item {
      case .field(let field):
        element = field.elementName
        if let list = field.fact.list {
          faults.append(
            DeclarationProblem("\(name).\(field.name)", "Its fact belongs to the entries of \(list.path)."))
        }
      case .list(let list):
        element = list.elementName
        for field in list.fields where field.fact.list != list.list {
          faults.append(
            DeclarationProblem(
              "\(name).\(field.name)", "Its fact is none of the entries of \(list.list.path)."))
        }
        if Set(list.fields.map(\.elementName)).count < list.fields.count {
          faults.append(
            DeclarationProblem("\(name).\(element)", "Two questions of its entries have one name."))
        }
      }
      if !names.insert(element).inserted {
        faults.append(DeclarationProblem("\(name).\(element)", "Two elements of the section have one name."))
      }
      let elements = [elementName, element] + item.fields.map(\.elementName)
      if !elements.allSatisfy(ElementName.isPlain) {
        faults.append(DeclarationProblem("\(name).\(element)", "Names must be plain: letters and digits."))
      }
      return faults
    }
  }
}
